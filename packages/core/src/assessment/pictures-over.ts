import type { CaseFile } from '../case/case-file.ts';
import type { Moment } from '../case/instant.ts';
import { isUpTo, lastInstantOf } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import type { Library } from '../doctrine/library.ts';
import { findFramework, LIBRARY } from '../doctrine/library.ts';
import type { Picture } from './picture.ts';
import { pictureAt } from './picture.ts';
import { recordPictureEvent } from './record-picture-event.ts';
import { emptyStanding } from './standing.ts';

/**
 * The pictures of a checked case at moments in ascending order, one for each: levels, trends and coverage, as a replay up
 * to and including each would end in. The events are gone through once. Throws when a moment lies before events that the
 * one before it covered.
 */
export const picturesOver = (
  caseFile: CaseFile,
  moments: readonly Moment[],
  library: Library = LIBRARY,
): readonly Picture[] => {
  const framework = findFramework(caseFile.framework, library);
  if (framework === undefined)
    throw new Error(`unknown framework ${caseFile.framework}: the case was not checked`);
  const events = inOrderOfApplication(caseFile.events);
  let standing = emptyStanding(framework);
  let next = 0;
  return moments.map((moment) => {
    const last = events[next - 1];
    if (last !== undefined && !isUpTo(last.at, moment))
      throw new Error(`the moment ${moment} lies before the one that stands before it`);
    for (let event = events[next]; event !== undefined && isUpTo(event.at, moment); event = events[next]) {
      standing = recordPictureEvent(standing, event);
      next += 1;
    }
    return pictureAt(standing, framework, lastInstantOf(moment));
  });
};
