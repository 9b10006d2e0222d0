import { describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given } from '../testing/run-command.ts';
import { example } from '../testing/town-case.ts';
import { textWidth } from '../text-width.ts';
import { check } from './check.ts';
import { replay } from './replay.ts';

const LIBYA = example('libya-2011');
const written = folderForTests();
const runOn = (text: string): string => text.replaceAll(/\s+/g, ' ');
const replayed = async (...args: readonly string[]) => runOn((await given(replay, ...args)).text);

describe('replay', () => {
  test('says of an event whose it is and what', async () => {
    const text = await replayed(LIBYA);
    expect(text).toContain('Security Council decision: S/RES/1970 (2011), adopted, Chapter VII, Art. 41');
    expect(text).toContain(
      'Response begun: Regional arrangements (Chapter VIII), suspension, by League of Arab States',
    );
    expect(text).toContain('Evidence recorded: e-fighting');
    expect(text).toContain('Resilience recorded: Professional and accountable security sector');
  });

  test('explains a fall as one, by the rule that still holds', async () => {
    const text = await replayed(LIBYA);
    expect(text).toContain(
      'Alert: advice given → Heightened attention what led higher no longer holds; rule risk.serious still does: ',
    );
    expect(text).toContain('Monitoring → Heightened attention rule risk.serious: ');
  });

  test('names an open question by its title, with what it asks', async () => {
    expect(await replayed(LIBYA)).toContain(
      'Basis not recorded: since 2011-02-26, 399 days. The Council acted; on what findings?',
    );
  });

  test('keeps within 100 columns', async () => {
    for (const text of [(await given(replay, LIBYA)).text, (await given(check, LIBYA)).text])
      expect(text.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
  });

  test('says where a date lies before the first event or after the last', async () => {
    expect(await replayed(LIBYA, '--until', '2001-01-01')).toContain('is before the first event of the case');
    expect(await replayed(LIBYA, '--until', '2020-01-01')).toContain(
      '2020-01-01 is after the last event of the case, which is of 2012-03-31',
    );
    for (const at of ['2011-02-01', '2012-03-31'])
      expect(await replayed(LIBYA, '--until', at)).not.toContain('event of the case');
  });

  test('keeps a title with a line break on its line', async () => {
    const file = await written('split.json', aCase([], { title: 'One\nOpen questions (9)' }));
    expect((await given(replay, file)).text.split('\n')[0]).toBe(
      'One Open questions (9) (un-2014, un-r2p/1, 0 events)',
    );
  });
});

test('check of an empty case says that the file is well-formed, and that nothing is assessed', async () => {
  const { text } = await given(check, await written('empty.json', aCase([])));
  expect(runOn(text)).toContain('a case of 0 events. The file is complete and well-formed.');
  expect(text).toContain('Nothing is assessed yet');
});
