import { z } from 'zod';
import type { NewEvent } from '../api/new-event.ts';

/** What stood in the way of a change: what others saved in the meantime, and how it is said. */
export interface Conflict {
  readonly message: string;
  /** Whether it was the same person, in another window. */
  readonly isOwn: boolean;
  readonly theirs: readonly NewEvent[];
}

/** A change that is not saved yet. */
export interface Draft {
  readonly events: readonly NewEvent[];
  /** The last event of the log that the person saw when making it. */
  readonly saw: number;
  /** The name under which the server knows the change. */
  readonly key?: string | undefined;
  /** It waits for the person, who has to see both sides first. */
  readonly conflict: Conflict | null;
}

/** Where changes that are not saved yet are kept. */
export interface DraftStore {
  readonly read: () => ReadonlyMap<string, Draft>;
  readonly write: (drafts: ReadonlyMap<string, Draft>) => void;
}

const Events = z.array(z.looseObject({ type: z.string() }));
const Kept = z.record(
  z.string(),
  z.object({
    events: Events,
    saw: z.int(),
    key: z.string().optional(),
    conflict: z.object({ message: z.string(), isOwn: z.boolean(), theirs: Events }).nullable(),
  }),
);

/**
 * Drafts in the tab's own storage: they outlive a reload and an ended session, and are gone with the tab, because
 * nothing confidential may lie unencrypted on the disk.
 */
export const tabDrafts = (storage: Storage, name: string): DraftStore => ({
  read: () => {
    const kept = Kept.safeParse(parsed(storage.getItem(name)));
    // What was written here are events that the server checks again when they are sent.
    return new Map(kept.success ? (Object.entries(kept.data) as unknown as [string, Draft][]) : []);
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
