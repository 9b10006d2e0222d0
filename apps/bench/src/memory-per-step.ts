import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CaseFile, Trace } from '@forewarn/core';
import { replay } from '@forewarn/core';

/** Bytes that a trace holds for each of its steps, beside the events themselves. */
export const memoryPerStep = (caseFile: CaseFile): number => {
  const before = heapInUse();
  const kept: Trace[] = [replay(caseFile)];
  const held = heapInUse() - before;
  return held / (kept[0]?.steps.length ?? 1);
};

const heapInUse = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};
