import { setTimeout } from 'node:timers/promises';
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
      client.setRequests([
        {
          method: 'POST',
          path: `/api/cases/${own.id}/events`,
          headers: { ...headers },
          setupRequest: (request) => ({
            ...request,
            body: JSON.stringify({ expectedHead: own.head, events: [noteOf((count += 1))] }),
          }),
          onResponse: (status, body) => {
            if (status < 300) own.head = (JSON.parse(body) as { readonly head: string }).head;
          },
        },
      ]);
    },
  });
};

/** Appends notes as people do: a writer to each case, who waits half a second, now more, now less, before the next one. */
export const pacedAppends = async (
  { origin, headers }: Served,
  cases: readonly WriterCase[],
  seconds: number,
  noteOf: (count: number) => object,
): Promise<Load> => {
  const times: number[] = [];
  let [count, failed] = [0, 0];
  const start = performance.now();
  await Promise.all(
    cases.map(async (own) => {
      while (performance.now() - start < seconds * 1_000) {
        await setTimeout(250 + Math.random() * 500);
        const before = performance.now();
        const reply = await fetch(`${origin}/api/cases/${own.id}/events`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ expectedHead: own.head, events: [noteOf((count += 1))] }),
        });
        const said = (await reply.json()) as { readonly head: string };
        if (reply.ok) own.head = said.head;
        else failed += 1;
        // The first second warms both sides up.
        if (reply.ok && before - start > 1_000) times.push(performance.now() - before);
      }
    }),
  );
  return percentilesOf(times, seconds - 1, failed);
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
