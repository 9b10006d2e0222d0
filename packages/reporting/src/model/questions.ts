import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

export const QuestionEntry = z
  .strictObject({ title: z.string(), asks: z.string(), since: z.string(), days: z.int() })
  .meta({ description: 'a question that is open, with the days that it has been' });
export const GapEntry = z
  .strictObject({ title: z.string(), from: z.string(), to: z.string(), days: z.int(), how: z.string() })
  .meta({
    description: 'a question that was closed: how long it was open, and whether it was answered or lapsed',
  });

export const describeQuestions = ({ trace, wording }: BriefContext) => ({
  open: trace.open.map(({ question, since, days }) => ({
    title: wording.questions[question]?.title ?? question,
    asks: wording.questions[question]?.asks ?? '',
    since,
    days,
  })),
  oldest: Math.max(0, ...trace.open.map(({ days }) => days)),
});

const MOST_GAPS = 8;

/** The response gap, the latest closings; how many earlier ones are not listed. */
export const describeGaps = ({ trace, wording, words }: BriefContext) => ({
  earlier: Math.max(0, trace.gaps.length - MOST_GAPS),
  closed: trace.gaps.slice(-MOST_GAPS).map(({ what, from, to, days, how }) => ({
    title: wording.questions[what]?.title ?? what,
    from,
    to,
    days,
    how: words.terms.closings[how] ?? how,
  })),
});
