/**
 * Numbers from 0 up to, not including, 1, the same for the same seed everywhere: the generator mulberry32 (T. Ettinger,
 * 2017, public domain), a counter of 32 bits and a mixing of it. Enough for resampling; not for secrets.
 */
export const seededNumbers = (seed: number): (() => number) => {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    const once = Math.imul(counter ^ (counter >>> 15), counter | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
};
