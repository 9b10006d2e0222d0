import { z } from 'zod';
import { DISCLOSURE_LEVELS, DisclosureLevel, isReleasedAt } from '../../../case/disclosure.ts';

/** With whom information is to be shared; what is marked higher stays in the house. */
const AUDIENCES = ['partner', 'public'] as const;
const Audience = z.enum(AUDIENCES);
type Audience = z.infer<typeof Audience>;

/** How many things bear each disclosure level. */
export const CountsByLevel = z.record(DisclosureLevel, z.int().nonnegative());
export type CountsByLevel = Readonly<z.infer<typeof CountsByLevel>>;

/** Ids that are kept from each audience. */
export const KeptFrom = z.record(Audience, z.array(z.string()).readonly());
export type KeptFrom = Readonly<z.infer<typeof KeptFrom>>;

/** Something with the level that counts for it. */
export interface Levelled {
  readonly id: string;
  readonly level: DisclosureLevel;
}

export const countByLevel = (things: readonly Pick<Levelled, 'level'>[]): CountsByLevel =>
  // `fromEntries` widens the keys, which are all the levels there are.
  Object.fromEntries(
    DISCLOSURE_LEVELS.map((level) => [level, things.filter((thing) => thing.level === level).length]),
  ) as CountsByLevel;

/** What is told of each audience. */
export const perAudience = <Value>(
  valueFor: (audience: Audience) => Value,
): Readonly<Record<Audience, Value>> => ({
  partner: valueFor('partner'),
  public: valueFor('public'),
});

/** The ids of what an audience may not see. */
export const keptFrom = (things: readonly Levelled[]): KeptFrom =>
  perAudience((audience) => things.filter(({ level }) => !isReleasedAt(level, audience)).map(({ id }) => id));
