import { Explanation } from '@forewarn/core/explanation';
import { describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { example } from '../testing/town-case.ts';
import { explain } from './explain.ts';

const written = folderForTests();
const KENYA = example('kenya-2007-08');
const SYRIA = example('syria-2011');

const MOMENTS = [
  [KENYA, '2007-07-02'],
  [KENYA, '2008-01-05'],
  [example('libya-2011'), '2011-03-18'],
  [example('myanmar-2017'), '2017-09-11'],
  [example('rwanda-1993-94'), '1994-04-20'],
  [SYRIA, '2012-02-24'],
] as const;

/** The text with its lines run together, for what is said across them. */
const runOn = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('explain', () => {
  test.each(MOMENTS)('gives %s at %s in a form that its schema accepts, and in words', async (path, at) => {
    const { text, json } = await given(explain, path, '--at', at);
    const explanation = Explanation.parse(json);
    expect(explanation.at).toBe(at);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\[object|NaN|“”|: ,|\(\)/);
    expect(text).not.toMatch(/\b(must|should|ought|needs to)\b/);
    expect(text).toContain('makes no legal determination');
    expect(text).toMatch(/Thresholds are a convention\s+of\s+this/);
  });

  test('says where a region stands, since when, and by which step and rule', async () => {
    const { text } = await given(explain, KENYA, '--at', '2008-01-05', '--region', 'warning');
    expect(text).toContain('Early warning                         Alert: advice due\n');
    expect(text).toContain(
      'since 2007-12-30T20:00:00+03:00 (step 41), from “Heightened attention”, by rule risk.imminent,',
    );
    expect(text).toContain('A/70/741 factors 7, 8 (high certainty)');
    expect(text).not.toContain('Pillar one');
  });

  test('says of each way out what stands in the way', async () => {
    const { text } = await given(explain, KENYA, '--at', '2008-01-05');
    expect(runOn(text)).toContain('not “Emergency: convening due”, as risk.urgent does not hold');
    expect(runOn(text)).toContain('not “Heightened attention”, as risk.imminent holds');
    expect(runOn(text)).toContain(
      'none of 10.2, 10.3, 11.1, 12.9 is Acute (11.1 Present; 10.2, 10.3, 12.9 Not assessed)',
    );
    expect(runOn(text)).toContain('principals convened → “Emergency: options');
    expect(runOn(text)).toContain(
      'would be refused: finding withdrawn (There is no such finding to withdraw.)',
    );
  });

  test('gives what would turn a rule as what would, with how many such sets there are', async () => {
    const { text } = await given(explain, KENYA, '--at', '2008-01-05');
    expect(text).toContain('Would make it hold: one change, any of 4: 10.2, 10.3, 11.1 or 12.9 to Acute.');
    expect(text).toContain('two changes together, any of 12: 2.4 to Present with 10.2 to Acute');
    expect(text).toContain('9 more such sets');
    expect(text).toContain('Would end it: one change: 5.3 to Emerging.');
  });

  test('sums up what no rating corroborates, and names what an acute one lacks', async () => {
    const before = await given(explain, KENYA, '--at', '2007-07-02', '--region', 'warning');
    expect(runOn(before.text)).toContain(
      'no Acute rating of factors 7, 8, 10–14 is corroborated (none is rated Acute)',
    );
    const after = await given(explain, KENYA, '--at', '2008-03-01', '--region', 'warning');
    expect(runOn(after.text)).toContain('is corroborated (8.8 is older than the framework allows)');
  });

  test('shows the evidence behind, with the reliability of its source, and what contradicts it', async () => {
    const { text } = await given(explain, example('libya-2011'), '--at', '2011-02-24');
    expect(runOn(text)).toContain(
      '11.1 Acute, rising, moderate confidence, 2011-02-23T12:00:00+02:00, e-tripoli (B2), e-shootings (B2), e-advisers (A2), contradicted by e-denial (D4).',
    );
  });

  test('says that a level was judged, for its ratings need not amount to it', async () => {
    const { text } = await given(explain, KENYA, '--at', '2008-01-05');
    expect(text).toContain('factor 4 is High as judged, at least Moderate asked');
  });

  test('says that what comes first keeps the State in doubt where lesser rules hold too', async () => {
    const { text } = await given(
      explain,
      example('libya-2011'),
      '--at',
      '2011-02-24',
      '--region',
      'pillarOne',
    );
    expect(text).toContain('not “In doubt: noted” or “Under stress”, though its rules hold');
  });

  test('says what depends on the event itself', async () => {
    const { text } = await given(
      explain,
      SYRIA,
      '--at',
      '2012-04-30',
      '--region',
      'pillarThree.peacefulMeans',
    );
    expect(runOn(text)).toContain(
      'response ended → “Indicated” where it is the only one under way, no move where it is one of several under way, refused otherwise',
    );
  });

  test('explains a fall as one', async () => {
    const { text } = await given(explain, example('libya-2011'), '--region', 'warning');
    expect(runOn(text)).toContain(
      'from “Alert: advice given”, down, as what led higher no longer held and rule risk.serious still did',
    );
  });

  test('of a case in which nothing is rated says so, with what people could record and without the rules', async () => {
    const { text } = await given(explain, await written('empty.json', aCase([])));
    expect(runOn(text)).toContain('Nothing is rated and no factor is judged');
    expect(runOn(text)).toContain('if it were recorded: principals convened');
    expect(text).not.toContain('Why not further');
  });

  test('refuses a region that there is not, a date that is none and one given twice as wrong use', async () => {
    expect(await refusalOf(explain, KENYA, '--region', 'pillarFour')).toMatchObject({
      exit: 2,
      path: '--region',
      hint: expect.stringContaining('pillarTwo.encouragement'),
    });
    expect(await refusalOf(explain, KENYA, '--at', 'soon')).toMatchObject({ exit: 2, path: '--at' });
    expect(await refusalOf(explain, KENYA, '--at', '2008-01-01', '--at', '2008-01-02')).toMatchObject({
      exit: 2,
      path: '--at',
      message: 'This option is given twice.',
    });
    expect(await refusalOf(explain)).toMatchObject({ exit: 2, path: 'arguments' });
  });
});
