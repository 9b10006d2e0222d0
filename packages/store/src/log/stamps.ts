import { V7Generator } from 'uuidv7';

/** What the store adds to a record of its own: the moment, by the given clock, and ids that sort by it. */
export interface Stamps {
  now(): { readonly recordedAt: string; readonly createId: () => string };
}

/** Stamps by a clock that may be set back: ids stay unique, and `recordedAt` is what the clock says. */
export const createStamps = (clock: () => Date): Stamps => {
  const generator = new V7Generator();
  return {
    now: () => {
      const moment = clock();
      return {
        recordedAt: moment.toISOString(),
        // An id has no sign: a clock that stands before 1970 counts as its beginning.
        createId: () => generator.generateOrResetWithTs(Math.max(0, moment.getTime())).toString(),
      };
    },
  };
};
