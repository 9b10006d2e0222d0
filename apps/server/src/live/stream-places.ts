/** So many streams somebody may follow at a time: a few tabs on each of a few machines. */
export const MOST_STREAMS = 12;

/** Counts the streams of each person. */
export interface StreamPlaces {
  /** Takes a place and gives what gives it back, or nothing where there is none left. */
  readonly take: (personId: string) => (() => void) | undefined;
}

export const createStreamPlaces = (): StreamPlaces => {
  const taken = new Map<string, number>();
  return {
    take: (personId) => {
      const count = taken.get(personId) ?? 0;
      if (count >= MOST_STREAMS) return undefined;
      taken.set(personId, count + 1);
      return () => {
        const left = (taken.get(personId) ?? 1) - 1;
        if (left > 0) taken.set(personId, left);
        else taken.delete(personId);
      };
    },
  };
};
