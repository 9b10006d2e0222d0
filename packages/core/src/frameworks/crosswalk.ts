import { z } from 'zod';
import { Certainty } from './framework.ts';
import { Text } from './text.ts';

/**
 * How two items of two frameworks relate, after the relations of NIST's OLIR programme (NIST IR 8278A): all of `from`
 * and `to` is the same, lies in it, holds it, or they share a part. Items that do not relate are not listed.
 */
export const Relation = z.enum(['equal', 'subset', 'superset', 'intersects']);
export type Relation = z.infer<typeof Relation>;

/** From one framework to another, item by item: factors beside factors, indicators beside indicators. */
export const Crosswalk = z.strictObject({
  from: Text,
  to: Text,
  relations: z
    .array(
      z.strictObject({
        from: Text,
        to: Text,
        relation: Relation,
        certainty: Certainty,
        note: Text.optional(),
      }),
    )
    .readonly(),
});
export type Crosswalk = Readonly<z.infer<typeof Crosswalk>>;
