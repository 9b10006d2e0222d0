import type { SignedHeads } from '@forewarn/store';
import type { Log } from '../log-entry.ts';
import { traceOf } from '../log-entry.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';

const HOUR = 60 * 60 * 1000;

interface Signing {
  readonly signedHeads: Pick<SignedHeads, 'signDue'>;
  readonly watch: Pick<WorkspaceWatch, 'state' | 'recognises'>;
  readonly log: Log;
}

/**
 * Signs the heads that are due, now and every hour, until it is stopped. Not while the data is known to be damaged: what
 * is signed is what was found to hold. What fails is written down and tried again.
 */
export const keepHeadsSigned = (
  { signedHeads, watch, log }: Signing,
  every = HOUR,
): { readonly stop: () => Promise<void> } => {
  const sign = async (): Promise<void> => {
    if (watch.state() === 'damaged') return;
    try {
      await signedHeads.signDue();
    } catch (error) {
      watch.recognises(error);
      log({ level: 'error', event: 'heads not signed', ...traceOf(error) });
    }
  };
  let signing = sign();
  const timer = setInterval(() => {
    signing = signing.then(sign);
  }, every);
  return {
    stop: async () => {
      clearInterval(timer);
      await signing;
    },
  };
};
