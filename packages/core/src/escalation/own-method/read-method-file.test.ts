import { describe, expect, it } from 'vitest';
import type { Problem } from '../../case/problem.ts';
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

/** A change to the whole file: at a place, another value, or none. */
type Change = readonly [place: string, value: unknown];

/** The whole file with a change at a place such as `framework.factors.0.id`. */
const changed = ([place, value]: Change): unknown => {
  const change = (inner: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    if (Array.isArray(inner)) {
      const copy: unknown[] = [...inner];
      copy[Number(key)] = rest.length === 0 ? value : change(copy[Number(key)], rest);
      return copy.filter((each) => each !== undefined);
    }
    const { [key]: before, ...others } = Object(inner);
    const after = rest.length === 0 ? value : change(before, rest);
    return after === undefined ? others : { ...others, [key]: after };
  };
  return change(WHOLE, place.split('/'));
};

const FIRST_RULE = 'ruleSets/0/rules/0/when';
const [RULE] = TOWN_RULES.rules;

const CHANGES: readonly (readonly [what: string, change: Change, problems: readonly string[]])[] = [
  ['another format', ['format', 'forewarn.case/1'], ['wrong-format $.format']],
  ['an id that ships', ['framework/id', 'un-2014'], ['name-taken $.framework.id']],
  [
    'an indicator under another factor',
    ['framework/factors/0/indicators/0/id', 'B.arms'],
    ['misplaced-item $.framework.factors[0].indicators[0].id'],
  ],
  [
    'a text of spaces only',
    ['framework/factors/0/gist', ' \n '],
    ['wrong-value $.framework.factors[0].gist'],
  ],
  ['a date without its year', ['framework/date', 'soon'], ['wrong-value $.framework.date']],
  ['no tag of a language', ['framework/language', 'English'], ['wrong-value $.framework.language']],
  ['a factor twice', ['framework/factors/1/id', 'A'], ['named-twice $.framework.factors[1].id']],
  [
    'no days after which a factor is stale',
    ['framework/staleAfterDays/B', undefined],
    ['missing-item $.framework.staleAfterDays.B'],
  ],
  [
    'days of a factor that there is not',
    ['framework/staleAfterDays/C', 1],
    ['unknown-item $.framework.staleAfterDays.C'],
  ],
  [
    'a text left out',
    ['texts/0/indicators/A.arms', undefined],
    ['missing-item $.texts[0].indicators["A.arms"]'],
  ],
  [
    'a text of nothing',
    ['texts/0/indicators/A.more', 'Rien.'],
    ['unknown-item $.texts[0].indicators["A.more"]'],
  ],
  ['texts of another framework', ['texts/0/framework', 'un-2014'], ['unknown-item $.texts[0].framework']],
  ['a crosswalk from nowhere', ['crosswalks/0/from', 'un-2015'], ['unknown-framework $.crosswalks[0].from']],
  ['a crosswalk to another framework', ['crosswalks/0/to', 'un-2014'], ['unknown-item $.crosswalks[0].to']],
  [
    'a relation from an item that there is not',
    ['crosswalks/0/relations/0/from', '15'],
    ['unknown-item $.crosswalks[0].relations[0].from'],
  ],
  [
    'a factor beside an indicator',
    ['crosswalks/0/relations/0/to', 'A.arms'],
    ['unknown-item $.crosswalks[0].relations[0].to'],
  ],
  ['a rule set id that ships', ['ruleSets/0/id', UN_R2P_1.id], ['name-taken $.ruleSets[0].id']],
  [
    'a rule set for a framework that there is not',
    ['ruleSets/0/framework', 'town-2021'],
    ['unknown-framework $.ruleSets[0].framework'],
  ],
  ['a rule set twice', ['ruleSets/1', TOWN_RULES], ['named-twice $.ruleSets[1].id']],
  [
    'an information gap about a factor that there is not',
    ['ruleSets/0/informationGap/factors/0', 'C'],
    ['unknown-item $.ruleSets[0].informationGap.factors[0]'],
  ],
  [
    'a rule left out that the chart reads',
    [`ruleSets/0/rules/${TOWN_RULES.rules.length - 1}`, undefined],
    ['rule-missing $.ruleSets[0].rules'],
  ],
  ['a rule twice', ['ruleSets/0/rules/15', RULE], ['named-twice $.ruleSets[0].rules[15].id']],
  [
    'an indicator that there is not, deep in a condition',
    [FIRST_RULE, { all: [{ not: { indicator: '7.3', atLeast: 'acute' } }] }],
    ['unknown-item $.ruleSets[0].rules[0].when.all[0].not'],
  ],
  [
    'a factor that there is not',
    [FIRST_RULE, { any: [{ factor: '7', atLeast: 'high' }, { rising: '7' }] }],
    ['unknown-item $.ruleSets[0].rules[0].when.any[0]', 'unknown-item $.ruleSets[0].rules[0].when.any[1]'],
  ],
  [
    'a rule named before it stands',
    [FIRST_RULE, { rule: 'risk.serious' }],
    ['rule-not-before $.ruleSets[0].rules[0].when'],
  ],
  [
    'a count that can never be reached',
    [FIRST_RULE, { count: [{ rising: 'A' }], atLeast: 2 }],
    ['count-too-large $.ruleSets[0].rules[0].when'],
  ],
  [
    'a region that there is not',
    [FIRST_RULE, { region: 'pillarFour', is: 'idle' }],
    ['unknown-state $.ruleSets[0].rules[0].when'],
  ],
  [
    'a state that the region does not have',
    [FIRST_RULE, { region: 'warning', is: 'idle' }],
    ['unknown-state $.ruleSets[0].rules[0].when'],
  ],
  ['a condition of no known form', [FIRST_RULE, { most: [] }], ['wrong-value $.ruleSets[0].rules[0].when']],
  [
    'a mistyped rating, deep in a condition',
    [FIRST_RULE, { all: [{ not: { indicator: 'A.arms', atLeast: 'presnt' } }] }],
    ['wrong-value $.ruleSets[0].rules[0].when.all[0].not.atLeast'],
  ],
  [
    'a leaf without its level',
    [FIRST_RULE, { any: [{ factor: 'A' }] }],
    ['missing-key $.ruleSets[0].rules[0].when.any[0].atLeast'],
  ],
  [
    'a leaf that may be of two forms',
    [FIRST_RULE, { any: [{ atLeast: 'high' }] }],
    ['wrong-value $.ruleSets[0].rules[0].when.any[0]'],
  ],
  [
    'a key too many in a leaf',
    [FIRST_RULE, { rising: 'A', since: '2020' }],
    ['unknown-key $.ruleSets[0].rules[0].when.since'],
  ],
  [
    'a text that acts on a terminal',
    ['framework/factors/0/title', 'a\u001b[2J'],
    ['wrong-value $.framework.factors[0].title'],
  ],
  [
    'a text turned around',
    ['texts/0/indicators/A.arms', 'a\u202eb'],
    ['wrong-value $.texts[0].indicators["A.arms"]'],
  ],
  ['half a character', ['ruleSets/0/title', '\ud800'], ['wrong-value $.ruleSets[0].title']],
  ['a blank symbol', ['framework/symbol', ' '], ['wrong-value $.framework.symbol']],
  [
    'a blank document',
    ['ruleSets/0/rules/0/cites/0/document', ' '],
    ['wrong-value $.ruleSets[0].rules[0].cites[0].document'],
  ],
  ['an unknown key', ['framework/weights', {}], ['unknown-key $.framework.weights']],
];

const problemsOf = (value: unknown): readonly Problem[] => {
  const result = checkMethodFile(value);
  return result.ok ? [] : result.refusal;
};

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
    const found = problemsOf(changed(change)).map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual(expect.arrayContaining([...problems]));
  });

  it('is told what a mistyped leaf takes', () => {
    expect(problemsOf(changed([FIRST_RULE, { indicator: 'A.arms', atLeast: 'presnt' }]))).toEqual([
      {
        code: 'wrong-value',
        path: '$.ruleSets[0].rules[0].when.atLeast',
        found: 'presnt',
        expected: 'one of emerging, present, acute',
      },
    ]);
  });

  it('shows control characters as escapes, those of keys too', () => {
    const ofText = problemsOf(changed(['framework/rights', 'a\u001b[2J\u202e']));
    expect(ofText).toMatchObject([{ path: '$.framework.rights', found: 'a\\u001b[2J\\u202e' }]);
    const ofKey = problemsOf(changed(['framework/staleAfterDays/A\u0007', 3]));
    expect(ofKey).toMatchObject([{ path: '$.framework.staleAfterDays', found: 'A\\u0007' }]);
  });

  it('may have texts of several lines', () => {
    expect(problemsOf(changed(['framework/rights', 'One.\n\tTwo.']))).toEqual([]);
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
    expect(!result.ok && result.refusal[0]).toMatchObject({ code: 'wrong-value', path: '$' });
  });

  it('is refused with a sentence that says what is asked where it has no format', () => {
    const result = checkMethodFile({});
    const [problem] = result.ok ? [] : result.refusal;
    expect(problem === undefined ? '' : wordsFor(problem).hint).toBe('Give it: “forewarn.method/1”.');
  });

  it('is refused where its text is not JSON, or says a key twice', () => {
    for (const text of ['{', '{"format":1,"format":2}']) expect(readMethodFile(text).ok).toBe(false);
  });

  it('has words for every problem', () => {
    for (const problem of CHANGES.flatMap(([, change]) => problemsOf(changed(change)))) {
      const { message, hint } = wordsFor(problem);
      expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object|NaN|“”/);
    }
  });
});
