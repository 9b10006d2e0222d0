import autocannon from 'autocannon';
import type { Load } from './percentiles.ts';
import { percentilesOf } from './percentiles.ts';
import type { Served } from './served.ts';

interface Asked {
  readonly connections: number;
  readonly seconds: number;
  /** The paths that the connections ask for, in turn. */
  readonly paths: readonly string[];
}

/** Asks a server for some paths, over connections that stay open, each as soon as it has its answer. */
export const loadOfReads = (
  { origin, headers }: Served,
  { connections, seconds, paths }: Asked,
): Promise<Load> =>
  run({
    url: origin,
    connections,
    duration: seconds,
    headers: { ...headers },
    requests: paths.map((path) => ({ method: 'GET', path })),
  });

/** A case and the head that a writer has seen of it. */
export interface WriterCase {
  readonly id: string;
  head: string;
}

/** Appends notes, a writer to each case, each as soon as the one before it is acknowledged. */
export const loadOfAppends = (
  { origin, headers }: Served,
  cases: readonly WriterCase[],
  seconds: number,
  noteOf: (count: number) => object,
): Promise<Load> => {
  let next = 0;
  let count = 0;
  return run({
    url: origin,
    connections: cases.length,
    duration: seconds,
    setupClient: (client) => {
      const own = cases[next % cases.length];
      next += 1;
      if (own === undefined) return;
      const ask = (): void => {
        count += 1;
        client.setRequest({
          method: 'POST',
          path: `/api/cases/${own.id}/events`,
          headers: { ...headers },
          body: JSON.stringify({ expectedHead: own.head, events: [noteOf(count)] }),
        });
      };
      ask();
      client.on('body', (body: Buffer) => {
        const { head } = JSON.parse(body.toString()) as { head?: string };
        if (head !== undefined) own.head = head;
        ask();
      });
    },
  });
};

const run = async (options: autocannon.Options & { readonly duration: number }): Promise<Load> => {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(options, (error: unknown) => (error === null ? resolve() : reject(error)));
    instance.on('response', (_client, status, _bytes, time) => {
      if (status >= 300) failed += 1;
      // The first second warms both sides up.
      else if (performance.now() - start > 1_000) times.push(time);
    });
  });
  return percentilesOf(times, Math.max(1, options.duration - 1), failed);
};
