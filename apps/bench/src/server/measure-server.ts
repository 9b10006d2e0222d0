import type { BareEngine } from './bare-engine.ts';
import type { WriterCase } from './http-load.ts';
import { loadOfAppends, loadOfReads, pacedAppends } from './http-load.ts';
import type { MeasuredEngine } from './measured-engine.ts';
import { closedLoop } from './percentiles.ts';
import { say, sayHeading, sayRow } from './say.ts';
import type { Served } from './served.ts';
import { serveForMeasuring } from './served.ts';

const SECONDS = 10;
const MEBIBYTE = 1024 * 1024;

/** The server over HTTP, in a process of its own, beside the engine that is given the same SQL. */
export const measureServer = async (
  engine: MeasuredEngine,
  bare: BareEngine,
  largest: string,
): Promise<void> => {
  const served = await serveForMeasuring([
    ...engine.serveArguments,
    '--request-limit',
    '0',
    '--log-requests',
    'off',
  ]);
  try {
    say('The server, over HTTP');
    sayHeading();
    sayMemory(served, 'after the start');
    const first = performance.now();
    const cases = await readCases(served);
    say(`the first list of all cases after the start: ${Math.round(performance.now() - first)} ms`);
    const one = { workers: 1, runs: 40 };
    const bareList = await closedLoop(one, () => bare.list());
    sayRow({ what: 'yardstick: the rows of the list', is: bareList });
    const reads = { connections: 1, seconds: SECONDS };
    const list = await loadOfReads(served, { ...reads, paths: ['/api/cases?limit=1000'] });
    sayRow({ what: 'list of all cases', is: list, beside: bareList, atMost: 50 });
    const bareOpen = await closedLoop(one, () => bare.openCase(largest));
    const open = await loadOfReads(served, { ...reads, paths: [`/api/cases/${largest}`] });
    sayRow({ what: 'open a case of 10,000 events', is: open, beside: bareOpen, atMost: 150 });
    const bareSearch = await closedLoop(one, () => bare.search(['village']));
    const paths = ['village', 'lomirande', 'village radio'].map(
      (q) => `/api/search?q=${encodeURIComponent(q)}`,
    );
    const search = await loadOfReads(served, { ...reads, paths });
    sayRow({ what: 'search: a common word, a rare one, two', is: search, beside: bareSearch, atMost: 100 });
    await measureAppends(served, cases);
    sayMemory(served, 'at the end');
  } finally {
    await served.stop();
  }
};

const aNote = (count: number) => ({ type: 'note.added', text: `note ${count} of the village road` });

const measureAppends = async (served: Served, cases: readonly WriterCase[]): Promise<void> => {
  const writers = cases.slice(1, 51);
  const alone = await loadOfAppends(served, writers.slice(0, 1), SECONDS, aNote);
  sayRow({ what: 'append, one writer without a pause', is: alone });
  const paced = await pacedAppends(served, writers, SECONDS, aNote);
  sayRow({ what: `append, ${writers.length} writers, two a second each`, is: paced, atMost: 15 });
  const all = await loadOfAppends(served, writers, SECONDS, aNote);
  sayRow({ what: `append, ${writers.length} writers without a pause`, is: all });
};

const readCases = async ({ origin, headers }: Served) => {
  const reply = await fetch(`${origin}/api/cases?limit=1000`, { headers });
  if (!reply.ok) throw new Error(`no list: ${reply.status} ${await reply.text()}`);
  const { cases } = (await reply.json()) as { readonly cases: readonly { id: string; head: string }[] };
  return cases.map(({ id, head }) => ({ id, head }));
};

const sayMemory = ({ memory }: Served, when: string): void => {
  const { now, most } = memory();
  say(
    `memory of the server ${when}: ${Math.round(now / MEBIBYTE)} MiB, at most ${Math.round(most / MEBIBYTE)} MiB`,
  );
};
