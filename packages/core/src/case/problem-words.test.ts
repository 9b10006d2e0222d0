import { describe, expect, it } from 'vitest';
import { UN_R2P_1 } from '../doctrine/un-r2p-1/index.ts';
import { checkMethodFile } from '../escalation/own-method/read-method-file.ts';
import { HEADER, on } from '../testing/a-case.ts';
import { MINIMAL } from '../testing/every-event.ts';
import { evidence, judged, rated, source, withdrawn } from '../testing/picture-events.ts';
import { note } from '../testing/recorded-events.ts';
import { TOWN, TOWN_TEXTS } from '../testing/town-framework.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { PROBLEM_CODES } from './problem.ts';
import { wordsFor } from './problem-words.ts';
import { checkCaseFile, readCaseFile } from './read-case-file.ts';

const of = (...events: readonly unknown[]) => checkCaseFile({ ...HEADER, events });
const withHeader = (header: object) => checkCaseFile({ ...HEADER, events: [], ...header });
const firstOf = (result: ReturnType<typeof checkCaseFile>): Problem => {
  const problem = result.ok ? undefined : result.refusal[0];
  if (problem === undefined) throw new Error('the case was accepted');
  return problem;
};

const OWN_RULES = { ...UN_R2P_1, id: 'office/1' };
const withFirst = (when: unknown) => ({
  ...OWN_RULES,
  rules: OWN_RULES.rules.map((rule, index) => (index === 0 ? { ...rule, when } : rule)),
});
const firstOfMethod = (method: object): Problem => {
  const result = checkMethodFile({ format: 'forewarn.method/1', ...method });
  const problem = result.ok ? undefined : result.refusal[0];
  if (problem === undefined) throw new Error('the method was accepted');
  return problem;
};

/** Each code as the reader gives it; the two that only a shell can give are written out. */
const GIVEN: Record<ProblemCode, () => Problem> = {
  'too-large': () => ({ code: 'too-large', path: '$', found: '67108865', expected: '67108864' }),
  'wrong-encoding': () => ({ code: 'wrong-encoding', path: '$' }),
  'not-json': () => firstOf(readCaseFile('{')),
  'duplicate-key': () => firstOf(readCaseFile('{"a":1,"a":2}')),
  'too-deep': () => firstOf(readCaseFile('['.repeat(65))),
  'wrong-format': () => firstOf(checkCaseFile({ format: 'forewarn.case/2' })),
  'too-many-events': () => firstOf(of(...Array.from({ length: 100_001 }, () => null))),
  'unknown-event-type': () => firstOf(of({ at: '2008-01-01', type: 'note.written' })),
  'unknown-key': () => firstOf(of({ ...note(), remark: 1 })),
  'missing-key': () => firstOf(of({ at: '2008-01-01', type: 'note.added' })),
  'wrong-value': () => firstOf(of(rated('7.3', 'grave' as never))),
  'wrong-date': () => firstOf(of({ ...note(), at: '2008-02-30' })),
  'unknown-framework': () => firstOf(withHeader({ framework: 'un-2015' })),
  'unknown-rule-set': () => firstOf(withHeader({ ruleset: 'un-r2p/2' })),
  'rule-set-of-another-framework': () => firstOf(withHeader({ ruleset: 'osapg-2009/1' })),
  'unknown-factor': () => firstOf(of(judged('15', 'low'))),
  'unknown-indicator': () => firstOf(of(rated('7.15', 'acute'))),
  'unknown-subject': () => firstOf(of({ ...MINIMAL['dissent.recorded'], on: 'pillarFour' })),
  'declared-twice': () => firstOf(of(source('s1'), source('s1'))),
  'not-declared': () => firstOf(of(evidence('e1'))),
  'declared-later': () => firstOf(of(evidence('e1'), source('s1'))),
  'revises-withdrawn': () =>
    firstOf(
      of(source('s1'), evidence('e1'), withdrawn('e1'), { ...evidence('e1'), type: 'evidence.revised' }),
    ),
  'nothing-given': () => firstOfMethod({ ruleSets: [] }),
  'name-taken': () => firstOfMethod({ framework: { ...TOWN, id: 'un-2014' } }),
  'named-twice': () => firstOfMethod({ ruleSets: [OWN_RULES, OWN_RULES] }),
  'misplaced-item': () =>
    firstOfMethod({
      framework: { ...TOWN, factors: TOWN.factors.map((each) => ({ ...each, id: `${each.id}1` })) },
    }),
  'missing-item': () => firstOfMethod({ framework: { ...TOWN, staleAfterDays: {} } }),
  'unknown-item': () => firstOfMethod({ framework: TOWN, texts: [{ ...TOWN_TEXTS, framework: 'un-2014' }] }),
  'unknown-state': () => firstOfMethod({ ruleSets: [withFirst({ region: 'warning', is: 'idle' })] }),
  'rule-missing': () => firstOfMethod({ ruleSets: [{ ...OWN_RULES, rules: OWN_RULES.rules.slice(0, -1) }] }),
  'rule-not-before': () => firstOfMethod({ ruleSets: [withFirst({ rule: 'risk.urgent' })] }),
  'count-too-large': () => firstOfMethod({ ruleSets: [withFirst({ count: [], atLeast: 1 })] }),
};

describe('wordsFor', () => {
  it.each(PROBLEM_CODES)('has a sentence and a hint for %s', (code) => {
    const problem = GIVEN[code]();
    expect(problem.code).toBe(code);
    const { message, hint } = wordsFor(problem);
    expect(message).toMatch(/^(?:[A-Z]|“).*\.$/);
    expect(hint).toMatch(/^[A-Z].*[.]$/);
    expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object|NaN/);
    expect(`${message} ${hint}`).not.toContain('“”');
    expect(message).toContain(problem.found ?? '');
    expect(`${message} ${hint}`).toContain(problem.expected ?? '');
  });

  it('names the indicators that the factor has', () => {
    expect(wordsFor(firstOf(of(rated('7.15', 'acute')))).hint).toBe('It has 7.1 to 7.14 under factor 7.');
  });

  it('says of an indicator that is no trigger that it is none, not that it is not there', () => {
    expect(wordsFor(firstOf(of({ ...MINIMAL['trigger.expected'], indicator: '7.3' })))).toEqual({
      message: 'The framework has no trigger “7.3”.',
      hint: 'It has the triggers 8.1 to 8.12 under factor 8.',
    });
  });

  it('names the event that would declare an id, or the place where it is declared', () => {
    expect(wordsFor(firstOf(of(evidence('e1')))).hint).toContain('source.registered');
    expect(wordsFor(firstOf(of(evidence('e1'), ...on('2008-01-02', source('s1'))))).hint).toContain(
      '$.events[1]',
    );
  });

  it('lists the types of the same kind for a mistyped one', () => {
    const { hint } = wordsFor(firstOf(of({ at: '2008-01-01', type: 'evidence.record' })));
    expect(hint).toBe('Known of that kind: evidence.recorded, evidence.revised, evidence.withdrawn.');
  });

  it('cuts a long value short', () => {
    const { message } = wordsFor(firstOf(of({ ...note(), at: 'x'.repeat(500) })));
    expect(message.length).toBeLessThan(160);
  });

  it('asks for a type, not for a date, where an event has no type', () => {
    expect(wordsFor(firstOf(of({ at: '2008-01-01' }))).hint).not.toContain('date');
  });

  it('asks for more than zero days where an outlook has none', () => {
    const outlook = { ...MINIMAL['outlook.recorded'], horizonDays: 0 };
    expect(wordsFor(firstOf(of(outlook))).hint).not.toBe('It takes at least 0.');
  });
});
