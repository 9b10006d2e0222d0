import { describe, expect, it } from 'vitest';
import { caseWarnings } from '../../assessment/case-warnings.ts';
import { checkCaseFile } from '../../case/read-case-file.ts';
import { LIBRARY } from '../../doctrine/library.ts';
import { HEADER, on } from '../../testing/a-case.ts';
import { judged, rated } from '../../testing/picture-events.ts';
import { TOWN, TOWN_CROSSWALK, TOWN_RULES } from '../../testing/town-framework.ts';
import { replay } from '../replay.ts';
import { libraryWith } from './library-with.ts';
import type { MethodFile } from './method-file.ts';

const OWN: MethodFile = { format: 'forewarn.method/1', framework: TOWN, ruleSets: [TOWN_RULES] };
const library = libraryWith(LIBRARY, OWN);
const townCase = (ruleset: string, ...events: readonly unknown[]) => ({
  ...HEADER,
  framework: 'town-2020',
  ruleset,
  events,
});

const expected = (indicator: string) => ({
  at: '2020-01-01',
  type: 'trigger.expected',
  indicator,
  from: '2020-02-01',
  to: '2020-02-02',
  what: 'A vote.',
});

const expectedOf = (event: unknown) => {
  const checked = checkCaseFile(townCase('town-2020/own', event), library);
  return checked.ok ? undefined : checked.refusal[0]?.expected;
};

describe('a library with an own method', () => {
  it('lets a case be read, replayed and warned of by it', () => {
    const checked = checkCaseFile(
      townCase('town-2020/own', ...on('2020-01-01', rated('A.arms', 'present'))),
      library,
    );
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
    expect(replay(checked.value, undefined, library).posture.warning).toBe('heightened');
    expect(caseWarnings(checked.value, library)).toEqual([{ code: 'unsupported', subject: 'A.arms' }]);
  });

  it('asks after the factors that its rule set names when information is missing', () => {
    const checked = checkCaseFile(
      townCase('town-2020/own', ...on('2020-01-01', rated('A.arms', 'present'))),
      library,
    );
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
    expect(replay(checked.value, undefined, library).open.map(({ question }) => question)).not.toContain(
      'information-gap',
    );
  });

  it('refuses a rule set that is for another framework', () => {
    for (const ruleset of ['un-r2p/1']) {
      const checked = checkCaseFile(townCase(ruleset), library);
      expect(!checked.ok && checked.refusal[0]?.code).toBe('rule-set-of-another-framework');
    }
  });

  it('takes its triggers from the framework', () => {
    expect(checkCaseFile(townCase('town-2020/own', expected('B.vote')), library).ok).toBe(true);
    const refused = checkCaseFile(townCase('town-2020/own', expected('A.arms')), library);
    expect(!refused.ok && refused.refusal[0]).toEqual({
      code: 'unknown-indicator',
      path: '$.events[0].indicator',
      found: 'A.arms',
      expected: 'the triggers B.vote under factor B',
    });
  });

  it('names its factors and indicators by their own ids', () => {
    expect(expectedOf(judged('C', 'low'))).toBe('factors A, B');
    expect(expectedOf(rated('C.x', 'acute'))).toBe('factors A, B, each with its indicators');
    expect(expectedOf(rated('A.x', 'acute'))).toBe('A.arms, A.speech, A.acts under factor A');
  });

  it('leaves what ships unknown to others', () => {
    const checked = checkCaseFile(townCase('town-2020/own'));
    expect(!checked.ok && checked.refusal[0]?.code).toBe('unknown-framework');
  });

  it('derives a rule set for a framework that brings a crosswalk and no rules', () => {
    const { ruleSets: _, ...bare } = OWN;
    const derived = libraryWith(LIBRARY, { ...bare, crosswalks: [TOWN_CROSSWALK] }).ruleSets.at(-1);
    expect(derived).toMatchObject({ id: 'town-2020/1', framework: 'town-2020' });
    expect(derived?.derived?.from).toBe('un-r2p/1');
  });

  it('derives none where the organisation brings its own', () => {
    const own = libraryWith(LIBRARY, { ...OWN, crosswalks: [TOWN_CROSSWALK] });
    expect(own.ruleSets.map(({ id }) => id)).not.toContain('town-2020/1');
  });
});
