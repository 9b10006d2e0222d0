import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects what is closed: a connection of libsql holds its locks as long as one of its statements is in memory. */
export const releaseConnections = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 1; round <= 3; round += 1) {
    collect();
    await setImmediate();
  }
};
