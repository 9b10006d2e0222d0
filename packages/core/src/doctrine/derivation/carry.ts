import type { Crosswalk, Relation } from '../../frameworks/crosswalk.ts';
import type { Expression, NotCarried } from '../rule-set.ts';
import { alternatives, anyOf, distinct } from './any-of.ts';
import { membersOf } from './count-members.ts';
import { counterpartsOf } from './counterparts-of.ts';
import type { ItemLeaf } from './item-leaf.ts';
import { itemOf, ofItem } from './item-leaf.ts';

/** By what the expressions of one rule are carried. */
export interface Route {
  readonly crosswalk: Crosswalk;
  /** Why an item of the new framework, so related, may not stand in this rule; nothing where it may. */
  readonly bars: (item: string, relation: Relation) => NotCarried['why'] | undefined;
  /** The rules before this one that can no longer hold. */
  readonly neverHold: ReadonlySet<string>;
  /** The rules before this one that hold on less than in the base, those included. */
  readonly holdOnLess: ReadonlySet<string>;
}

export type Note = Pick<NotCarried, 'what' | 'why'>;

interface Landing {
  readonly from: string;
  readonly to: string;
}

/** What becomes of an expression: nothing where it cannot be carried; what is lost or changed; where its items land. */
interface Carried {
  readonly when: Expression | undefined;
  readonly notes: readonly Note[];
  readonly landings: readonly Landing[];
}

type All = Extract<Expression, { all: unknown }>;
type Count = Extract<Expression, { count: unknown }>;
type Not = Extract<Expression, { not: unknown }>;

const CHANGE: Readonly<Record<Relation, readonly NotCarried['why'][]>> = {
  equal: [],
  subset: ['broader-counterpart'],
  superset: ['narrower-counterpart'],
  intersects: ['only-intersects'],
};
const CHANGES: ReadonlySet<string> = new Set(Object.values(CHANGE).flat());

/** Whether something is gone, not merely asked in another way. */
export const isLoss = ({ why }: Note): boolean => !CHANGES.has(why);

/** The expression in the items of another framework, by the policy that `deriveRuleSet` states. */
export const carry = (expression: Expression, route: Route): Carried => carryBeside(expression, route, []);

/** `taken`: where the members before this one landed, of the `all` that it stands in. */
const carryBeside = (expression: Expression, route: Route, taken: readonly Landing[]): Carried => {
  if ('all' in expression) return carryAll(expression, route, taken);
  if ('any' in expression) return carryAny(expression.any, route, taken);
  if ('count' in expression) return carryCount(expression, route, taken);
  if ('not' in expression) return carryNot(expression, route);
  if ('region' in expression) return whole(expression);
  if (!('rule' in expression)) return carryLeaf(expression, route, taken);
  return route.neverHold.has(expression.rule)
    ? gone([{ what: expression, why: 'never-holds' }])
    : whole(expression);
};

const whole = (when: Expression, notes: readonly Note[] = []): Carried => ({ when, notes, landings: [] });

/** What was asked in another way does not matter where the whole cannot be carried. */
const gone = (notes: readonly Note[]): Carried => ({
  when: undefined,
  notes: notes.filter(isLoss),
  landings: [],
});

const carryLeaf = (leaf: ItemLeaf, route: Route, taken: readonly Landing[]): Carried => {
  const from = itemOf(leaf);
  const isTaken = (to: string): boolean => {
    const there = taken.filter((landing) => landing.to === to);
    return there.length > 0 && there.every((landing) => landing.from !== from);
  };
  const counterparts = counterpartsOf(route.crosswalk, from);
  const admitted = counterparts.filter(({ to, relation }) => route.bars(to, relation) === undefined);
  const free = admitted.filter(({ to }) => !isTaken(to));
  const [first] = counterparts;
  if (first === undefined) return gone([{ what: leaf, why: 'no-counterpart' }]);
  const bar = route.bars(first.to, first.relation);
  if (admitted.length === 0 && bar !== undefined) return gone([{ what: leaf, why: bar }]);
  if (free.length === 0) return gone([{ what: leaf, why: 'shares-a-counterpart' }]);
  const changes = free.flatMap(({ relation }) => CHANGE[relation]);
  if (free.length < admitted.length) changes.push('narrower-counterpart');
  return {
    when: anyOf(free.map(({ to }) => ofItem(leaf, to))),
    notes: [...new Set(changes)].map((why) => ({ what: leaf, why })),
    landings: free.map(({ to }) => ({ from, to })),
  };
};

const keptOf = (carried: readonly Carried[]): readonly Expression[] =>
  carried.flatMap(({ when }) => (when === undefined ? [] : [when]));

const together = (when: Expression, carried: readonly Carried[]): Carried => ({
  when,
  notes: carried.flatMap(({ notes }) => notes),
  landings: carried.flatMap(({ landings }) => landings),
});

const noneOf = (carried: readonly Carried[], ...more: readonly Note[]): Carried =>
  gone([...carried.flatMap(({ notes }) => notes), ...more]);

const carryAny = (members: readonly Expression[], route: Route, taken: readonly Landing[]): Carried => {
  const carried = members.map((member) => carryBeside(member, route, taken));
  const kept = keptOf(carried);
  return kept.length === 0 ? noneOf(carried) : together(anyOf(kept), carried);
};

const carryAll = (expression: All, route: Route, taken: readonly Landing[]): Carried => {
  const carried: Carried[] = [];
  for (const member of expression.all) {
    const before = carried.flatMap(({ landings }) => landings);
    carried.push(carryBeside(member, route, [...taken, ...before]));
  }
  const kept = keptOf(carried);
  return kept.length < carried.length
    ? noneOf(carried, { what: expression, why: 'incomplete-all' })
    : together({ all: distinct(kept) }, carried);
};

const carryCount = (expression: Count, route: Route, taken: readonly Landing[]): Carried => {
  const carried = expression.count.map((member) => carryBeside(member, route, taken));
  const { members, adding } = membersOf(
    carried.map(({ when }, index) => partsOf(when, expression.count[index])),
  );
  const told = carried.map((member, index): Carried => {
    const what = expression.count[index];
    const addsNothing = member.when !== undefined && !adding.has(index);
    return addsNothing && what !== undefined
      ? { ...member, notes: [{ what, why: 'shares-a-counterpart' }] }
      : member;
  });
  return members.length < expression.atLeast
    ? noneOf(told, { what: expression, why: 'too-few-to-count' })
    : together({ ...expression, count: members }, told);
};

/** A leaf that went to several items has as many parts; what was more than a leaf is one. */
const partsOf = (when: Expression | undefined, was: Expression | undefined): readonly Expression[] => {
  if (when === undefined) return [];
  return was !== undefined && 'any' in was ? [when] : alternatives([when]);
};

const carryNot = (expression: Not, route: Route): Carried => {
  if ('rule' in expression.not) return carryNotRule(expression, expression.not.rule, route);
  const { when, notes } = carry(expression.not, route);
  return when === undefined || notes.some(isLoss)
    ? gone([...notes, { what: expression, why: 'no-counterpart' }])
    : whole({ not: when }, notes);
};

const carryNotRule = (expression: Not, rule: string, { neverHold, holdOnLess }: Route): Carried => {
  if (neverHold.has(rule))
    return whole(expression, [{ what: expression, why: 'negates-a-rule-that-never-holds' }]);
  return whole(expression, holdOnLess.has(rule) ? [{ what: expression, why: 'broader-counterpart' }] : []);
};
