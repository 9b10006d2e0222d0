import type { CaseEvent, Problem, Result } from '@forewarn/core';
import { accepted, problemsOfEvent, refused } from '@forewarn/core';

type Sent = Readonly<Record<string, unknown>>;

/**
 * The events as the case will hold them: those without `at` take effect at `now`, to the millisecond, and so together.
 * Refuses all of them, with every problem, when one is not an event.
 */
export const stampEvents = (
  sent: readonly Sent[],
  now: Date,
): Result<readonly CaseEvent[], readonly Problem[]> => {
  const stamped = sent.map((event) => ('at' in event ? event : { at: now.toISOString(), ...event }));
  const problems = stamped.flatMap((event, index) =>
    problemsOfEvent(event).map((problem) => ({
      ...problem,
      path: problem.path.replace('$', () => `$.events[${index}]`),
    })),
  );
  // The core found no problem in them, so they are events; the values keep their key order.
  return problems.length > 0
    ? refused(problems)
    : accepted(stamped as readonly Sent[] as unknown as readonly CaseEvent[]);
};
