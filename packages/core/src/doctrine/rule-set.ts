import { z } from 'zod';
import { RuleId, RuleSetId } from '../frameworks/id.ts';
import { Text } from '../frameworks/text.ts';
import { Citation } from './citation.ts';

const Rated = z.enum(['emerging', 'present', 'acute']);
const Level = z.enum(['low', 'moderate', 'high', 'severe']);

/** A rule's condition, as data. Leaves speak of effective levels, ratings, trends, other rules and a region's state. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly count: readonly Expression[]; readonly atLeast: number }
  | { readonly factor: string; readonly atLeast: z.infer<typeof Level> }
  | { readonly indicator: string; readonly atLeast: z.infer<typeof Rated> }
  | { readonly corroborated: string }
  | { readonly rising: string }
  | { readonly rule: string }
  | { readonly region: string; readonly is: string };

/** Recursive, so its type is written out above: zod cannot infer a type that contains itself through a union. */
export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Expression) }),
    z.strictObject({ any: z.array(Expression) }),
    z.strictObject({ not: Expression }),
    z.strictObject({ count: z.array(Expression), atLeast: z.int().positive() }),
    z.strictObject({ factor: z.string(), atLeast: Level }),
    z.strictObject({ indicator: z.string(), atLeast: Rated }),
    z.strictObject({ corroborated: z.string() }).meta({
      description:
        'acute, not stale, confidence at least moderate, and an item of evidence that is not withdrawn',
    }),
    z.strictObject({ rising: z.string() }),
    z.strictObject({ rule: z.string() }),
    z.strictObject({ region: z.string(), is: z.string() }),
  ]),
);

/** One rule: a name, why it stands there, what it rests on, and when it holds. */
export const Rule = z.strictObject({
  id: RuleId,
  reason: Text,
  cites: z.array(Citation).min(1),
  when: Expression,
  carried: z.enum(['in-other-terms', 'in-part', 'not-at-all']).optional().meta({
    description:
      'of a derived rule: its reason is that of the base and says more, or other, than it asks here; `derived.notCarried` says what',
  }),
});
export type Rule = Readonly<z.infer<typeof Rule>>;

/** What of a base rule set a derived one could not carry over, or carries with a changed meaning, and why. */
const NotCarried = z.strictObject({
  rule: Text,
  what: Expression,
  why: z
    .enum([
      'no-counterpart',
      'counterpart-not-specific',
      'counterpart-too-broad',
      'shares-a-counterpart',
      'incomplete-all',
      'too-few-to-count',
      'never-holds',
      'negates-a-rule-that-never-holds',
      'broader-counterpart',
      'narrower-counterpart',
      'only-intersects',
    ])
    .meta({
      description:
        '`counterpart-not-specific`: it has one, but of no one crime, and the rule speaks of one; `shares-a-counterpart`: its own answers for another part of the rule already',
    }),
});
export type NotCarried = Readonly<z.infer<typeof NotCarried>>;

/**
 * Thresholds as data. They are this toolkit's own convention, shown as such, and an organisation may bring its own.
 * A rule may name only rules that stand before it.
 */
export const RuleSet = z.strictObject({
  id: RuleSetId,
  title: Text,
  framework: Text,
  convention: Text,
  derived: z
    .strictObject({ from: Text, notCarried: z.array(NotCarried).readonly() })
    .optional()
    .meta({ description: 'where it follows from another rule set through a crosswalk' }),
  informationGap: z
    .strictObject({ factors: z.array(Text), atLeast: z.int().positive() })
    .meta({ description: 'the question of that name opens when so many of these factors are unknown' }),
  rules: z.array(Rule).min(1),
});
export type RuleSet = Readonly<z.infer<typeof RuleSet>>;
