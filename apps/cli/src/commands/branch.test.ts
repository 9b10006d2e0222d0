import { Branching } from '@forewarn/core/explanation';
import { describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { folderForTests } from '../testing/folder-for-tests.ts';
import { given, refusalOf } from '../testing/run-command.ts';
import { branch } from './branch.ts';

const written = folderForTests();
const caseFile = () => written('case.json', aCase());
const events = (...some: readonly object[]) => written('events.json', some);
const CONVENED = { at: '2020-01-04', type: 'principals.convened', by: 'A body', rationale: 'They met.' };
const ENDED = {
  at: '2020-01-04',
  type: 'response.ended',
  track: 'peacefulMeans',
  by: 'A body',
  rationale: 'It ended.',
};

describe('branch', () => {
  test('shows where a supposition parts from what was, and says that it is one', async () => {
    const supposed = await events(CONVENED);
    const { text, json } = await given(branch, await caseFile(), '--after', '2', '--events', supposed);
    expect(Branching.parse(json)).toMatchObject({ after: 2, supposed: [3], parting: { at: '2020-01-04' } });
    expect(text).toContain('What follows is supposed: it did not happen, and is no part of the case.');
    expect(text).toContain('They part at 2020-01-04');
    expect(text).toMatch(/Early warning +Monitoring +Emergency: options due/);
    expect(text).toContain('At the end: 1 of 9 regions differs, 8 the same');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('lets the case go on as it went when it is asked to', async () => {
    const args = [await caseFile(), '--after', '0', '--events', await events(), '--then-as-it-went'];
    const { text, json } = await given(branch, ...args);
    expect(Branching.parse(json)).toMatchObject({ thenAsItWent: true, parting: null });
    expect(text).toContain('They do not part');
  });

  test('names a supposed event that the chart does not apply', async () => {
    const { text } = await given(branch, await caseFile(), '--after', '2', '--events', await events(ENDED));
    expect(text).toContain('Step 3 is not applied: That measure is not under way, so it cannot end.');
  });

  test.each([
    [['--after', '2'], '--events'],
    [['--events', 'x.json'], '--after'],
    [['--after', 'two', '--events', 'x.json'], '--after'],
    [['--after', '-1', '--events', 'x.json'], 'options'],
  ])('refuses %j as wrong use', async (args, path) => {
    expect(await refusalOf(branch, await caseFile(), ...args)).toMatchObject({ exit: 2, path });
  });

  test('refuses a step that there is not, and events from before it', async () => {
    const args = [await caseFile(), '--events', await events({ ...CONVENED, at: '2019-01-01' })];
    expect(await refusalOf(branch, ...args, '--after', '9')).toMatchObject({
      exit: 1,
      code: 'no-such-step',
      hint: 'Its steps are 0 to 2.',
    });
    expect(await refusalOf(branch, ...args, '--after', '2')).toMatchObject({
      exit: 1,
      code: 'before-the-fork',
      path: expect.stringMatching(/events\.json \$\[0\]\.at$/),
    });
  });

  test('refuses broken events with their place in their file', async () => {
    const after = [await caseFile(), '--after', '2', '--events'];
    const rating = { ...(aCase().events.at(-1) as object), at: '2020-01-05', evidence: ['none'] };
    expect(await refusalOf(branch, ...after, await events(CONVENED, rating))).toMatchObject({
      exit: 1,
      code: 'not-declared',
      path: expect.stringMatching(/events\.json \$\[1\]\.evidence\[0\]$/),
    });
    expect(await refusalOf(branch, ...after, await events({ at: 'x', type: 'note.added' }))).toMatchObject({
      exit: 1,
      path: expect.stringMatching(/events\.json \$\[0\]\./),
    });
    for (const text of ['{}', '[', 'x'])
      expect(await refusalOf(branch, ...after, await written('events.json', text))).toMatchObject({
        exit: 1,
      });
  });
});
