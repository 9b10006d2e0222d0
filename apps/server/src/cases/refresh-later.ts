/** So long nothing is added to a case before its summary is made anew: work in progress is not to be slowed down by it. */
const QUIET = 2000;

/** Does something for a case once it has been left alone for a moment, one case at a time. */
export const refreshLater = (refresh: (caseId: string) => Promise<void>): ((caseId: string) => void) => {
  const timers = new Map<string, NodeJS.Timeout>();
  let line: Promise<void> = Promise.resolve();
  return (caseId) => {
    clearTimeout(timers.get(caseId));
    const run = (): void => {
      timers.delete(caseId);
      // Whatever stands in the way meets whoever asks for the list.
      line = line.then(() => refresh(caseId)).catch(() => undefined);
    };
    timers.set(caseId, setTimeout(run, QUIET).unref());
  };
};
