import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../case/problem-words.ts';
import { UN_R2P_1 } from '../../doctrine/un-r2p-1/index.ts';
import { TOWN, TOWN_CROSSWALK, TOWN_RULES, TOWN_TEXTS } from '../../testing/town-framework.ts';
import { checkMethodFile, readMethodFile } from './read-method-file.ts';

const WHOLE = {
  format: 'forewarn.method/1',
  framework: TOWN,
  texts: [TOWN_TEXTS],
  crosswalks: [TOWN_CROSSWALK],
  ruleSets: [TOWN_RULES],
};

type Loose = ReturnType<typeof structuredClone<Record<string, unknown>>>;

/** The problems of the whole file with one thing changed, `code path`. */
const problemsWhen = (change: (file: never) => void): readonly string[] => {
  const file: Loose = structuredClone(WHOLE);
  // Each change below breaks the file in a way that its type would forbid.
  change(file as never);
  const result = checkMethodFile(file);
  return result.ok ? [] : result.refusal.map(({ code, path }) => `${code} ${path}`);
};

interface File {
  format: string;
  framework: {
    id: string;
    staleAfterDays: Record<string, number>;
    factors: { id: string; indicators: { id: string }[] }[];
  };
  texts: { framework: string; indicators: Record<string, string>; factors: Record<string, unknown> }[];
  crosswalks: { from: string; to: string; relations: { from: string; to: string }[] }[];
  ruleSets: {
    id: string;
    framework: string;
    informationGap: { factors: string[] };
    rules: { id: string; when: unknown }[];
  }[];
}

const CHANGES: readonly (readonly [string, (file: File) => void, readonly string[]])[] = [
  ['another format', (file) => (file.format = 'forewarn.case/1'), ['wrong-format $.format']],
  ['an id that ships', (file) => (file.framework.id = 'un-2014'), ['name-taken $.framework.id']],
  [
    'an indicator under another factor',
    (file) => (file.framework.factors[0]!.indicators[0]!.id = 'B.arms'),
    ['misplaced-item $.framework.factors[0].indicators[0].id'],
  ],
  [
    'a factor twice',
    (file) => (file.framework.factors[1]!.id = 'A'),
    ['named-twice $.framework.factors[1].id'],
  ],
  [
    'no days after which a factor is stale',
    (file) => delete file.framework.staleAfterDays['B'],
    ['missing-item $.framework.staleAfterDays.B'],
  ],
  [
    'days of a factor that there is not',
    (file) => (file.framework.staleAfterDays['C'] = 1),
    ['unknown-item $.framework.staleAfterDays.C'],
  ],
  [
    'a text left out',
    (file) => delete file.texts[0]!.indicators['A.arms'],
    ['missing-item $.texts[0].indicators["A.arms"]'],
  ],
  [
    'a text of nothing',
    (file) => (file.texts[0]!.indicators['A.more'] = 'Rien.'),
    ['unknown-item $.texts[0].indicators["A.more"]'],
  ],
  [
    'texts of another framework',
    (file) => (file.texts[0]!.framework = 'un-2014'),
    ['unknown-item $.texts[0].framework'],
  ],
  [
    'a crosswalk from nowhere',
    (file) => (file.crosswalks[0]!.from = 'un-2015'),
    ['unknown-framework $.crosswalks[0].from'],
  ],
  [
    'a crosswalk to another framework',
    (file) => (file.crosswalks[0]!.to = 'un-2014'),
    ['unknown-item $.crosswalks[0].to'],
  ],
  [
    'a relation from an item that there is not',
    (file) => (file.crosswalks[0]!.relations[0]!.from = '15'),
    ['unknown-item $.crosswalks[0].relations[0].from'],
  ],
  [
    'a factor beside an indicator',
    (file) => (file.crosswalks[0]!.relations[0]!.to = 'A.arms'),
    ['unknown-item $.crosswalks[0].relations[0].to'],
  ],
  [
    'a rule set id that ships',
    (file) => (file.ruleSets[0]!.id = UN_R2P_1.id),
    ['name-taken $.ruleSets[0].id'],
  ],
  [
    'a rule set for a framework that there is not',
    (file) => (file.ruleSets[0]!.framework = 'town-2021'),
    ['unknown-framework $.ruleSets[0].framework'],
  ],
  [
    'a rule set twice',
    (file) => file.ruleSets.push(structuredClone(file.ruleSets[0]!)),
    ['named-twice $.ruleSets[1].id'],
  ],
  [
    'an information gap about a factor that there is not',
    (file) => (file.ruleSets[0]!.informationGap.factors = ['C']),
    ['unknown-item $.ruleSets[0].informationGap.factors[0]'],
  ],
  [
    'a rule left out that the chart reads',
    (file) => file.ruleSets[0]!.rules.splice(-1),
    ['rule-missing $.ruleSets[0].rules'],
  ],
  [
    'a rule twice',
    (file) => file.ruleSets[0]!.rules.push(structuredClone(file.ruleSets[0]!.rules[0]!)),
    ['named-twice $.ruleSets[0].rules[15].id'],
  ],
  [
    'an indicator that there is not, deep in a condition',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { all: [{ not: { indicator: '7.3', atLeast: 'acute' } }] }),
    ['unknown-item $.ruleSets[0].rules[0].when.all[0].not'],
  ],
  [
    'a factor that there is not',
    (file) =>
      (file.ruleSets[0]!.rules[0]!.when = { any: [{ factor: '7', atLeast: 'high' }, { rising: '7' }] }),
    ['unknown-item $.ruleSets[0].rules[0].when.any[0]', 'unknown-item $.ruleSets[0].rules[0].when.any[1]'],
  ],
  [
    'a rule named before it stands',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { rule: 'risk.serious' }),
    ['rule-not-before $.ruleSets[0].rules[0].when'],
  ],
  [
    'a count that can never be reached',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { count: [{ rising: 'A' }], atLeast: 2 }),
    ['count-too-large $.ruleSets[0].rules[0].when'],
  ],
  [
    'a region that there is not',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { region: 'pillarFour', is: 'idle' }),
    ['unknown-state $.ruleSets[0].rules[0].when'],
  ],
  [
    'a state that the region does not have',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { region: 'warning', is: 'idle' }),
    ['unknown-state $.ruleSets[0].rules[0].when'],
  ],
  [
    'a condition of no known form',
    (file) => (file.ruleSets[0]!.rules[0]!.when = { most: [] }),
    ['wrong-value $.ruleSets[0].rules[0].when'],
  ],
  [
    'an unknown key',
    (file) => Object.assign(file.framework, { weights: {} }),
    ['unknown-key $.framework.weights'],
  ],
];

describe("an organisation's own method", () => {
  it('is accepted whole', () => {
    expect(readMethodFile(JSON.stringify(WHOLE))).toEqual({ ok: true, value: WHOLE });
  });

  it('may be a framework alone, or a rule set alone for a framework that ships', () => {
    expect(checkMethodFile({ format: 'forewarn.method/1', framework: TOWN }).ok).toBe(true);
    const stricter = { ...UN_R2P_1, id: 'office/1' };
    expect(checkMethodFile({ format: 'forewarn.method/1', ruleSets: [stricter] }).ok).toBe(true);
  });

  it.each(CHANGES)('is refused with %s, at its place', (_, change, problems) => {
    expect(problemsWhen(change as (file: never) => void)).toEqual(expect.arrayContaining([...problems]));
  });

  it('is refused without any', () => {
    const result = checkMethodFile({ format: 'forewarn.method/1' });
    expect(!result.ok && result.refusal).toEqual([{ code: 'nothing-given', path: '$' }]);
  });

  it('is refused where texts or crosswalks come without their framework', () => {
    const result = checkMethodFile({
      format: 'forewarn.method/1',
      texts: [TOWN_TEXTS],
      ruleSets: [{ ...UN_R2P_1, id: 'office/1' }],
    });
    expect(!result.ok && result.refusal).toEqual([
      { code: 'missing-item', path: '$.texts', found: 'framework' },
    ]);
  });

  it.each([null, 3, 'text', []])('is refused where it is %j', (value) => {
    const result = checkMethodFile(value);
    expect(!result.ok && result.refusal[0]?.code).toBe('wrong-format');
  });

  it('is refused where its text is not JSON, or says a key twice', () => {
    for (const text of ['{', '{"format":1,"format":2}']) expect(readMethodFile(text).ok).toBe(false);
  });

  it('has words for every problem', () => {
    for (const [, change] of CHANGES) {
      const file = structuredClone(WHOLE);
      change(file as never);
      const result = checkMethodFile(file);
      for (const problem of result.ok ? [] : result.refusal) {
        const { message, hint } = wordsFor(problem);
        expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object|NaN|“”/);
      }
    }
  });
});
