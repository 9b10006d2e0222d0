import type { CaseEvent } from '../case/case-event.ts';
import { picture } from './picture-events.ts';

/**
 * Six indicators of the framework put so that they make just one risk rule of `un-r2p/1` the highest that holds. Each
 * situation rates all six, so that one replaces another.
 */
const situation = (text: string): CaseEvent[] => picture(text);

/** No rule holds. */
export const calm = (): CaseEvent[] =>
  situation('7.1 absent, 7.2 absent, 10.2 absent, 10.4 absent, 14.1 absent, 14.2 absent');
/** `risk.serious` by factor 7 high, without any sign of preparation; no other factor is above none. */
export const serious = (): CaseEvent[] =>
  situation('7.1 acute, 7.2 present, 10.2 absent, 10.4 absent, 14.1 absent, 14.2 absent');
/** `risk.imminent` by factor 14 high; not `risk.serious`. */
export const imminent = (): CaseEvent[] =>
  situation('7.1 absent, 7.2 absent, 10.2 absent, 10.4 absent, 14.1 acute, 14.2 present');
/** `risk.ongoing` by 10.2 acute and a second indicator of factor 10; with no evidence behind it. */
export const ongoing = (): CaseEvent[] =>
  situation('7.1 absent, 7.2 absent, 10.2 acute, 10.4 present, 14.1 absent, 14.2 absent');
/** The same resting on evidence, and steady. */
export const corroborated = (): CaseEvent[] =>
  situation('7.1 absent, 7.2 absent, 10.2 acute basis, 10.4 present, 14.1 absent, 14.2 absent');
/** `risk.urgent`: the same, rising. */
export const urgent = (): CaseEvent[] =>
  situation('7.1 absent, 7.2 absent, 10.2 acute rising basis, 10.4 present, 14.1 absent, 14.2 absent');

/** `risk.urgent` without `risk.ongoing`: factor 7 severe and rising, with a sign of preparation. */
export const urgentThreat = (): CaseEvent[] =>
  picture('7.1 acute rising basis, 7.4 acute, 7.6 present, 7.7 present');

/** Doubt about the State's ability, without unwillingness: it counts only beside an imminent or ongoing risk. */
export const inability = (): CaseEvent[] => picture('3.10 acute');
/** Doubt and unwillingness at once. */
export const unwillingness = (): CaseEvent[] => picture('2.4 present');
