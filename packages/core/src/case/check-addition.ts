import type { Library } from '../doctrine/library.ts';
import { findFramework, LIBRARY } from '../doctrine/library.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseHeader } from './case-file.ts';
import type { Declaration, Footing } from './declarations.ts';
import { declarationsAfter } from './declarations.ts';
import type { Problem } from './problem.ts';
import { problemsOfMethod } from './problems-of-method.ts';
import { problemsOfReferences } from './problems-of-references.ts';
import { problemsOfCount, problemsOfEvents } from './problems-of-schema.ts';
import { problemsOfText } from './problems-of-text.ts';

/**
 * Whether a case that was checked is one with further events too, without its events at hand: what `checkCaseFile` says of
 * the whole. Gives the declarations that the events make or change. Refuses with problems at their paths in the whole case;
 * of several earlier revisions that an added withdrawal makes impossible, the last is named.
 */
export const checkAddition = (
  header: CaseHeader,
  footing: Footing,
  events: readonly CaseEvent[],
  library: Library = LIBRARY,
): Result<readonly Declaration[], readonly Problem[]> => {
  const steps = [
    () => problemsOfCount(footing.events + events.length),
    () => problemsOfEvents(events, footing.events),
    () => events.flatMap((event, index) => problemsOfText(event, ['events', footing.events + index])),
    () => problemsOfMethod(header, library),
    () => {
      const framework = findFramework(header.framework, library);
      return framework === undefined ? [] : problemsOfReferences(events, framework, footing);
    },
  ];
  for (const step of steps) {
    const problems = step();
    if (problems.length > 0) return refused(problems);
  }
  return accepted(declarationsAfter(footing, events));
};
