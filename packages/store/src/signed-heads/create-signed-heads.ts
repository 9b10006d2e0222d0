import type { SignedHeads } from './signed-heads.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const createSignedHeads = (_database: unknown, _clock: () => Date): SignedHeads => ({
  signDue: notYet,
  latestOf: notYet,
  publicKey: notYet,
});
