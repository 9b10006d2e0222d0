import type { Moment as MomentText } from '@forewarn/core';
import { FACTOR_LEVELS, Moment, picturesOver, stateWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { describeMovedBy, MovedBy } from './moved-by.ts';

export const ChangeEntry = z
  .strictObject({
    at: z.string(),
    id: z.string().meta({ description: 'of the part that moved' }),
    region: z.string().meta({ description: 'the part that moved, in words' }),
    from: z.string().meta({ description: 'the state that it left, in words' }),
    to: z.string().meta({ description: 'the state that it came to, in words' }),
    ...MovedBy.shape,
  })
  .meta({ description: 'a move of a part of the posture' });
export type ChangeEntry = Readonly<z.infer<typeof ChangeEntry>>;

/** Every move of every part, the latest first. */
export const describeChanges = (context: BriefContext): readonly ChangeEntry[] =>
  context.trace.steps
    .flatMap(({ at, event, moved }) =>
      moved.map(({ region, from, to, rule }) => ({
        at,
        id: region,
        region: context.wording.regions[region] ?? region,
        from: stateWords(context.wording, region, from),
        to: stateWords(context.wording, region, to),
        ...describeMovedBy(rule, event, context),
      })),
    )
    .toReversed();

const WINDOW_DAYS = 30;

export const RecentLevels = z.strictObject({
  days: z.int().meta({ description: 'how many days before the date of the brief it looks back' }),
  factors: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        from: z.string().meta({ description: 'the level that counted then, in words' }),
        to: z.string().meta({ description: 'the level that counts at the date, in words' }),
        isRise: z.boolean(),
      }),
    )
    .readonly()
    .meta({ description: 'factors whose level is another than it was then, in the order of the framework' }),
});
export type RecentLevels = Readonly<z.infer<typeof RecentLevels>>;

/** Which factors stand elsewhere than they did a month before the date. */
export const describeRecentLevels = (context: BriefContext): RecentLevels => {
  const { caseFile, asOf, framework, wording, trace, library } = context;
  const then = dayBefore(asOf, WINDOW_DAYS);
  const [picture] = then === null ? [] : picturesOver(caseFile, [then], library);
  const factors = framework.factors.flatMap(({ id, title }) => {
    const from = picture?.factors[id]?.effective;
    const to = trace.picture.factors[id]?.effective;
    if (from === undefined || to === undefined || from === to) return [];
    return [
      {
        id,
        title,
        from: wording.levels[from] ?? from,
        to: wording.levels[to] ?? to,
        isRise: FACTOR_LEVELS.indexOf(to) > FACTOR_LEVELS.indexOf(from),
      },
    ];
  });
  return { days: WINDOW_DAYS, factors };
};

const DAY = 86_400_000;

/** Null where the calendar of cases has no such day. */
const dayBefore = (moment: MomentText, days: number): MomentText | null => {
  const day = new Date(Date.parse(moment) - days * DAY).toISOString().slice(0, 10);
  const read = Moment.safeParse(day);
  return read.success ? read.data : null;
};
