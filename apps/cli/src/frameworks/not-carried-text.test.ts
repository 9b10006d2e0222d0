import type { RuleSet } from '@forewarn/core';
import { LIBRARY } from '@forewarn/core';
import { describe, expect, test } from 'vitest';
import { notCarriedLines } from './not-carried-text.ts';

type Condition = RuleSet['rules'][number]['when'];

/** Whether some picture could make a condition true, as far as its form tells: a negation always could. */
const canHold = (when: Condition, canRuleHold: (id: string) => boolean): boolean => {
  const inner = (each: Condition) => canHold(each, canRuleHold);
  if ('all' in when) return when.all.every(inner);
  if ('any' in when) return when.any.some(inner);
  if ('count' in when) return when.count.filter(inner).length >= when.atLeast;
  return 'rule' in when ? canRuleHold(when.rule) : true;
};

const rulesThatNeverHold = ({ rules }: RuleSet): readonly string[] => {
  const never = new Set<string>();
  for (const { id, when } of rules) if (!canHold(when, (rule) => !never.has(rule))) never.add(id);
  return [...never];
};

/** The names in the list with that heading. */
const listed = (ruleSet: RuleSet, heading: string): readonly string[] => {
  const text = notCarriedLines(ruleSet).join(' ').replaceAll(/\s+/g, ' ');
  const [, names = ''] = new RegExp(`${heading} \\(\\d+\\): ([^ ,]+(?:, [^ ,]+)*)`).exec(text) ?? [];
  return names === '' ? [] : names.split(', ');
};

const derived = LIBRARY.ruleSets.filter((ruleSet) => ruleSet.derived !== undefined);

describe.each(derived.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_, ruleSet) => {
  test('lists as never holding the rules that can never hold, and no other', () => {
    expect(listed(ruleSet, 'Rules that never hold here')).toEqual(rulesThatNeverHold(ruleSet));
  });

  test('lists as having lost a condition only rules that can still hold', () => {
    const never = rulesThatNeverHold(ruleSet);
    const lost = listed(ruleSet, 'Rules that lost a condition');
    expect(lost.filter((rule) => never.includes(rule))).toEqual([]);
    expect(lost.every((rule) => ruleSet.rules.some(({ id }) => id === rule))).toBe(true);
  });
});

test('both sets that follow from another are checked', () => {
  expect(derived.map(({ id }) => id).toSorted()).toEqual(['osapg-2009/1', 'sg-2013/1']);
});
