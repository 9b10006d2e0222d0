/**
 * Does so many things at once and no more; what comes beyond waits for its turn, in the order in which it came. What
 * waits holds none of what the work needs.
 */
export const createTurns = (most: number): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay < most) underWay += 1;
    // Whoever ends hands their turn on, so that nobody who comes in between gets it.
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
};
