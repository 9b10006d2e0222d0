import type { Crosswalk } from '../frameworks/crosswalk.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { Note, Route } from './derivation/carry.ts';
import { carry, isLoss } from './derivation/carry.ts';
import { counterpartsOf } from './derivation/counterparts-of.ts';
import { itemOf } from './derivation/item-leaf.ts';
import type { Leaf } from './leaves-of.ts';
import { isLeaf, placesIn } from './leaves-of.ts';
import type { Expression, NotCarried, Rule, RuleSet } from './rule-set.ts';

type Kinds = ReadonlyMap<string, string>;

interface DerivedRule {
  readonly rule: Rule;
  readonly notes: readonly Note[];
  readonly neverHolds: boolean;
  readonly holdsOnLess: boolean;
}

/**
 * The rules of a rule set, for another framework, as far as a crosswalk carries them: the same rules in the same order,
 * with their reasons and citations. `carried` marks a rule that no longer asks what its reason says, and
 * `derived.notCarried` says of each rule what it lost and what it asks in another way, in the words of the base. The
 * policy:
 *
 * - A leaf goes to the items of the strongest relation that its item has: equal; then those that hold it or that it
 *   holds; then those that share a part with it. Where there are several, any of them.
 * - A rule whose items are all specific to one crime says something of that crime: it goes only to items of that kind.
 * - A rule that doubts the State goes to no item that is broader: it would doubt a State for what others do.
 * - A member of `any` or `count` without a counterpart is left out. A `count` has each item that it lands on
 *   once, has as one member the items that stand for one member of the base alone, and cannot be carried with fewer
 *   members than it asks for.
 * - An `all` cannot be carried without one of its members, and no item answers for two members that the base keeps
 *   apart: in the later one it is no counterpart.
 * - A `not` cannot be carried when what it negates lost something. The `not` of a rule stays, and is named when
 *   that rule never holds, or as broader when that rule holds on less than in the base.
 * - A rule with nothing left stays, for the chart to find, and never holds; what names it goes without it.
 * - The information gap has the distinct factors that its factors are carried to, and the like share of them, rounded up.
 *
 * Throws when the crosswalk does not lead from the base's framework to this one.
 */
export const deriveRuleSet = (
  base: RuleSet,
  crosswalk: Crosswalk,
  framework: Framework,
  baseFramework: Framework,
): RuleSet => {
  checkEnds(base, crosswalk, framework, baseFramework);
  const derived = deriveRules(base.rules, crosswalk, kindsOf(framework), kindsOf(baseFramework));
  return {
    id: `${framework.id}/1`,
    title: `${base.id}, carried over to ${framework.id}`,
    framework: framework.id,
    convention: `${base.convention} Carried over from ${base.id} by a crosswalk; what could not be carried is listed.`,
    derived: { from: base.id, notCarried: derived.flatMap(notCarriedOf) },
    informationGap: carryGap(base.informationGap, crosswalk),
    rules: derived.map(({ rule }) => rule),
  };
};

const checkEnds = (base: RuleSet, crosswalk: Crosswalk, framework: Framework, baseFramework: Framework) => {
  const leadsHere = crosswalk.from === base.framework && crosswalk.to === framework.id;
  if (!leadsHere || baseFramework.id !== base.framework)
    throw new Error(
      `${base.id} for ${base.framework} cannot be carried to ${framework.id} by a crosswalk from ${crosswalk.from} to ${crosswalk.to}`,
    );
};

/** The kind of every factor, and of every indicator by its factor. */
const kindsOf = (framework: Framework): Kinds =>
  new Map(
    framework.factors.flatMap(({ id, kind, indicators }) =>
      [id, ...indicators.map((indicator) => indicator.id)].map((item) => [item, kind] as const),
    ),
  );

const deriveRules = (
  rules: readonly Rule[],
  crosswalk: Crosswalk,
  kinds: Kinds,
  baseKinds: Kinds,
): readonly DerivedRule[] => {
  const derived: DerivedRule[] = [];
  for (const rule of rules) {
    const crime = crimeOf(rule.when, baseKinds);
    derived.push(
      deriveRule(rule, {
        crosswalk,
        bars: (item, relation) => {
          if (crime !== undefined && kinds.get(item) !== crime) return 'counterpart-not-specific';
          return relation === 'subset' && DOUBT.has(rule.id) ? 'counterpart-too-broad' : undefined;
        },
        neverHold: new Set(derived.filter((each) => each.neverHolds).map((each) => each.rule.id)),
        holdOnLess: new Set(derived.filter((each) => each.holdsOnLess).map((each) => each.rule.id)),
      }),
    );
  }
  return derived;
};

const DOUBT = new Set(['state.unwilling', 'state.in-doubt', 'question.manifest-failure']);

const leavesOf = (when: Expression): readonly Leaf[] =>
  placesIn(when)
    .map(({ condition }) => condition)
    .filter(isLeaf);

/** The one crime that all items of a condition are specific to, if there is one. */
const crimeOf = (when: Expression, kinds: Kinds): string | undefined => {
  const items = leavesOf(when).flatMap((leaf) => ('rule' in leaf || 'region' in leaf ? [] : [itemOf(leaf)]));
  const [kind, ...others] = new Set(items.map((item) => kinds.get(item)));
  return others.length === 0 && kind !== 'common' ? kind : undefined;
};

const deriveRule = (rule: Rule, route: Route): DerivedRule => {
  const { when, notes } = carry(rule.when, route);
  if (when === undefined)
    return {
      rule: { ...rule, when: { any: [] }, carried: 'not-at-all' },
      notes: [...notes, { what: rule.when, why: 'never-holds' }],
      neverHolds: true,
      holdsOnLess: true,
    };
  const hasLess = notes.some((note) => isLoss(note) || note.why === 'narrower-counterpart');
  const namesLess = leavesOf(rule.when).some((leaf) => 'rule' in leaf && route.holdOnLess.has(leaf.rule));
  return {
    rule: { ...rule, when, ...markOf(notes) },
    notes,
    neverHolds: false,
    holdsOnLess: hasLess || namesLess,
  };
};

/** No mark where nothing was lost or changed. */
const markOf = (notes: readonly Note[]): Pick<Rule, 'carried'> => {
  if (notes.length === 0) return {};
  return { carried: notes.some(isLoss) ? 'in-part' : 'in-other-terms' };
};

/** The notes of a rule, each once. */
const notCarriedOf = ({ rule, notes }: DerivedRule): readonly NotCarried[] => [
  ...new Map(
    notes.map(({ what, why }) => [JSON.stringify([why, what]), { rule: rule.id, what, why }] as const),
  ).values(),
];

const carryGap = (gap: RuleSet['informationGap'], crosswalk: Crosswalk): RuleSet['informationGap'] => {
  const landed = gap.factors.flatMap((factor) => counterpartsOf(crosswalk, factor).map(({ to }) => to));
  const factors = [...new Set(landed)];
  const share = Math.ceil((gap.atLeast * factors.length) / gap.factors.length);
  return { factors, atLeast: Math.min(gap.atLeast, Math.max(1, share)) };
};
