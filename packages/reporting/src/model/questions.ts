import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

export const QuestionEntry = z
  .strictObject({ id: z.string(), title: z.string(), asks: z.string(), since: z.string(), days: z.int() })
  .meta({ description: 'a question that is open, with the days that it has been' });
export const GapEntry = z
  .strictObject({ title: z.string(), from: z.string(), to: z.string(), days: z.int(), how: z.string() })
  .meta({
    description: 'a question that was closed: how long it was open, and whether it was answered or lapsed',
  });

/** What is open, the oldest first. */
export const describeQuestions = ({ trace, wording }: BriefContext) => ({
  open: trace.open
    .toSorted((one, other) => other.days - one.days)
    .map(({ question, since, days }) => ({
      id: question,
      title: wording.questions[question]?.title ?? question,
      asks: wording.questions[question]?.asks ?? '',
      since,
      days,
    })),
  oldest: Math.max(0, ...trace.open.map(({ days }) => days)),
});

/** The response gap. */
export const describeGaps = ({ trace, wording, words }: BriefContext): readonly z.infer<typeof GapEntry>[] =>
  trace.gaps.map(({ what, from, to, days, how }) => ({
    title: wording.questions[what]?.title ?? what,
    from,
    to,
    days,
    how: words.terms.closings[how] ?? how,
  }));
