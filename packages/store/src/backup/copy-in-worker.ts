import { Worker } from 'node:worker_threads';

/** A case in a copied data file. */
interface CopiedCase {
  readonly id: string;
  readonly head: string;
  readonly events: number;
}

export interface CopyOrder {
  readonly from: string;
  readonly to: string;
  readonly dataKey: string;
}

export interface Copied {
  readonly schema: number;
  readonly cases: readonly CopiedCase[];
}

/**
 * Copies a data file while others write to it, and gives what is in the copy. In a thread of its own: SQLite copies in one
 * step, and whoever is served by this one would wait for it.
 */
export const copyInWorker = async (order: CopyOrder): Promise<Copied> => {
  const { promise, resolve, reject } = Promise.withResolvers<Copied>();
  const worker = new Worker(new URL('copy-worker.ts', import.meta.url), { workerData: order });
  worker.once('message', (answer: Copied | { readonly failed: string }) => {
    if ('failed' in answer) reject(Object.assign(new Error('the copy failed'), { code: answer.failed }));
    else resolve(answer);
  });
  worker.once('error', reject);
  const ended = new Promise((end) => {
    worker.once('exit', end);
  });
  try {
    return await promise;
  } finally {
    // With the thread its connections end, and what they hold open.
    await ended;
  }
};
