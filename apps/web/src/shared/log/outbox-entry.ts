import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import { WORDS } from '../words/en.ts';
import type { Conflict, Draft } from './draft-store.ts';
import { newId } from './new-id.ts';

/**
 * `failed`: no answer, sent again by itself. `refused`: the server said no. `held`: it speaks of something that is itself
 * not saved yet, and is sent again once something was saved. `conflict`: the person has to see what others saved.
 */
type SendFailure =
  | { readonly kind: 'failed' | 'refused' | 'held'; readonly message: string }
  | ({ readonly kind: 'conflict' } & Conflict);
export type Sent =
  | { readonly ok: true; readonly before: CaseLog; readonly after: CaseLog }
  | { readonly ok: false; readonly failure: SendFailure };

/** One thing that a person is changing: what it will be, saved together, and how far its saving has come. */
export interface OutboxEntry {
  readonly events: readonly NewEvent[];
  readonly state: 'waiting' | 'saving' | 'saved' | SendFailure['kind'];
  readonly failure: SendFailure | null;
  /** Where the log ended once it was saved; `null` until then. */
  readonly savedAs: number | null;
  /** The last event of the log that the person saw when making it. */
  readonly saw: number;
  /** Whether it takes the last saved change back. */
  readonly isUndo: boolean;
  /** The name under which the server knows the change, however often it is sent. */
  readonly key: string;
}

/** A change that is to be sent. */
export const unsettled = (
  events: readonly NewEvent[],
  state: 'waiting' | 'saving',
  saw: number,
  isUndo: boolean,
): OutboxEntry => ({ events, state, failure: null, savedAs: null, saw, isUndo, key: newChangeKey() });

/** What an entry is after its events were sent. What was changed while they were under way is still to be sent. */
export const settled = (now: OutboxEntry, sentEvents: readonly NewEvent[], sent: Sent): OutboxEntry => {
  if (!sent.ok) return { ...now, state: sent.failure.kind, failure: sent.failure, savedAs: null };
  const last = sent.after.events.at(-1)?.seq ?? null;
  if (now.events !== sentEvents) return { ...now, saw: last ?? now.saw };
  return { ...now, state: 'saved', failure: null, savedAs: last };
};

/** An entry as it comes back after a reload: to be sent again by itself, but for a conflict, which waits for the person. */
export const restoredEntry = ({ events, saw, conflict, key = newChangeKey() }: Draft): OutboxEntry => {
  const failure: SendFailure =
    conflict === null
      ? { kind: 'failed', message: WORDS.saving.restored }
      : { kind: 'conflict', ...conflict };
  return { events, state: failure.kind, failure, savedAs: null, saw, isUndo: false, key };
};

/** What of an entry is kept in the tab's storage. */
export const draftOf = ({ events, saw, failure, state, key }: OutboxEntry): Draft => ({
  events,
  saw,
  key,
  conflict:
    state === 'conflict' && failure?.kind === 'conflict'
      ? { message: failure.message, isOwn: failure.isOwn, theirs: failure.theirs }
      : null,
});

/** Whether an entry is kept because it could not be saved; what is just being saved for the first time is not. */
export const isKept = ({ state, failure }: OutboxEntry): boolean => state !== 'saved' && failure !== null;

const newChangeKey = (): string =>
  newId(
    newId('change', () => false),
    () => false,
  );
