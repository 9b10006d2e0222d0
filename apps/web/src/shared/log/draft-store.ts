import { z } from 'zod';
import type { NewEvent } from '../api/new-event.ts';

/** Where changes that are not saved yet are kept. */
export interface DraftStore {
  readonly read: () => ReadonlyMap<string, readonly NewEvent[]>;
  readonly write: (drafts: ReadonlyMap<string, readonly NewEvent[]>) => void;
}

const Kept = z.record(z.string(), z.array(z.looseObject({ type: z.string() })));

/**
 * Drafts in the tab's own storage: they outlive a reload and an ended session, and are gone with the tab, because
 * nothing confidential may lie unencrypted on the disk.
 */
export const tabDrafts = (storage: Storage, name: string): DraftStore => ({
  read: () => {
    const kept = Kept.safeParse(parsed(storage.getItem(name)));
    // What was written here are events that the server checks again when they are sent.
    return new Map(
      kept.success ? (Object.entries(kept.data) as unknown as [string, readonly NewEvent[]][]) : [],
    );
  },
  write: (drafts) =>
    drafts.size === 0
      ? storage.removeItem(name)
      : storage.setItem(name, JSON.stringify(Object.fromEntries(drafts))),
});

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
};
