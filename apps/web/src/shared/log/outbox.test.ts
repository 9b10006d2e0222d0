import { expect, test } from 'vitest';
import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import { tabDrafts } from './draft-store.ts';
import type { Sent } from './outbox-entry.ts';
import { createOutbox } from './outbox.ts';

const aLog = (head: string): CaseLog => ({
  id: 'c',
  head,
  header: {
    format: 'forewarn.case/1',
    title: 'Example',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
  },
  events: [],
});

const note = (text: string): NewEvent => ({ type: 'note.added', text });
const saved: Sent = { ok: true, before: aLog('a'), after: aLog('b') };
const lost: Sent = { ok: false, failure: { kind: 'failed', message: 'no answer' } };

const overtaken = {
  kind: 'conflict',
  message: 'another was first',
  isOwn: false,
  theirs: [note('theirs')],
} as const;

/** The browser's storage, as far as it is used. */
const aStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

/** An outbox whose deliveries are answered by hand, one after the other. */
const anOutbox = (storage = aStorage()) => {
  const sent: {
    readonly events: readonly NewEvent[];
    readonly key: string;
    readonly answer: (sent: Sent) => void;
  }[] = [];
  const outbox = createOutbox({
    deliver: ({ events, key }) => new Promise((resolve) => sent.push({ events, key, answer: resolve })),
    drafts: tabDrafts(storage, 'drafts'),
    seen: () => 0,
  });
  const settle = async (index: number, answer: Sent) => {
    await expect.poll(() => sent.length).toBeGreaterThan(index);
    sent[index]?.answer(answer);
  };
  const stateOf = (key: string) => outbox.view().entries.get(key)?.state;
  return { outbox, sent, settle, stateOf, storage };
};

test('sends a change at once, says that it is saved, and keeps the log on both sides of it', async () => {
  const { outbox, settle, stateOf } = anOutbox();
  outbox.put('n', [note('one')]);
  await expect.poll(() => stateOf('n')).toBe('saving');
  await settle(0, saved);
  await expect.poll(() => stateOf('n')).toBe('saved');
  expect(outbox.view().lastSaved).toEqual({ events: [note('one')], before: aLog('a'), after: aLog('b') });
});

test('sends one change after the other, never two at a time', async () => {
  const { outbox, sent, settle, stateOf } = anOutbox();
  outbox.put('one', [note('one')]);
  outbox.put('two', [note('two')]);
  await expect.poll(() => sent.length).toBe(1);
  await settle(0, saved);
  await settle(1, saved);
  await expect.poll(() => stateOf('two')).toBe('saved');
  expect(sent.map(({ events }) => events)).toEqual([[note('one')], [note('two')]]);
});

test('keeps what was changed while the change before it was under way, and sends it next', async () => {
  const { outbox, sent, settle, stateOf } = anOutbox();
  outbox.put('n', [note('one')]);
  await expect.poll(() => sent.length).toBe(1);
  outbox.put('n', [note('two')]);
  await settle(0, saved);
  await settle(1, saved);
  await expect.poll(() => stateOf('n')).toBe('saved');
  expect(sent.at(-1)?.events).toEqual([note('two')]);
});

test('keeps a change that was not saved, also over a reload, until it is sent again', async () => {
  const first = anOutbox();
  first.outbox.put('n', [note('typed with care')]);
  await first.settle(0, lost);
  await expect.poll(() => first.stateOf('n')).toBe('failed');

  const reloaded = anOutbox(first.storage);
  expect(reloaded.outbox.view().entries.get('n')).toMatchObject({
    events: [note('typed with care')],
    state: 'failed',
  });
  reloaded.outbox.sendFailed();
  await reloaded.settle(0, saved);
  await expect.poll(() => reloaded.stateOf('n')).toBe('saved');
  expect(anOutbox(first.storage).outbox.view().entries.size).toBe(0);
});

test('leaves what is in conflict to the person, and keeps it', async () => {
  const { outbox, sent, settle, stateOf } = anOutbox();
  outbox.put('n', [note('mine')]);
  await settle(0, { ok: false, failure: overtaken });
  await expect.poll(() => stateOf('n')).toBe('conflict');
  outbox.sendFailed();
  expect(sent).toHaveLength(1);
  outbox.send('n');
  await settle(1, saved);
  await expect.poll(() => stateOf('n')).toBe('saved');
});

test('leaves a conflict to the person after a reload too, with what the other said', async () => {
  const first = anOutbox();
  first.outbox.put('n', [note('mine')]);
  await first.settle(0, { ok: false, failure: overtaken });
  await expect.poll(() => first.stateOf('n')).toBe('conflict');
  const reloaded = anOutbox(first.storage);
  reloaded.outbox.sendFailed();
  expect(reloaded.outbox.view().entries.get('n')).toMatchObject({ state: 'conflict', failure: overtaken });
  reloaded.outbox.put('other', [note('else')]);
  await reloaded.settle(0, saved);
  await expect.poll(() => reloaded.stateOf('other')).toBe('saved');
  expect([reloaded.stateOf('n'), reloaded.sent.length]).toEqual(['conflict', 1]);
});

test('sends what got no answer together with the next change that is saved, but not what was refused', async () => {
  const { outbox, settle, stateOf } = anOutbox();
  outbox.put('lost', [note('lost')]);
  outbox.put('refused', [note('refused')]);
  await settle(0, lost);
  await settle(1, { ok: false, failure: { kind: 'refused', message: 'no' } });
  await expect.poll(() => stateOf('refused')).toBe('refused');
  outbox.put('next', [note('next')]);
  await settle(2, saved);
  await settle(3, saved);
  await expect.poll(() => stateOf('lost')).toBe('saved');
  expect(stateOf('refused')).toBe('refused');
});

test('keeps what was made since the page was opened, and takes it back step by step', async () => {
  const { outbox, settle } = anOutbox();
  const made = () => (outbox.view().made.get('n') ?? []).map(({ events }) => events);
  outbox.put('n', [note('one')]);
  await settle(0, saved);
  outbox.put('n', [note('two')]);
  await settle(1, saved);
  await expect.poll(made).toEqual([[note('one')], [note('two')]]);
  outbox.undo('n', [note('one')]);
  await settle(2, saved);
  await expect.poll(made).toEqual([[note('one')]]);
  outbox.undo('n', [note('zero')]);
  await settle(3, saved);
  await expect.poll(made).toEqual([]);
});

test('keeps what waits from the first letter, and sends it when it is told not to wait longer', async () => {
  const { outbox, settle, stateOf, storage } = anOutbox();
  outbox.put('n', [note('a')], 60_000);
  expect(stateOf('n')).toBe('waiting');
  expect(storage.length).toBe(1);
  outbox.sendWaiting('n');
  await settle(0, saved);
  await expect.poll(() => stateOf('n')).toBe('saved');
  expect(storage.length).toBe(0);
});

test('forgets a change that is discarded', async () => {
  const { outbox, settle, stateOf, storage } = anOutbox();
  outbox.put('n', [note('mine')]);
  await settle(0, lost);
  await expect.poll(() => stateOf('n')).toBe('failed');
  outbox.discard('n');
  expect([stateOf('n'), storage.length]).toEqual([undefined, 0]);
});

test('holds what speaks of something unsaved, and sends it again once something is saved', async () => {
  const { outbox, sent, settle, stateOf } = anOutbox();
  outbox.put('evidence', [note('seen'), note('said')]);
  outbox.put('rating', [note('rests on it')]);
  await settle(0, lost);
  await settle(1, { ok: false, failure: { kind: 'held', message: 'waits' } });
  await expect.poll(() => stateOf('rating')).toBe('held');
  outbox.sendFailed();
  await settle(2, saved);
  await settle(3, saved);
  await expect.poll(() => stateOf('rating')).toBe('saved');
  expect(sent.map(({ events }) => events.length)).toEqual([2, 1, 2, 1]);
});

test('sends a change again under its own key, after a reload too, and another under another', async () => {
  const { outbox, sent, settle, stateOf, storage } = anOutbox();
  outbox.put('n', [note('one')]);
  await settle(0, lost);
  await expect.poll(() => stateOf('n')).toBe('failed');
  outbox.send('n');
  await settle(1, lost);
  await expect.poll(() => stateOf('n')).toBe('failed');
  const again = anOutbox(storage);
  again.outbox.send('n');
  await again.settle(0, saved);
  again.outbox.put('n', [note('one')]);
  await again.settle(1, saved);
  const keys = [...sent, ...again.sent].map(({ key }) => key);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
});
