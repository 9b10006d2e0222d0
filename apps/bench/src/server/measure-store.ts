import type { CaseEvent } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { BareEngine } from './bare-engine.ts';
import type { Load } from './percentiles.ts';
import { closedLoop } from './percentiles.ts';
import { say, sayHeading, sayRow } from './say.ts';

const WRITERS = 50;

const aNote = (text: string): CaseEvent => ({ at: '2026-01-01', type: 'note.added', text });

/** The store by itself, in this process, beside the engine without it. */
export const measureStore = async (
  workspace: Workspace,
  bare: BareEngine,
  largest: string,
): Promise<void> => {
  const { store, search } = workspace;
  say('The store, in one process');
  sayHeading();
  const one = { workers: 1, runs: 40 };
  const openBare = await closedLoop(one, () => bare.openCase(largest));
  sayRow({ what: 'yardstick: the rows of a case of 10,000 events', is: openBare });
  const open = await closedLoop(one, async () => void (await store.readCase(largest)));
  sayRow({ what: 'open a case of 10,000 events', is: open, beside: openBare });
  await measureAppends(workspace, bare, largest);
  for (const words of [['village'], ['lomirande'], ['village', 'radio']]) {
    const bareSearch = await closedLoop(one, () => bare.search(words));
    sayRow({ what: `yardstick: the rows of a search for “${words.join(' ')}”`, is: bareSearch });
    const query = { words: words.join(' '), within: 'everything', limit: 50 } as const;
    const found = await closedLoop(one, async () => void (await search.search(query)));
    sayRow({ what: `search for “${words.join(' ')}”`, is: found, beside: bareSearch, atMost: 100 });
  }
};

const measureAppends = async (workspace: Workspace, bare: BareEngine, largest: string): Promise<void> => {
  const { store } = workspace;
  const ids = (await store.listCases()).slice(1, WRITERS + 1).map(({ id }) => id);
  const yardstick = await bareAppends(workspace, bare, ids);
  sayRow({ what: `yardstick: the rows of an append, ${WRITERS} writers`, is: yardstick });
  const heads = new Map((await store.listCases()).map(({ id, head }) => [id, head]));
  const append = async (id: string, text: string): Promise<void> => {
    const appended = await store.append(id, heads.get(id) ?? '', [aNote(text)], 'measuring');
    if (!appended.ok) throw new Error(`append refused: ${appended.refusal.code}`);
    heads.set(id, appended.value.head);
  };
  const many = await closedLoop({ workers: ids.length, runs: 200 }, (worker, run) =>
    append(ids[worker] ?? '', `note ${run} of the village road`),
  );
  sayRow({ what: `append, ${WRITERS} writers`, is: many, beside: yardstick, atMost: 15 });
  const small = await closedLoop({ workers: 1, runs: 200 }, (_, run) => append(ids[0] ?? '', `note ${run}`));
  sayRow({ what: 'append, one writer, to a case of about 1,000 events', is: small });
  const big = await closedLoop({ workers: 1, runs: 200 }, (_, run) => append(largest, `note ${run}`));
  sayRow({ what: 'append, one writer, to a case of 10,000 events', is: big, beside: small });
};

/** Where the engine commits for one writer at a time, fifty writers wait for one commit; else each has its own. */
const bareAppends = ({ engine }: Workspace, bare: BareEngine, ids: readonly string[]): Promise<Load> =>
  engine === 'embedded'
    ? closedLoop({ workers: 1, runs: 200 }, () => bare.append(ids))
    : closedLoop({ workers: ids.length, runs: 200 }, (worker) => bare.append([ids[worker] ?? '']));
