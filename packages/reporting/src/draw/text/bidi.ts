import bidiModule from 'bidi-js';

// What Node gives for the package is the function itself; its typings put that under `default` once more.
const createBidi = bidiModule as unknown as typeof bidiModule.default;

/** The tables and the algorithm of UAX #9. */
export const bidi = createBidi();
