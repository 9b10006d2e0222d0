import type { Expunging } from './expunging.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const createExpunging = (_database: unknown, _engine: string, _clock: () => Date): Expunging => ({
  request: notYet,
  open: notYet,
  withdraw: notYet,
  approve: notYet,
});
