import type { RuleSet } from '@forewarn/core';
import { wrapped } from '../wrapped.ts';

type NotCarried = NonNullable<RuleSet['derived']>['notCarried'][number];
type Why = NotCarried['why'];

const LOST = 'Rules that lost a condition';

/** Where each reason is told, in this order; `rules` by the rule that it befell, `items` by what the rule asked for. */
const TOLD: Readonly<Record<Why, readonly [by: 'rules' | 'items', words: string]>> = {
  'never-holds': ['rules', LOST],
  'incomplete-all': ['rules', LOST],
  'too-few-to-count': ['rules', LOST],
  'negates-a-rule-that-never-holds': ['rules', 'Rules that a rule which never holds can no longer hold back'],
  'no-counterpart': ['items', 'Without a counterpart here'],
  'counterpart-not-specific': ['items', 'With a counterpart, but of no one crime'],
  'counterpart-too-broad': ['items', 'With a counterpart, but too broad to speak of the State'],
  'shares-a-counterpart': ['items', 'With a counterpart that answers for another part already'],
  'broader-counterpart': ['items', 'Asked by something broader'],
  'narrower-counterpart': ['items', 'Asked by something narrower'],
  'only-intersects': ['items', 'Asked by something that shares a part with it'],
};

/** What a rule set that follows from another one could not carry over, in short; nothing for one that stands by itself. */
export const notCarriedLines = ({ derived, rules }: RuleSet): readonly string[] => {
  if (derived === undefined) return [];
  const order = Object.values(TOLD).map(([, words]) => words);
  const neverHold = rules.filter(({ carried }) => carried === 'not-at-all').map(({ id }) => id);
  const others = (names: readonly string[]) => names.filter((rule) => !neverHold.includes(rule));
  return [
    ...line('Rules that never hold here', neverHold),
    ...[...Map.groupBy(derived.notCarried, ({ why }) => TOLD[why][1])]
      .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
      .flatMap(([words, some]) =>
        line(words, some.some(({ why }) => TOLD[why][0] === 'rules') ? others(rulesOf(some)) : itemsOf(some)),
      ),
  ];
};

const line = (words: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : wrapped(`${words} (${names.length}): ${names.join(', ')}`, '    ', '      ');

const rulesOf = (some: readonly NotCarried[]): readonly string[] => [
  ...new Set(some.map(({ rule }) => rule)),
];

/** Factors and indicators in the order in which their rules name them; a condition put together of several has no name. */
const itemsOf = (some: readonly NotCarried[]): readonly string[] => [
  ...new Set(
    some.flatMap(({ what }) => {
      if ('factor' in what) return [`factor ${what.factor}`];
      if ('rising' in what) return [`factor ${what.rising}`];
      if ('indicator' in what) return [what.indicator];
      if ('rule' in what) return [what.rule];
      return 'corroborated' in what ? [what.corroborated] : [];
    }),
  ),
];
