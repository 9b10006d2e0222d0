import { describe, expect, it } from 'vitest';
import type { Expression } from '../doctrine/rule-set.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { pictureAt } from './picture.ts';
import { compileRules, conditionHolds } from './rule-truths.ts';
import type { RuleFacts } from './rule-truths.ts';
import { emptyStanding } from './standing.ts';

const INSTANT = Date.parse('2008-01-01');
const standing = emptyStanding(UN_2014);

/** Nothing is rated, and every region stands in that state. */
const factsWhere = (state: string | undefined): RuleFacts => ({
  framework: UN_2014,
  standing,
  picture: pictureAt(standing, UN_2014, INSTANT),
  instant: INSTANT,
  regionState: () => state,
});

describe('a condition on a region', () => {
  it.each([
    ['inDoubt', 'inDoubt.noted', true],
    ['inDoubt.noted', 'inDoubt.noted', true],
    ['inDoubt.noted', 'inDoubt.questionOpen', false],
    ['inDoubt.noted', 'inDoubt', false],
    ['refused', 'refused', true],
    ['refuse', 'refused', false],
    ['refused', undefined, false],
  ])('on %s, where the region stands in %s: %s', (is, state, holds) => {
    expect(conditionHolds({ region: 'pillarOne', is }, factsWhere(state), {})).toBe(holds);
  });
});

describe('a condition without parts', () => {
  it.each([
    ['all of nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
    ['one of nothing', { count: [], atLeast: 1 }, false],
    ['not any of nothing', { not: { any: [] } }, true],
  ] satisfies [string, Expression, boolean][])('%s: %s', (_, condition, holds) => {
    expect(conditionHolds(condition, factsWhere(undefined), {})).toBe(holds);
  });
});

it('a rule that names one that does not stand before it throws', () => {
  const rulesHold = compileRules({
    id: 'made/1',
    title: 'Made',
    framework: 'un-2014',
    convention: 'Made for a test.',
    informationGap: { factors: [], atLeast: 1 },
    rules: [{ id: 'a', reason: 'Made.', cites: [], when: { rule: 'b' } }],
  });
  expect(() => rulesHold(factsWhere(undefined))).toThrow('rule b is named before it stands');
});
