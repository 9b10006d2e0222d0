import type { OutboxEntry } from '../log/outbox-entry.ts';
import type { Outbox } from '../log/outbox.ts';
import { WORDS } from '../words/en.ts';
import { BothSides } from './both-sides.tsx';

interface Props {
  readonly entry: OutboxEntry | undefined;
  readonly outbox: Outbox;
  readonly id: string;
}

/** How far the saving of one thing has come, and what can be done when it failed. Announced when it changes. */
export const SaveState = ({ entry, outbox, id }: Props) => (
  <output className="save-state" data-state={entry?.state}>
    {entry === undefined ? undefined : (
      <>
        {entry.state === 'saved' ? <Tick /> : undefined}
        <span>{wordsOf(entry)}</span>
        {entry.state === 'conflict' && entry.failure?.kind === 'conflict' ? (
          <BothSides events={entry.events} conflict={entry.failure} />
        ) : undefined}
        {UNSETTLED.has(entry.state) ? (
          <>
            <button type="button" className="button button-plain" onClick={() => outbox.send(id)}>
              {entry.state === 'conflict' ? WORDS.saving.sendMine : WORDS.saving.again}
            </button>
            <button type="button" className="button button-plain" onClick={() => outbox.discard(id)}>
              {WORDS.saving.discard}
            </button>
          </>
        ) : undefined}
      </>
    )}
  </output>
);

const UNSETTLED: ReadonlySet<OutboxEntry['state']> = new Set(['failed', 'refused', 'conflict', 'held']);

const wordsOf = ({ state, failure }: OutboxEntry): string => {
  switch (state) {
    case 'waiting':
      return WORDS.saving.waiting;
    case 'saving':
      return WORDS.saving.saving;
    case 'saved':
      return WORDS.saving.saved;
    case 'conflict':
      return failure?.message ?? WORDS.saving.conflict;
    case 'held':
      return WORDS.saving.held;
    case 'failed':
    case 'refused':
      return WORDS.saving.failed(failure?.message ?? '');
  }
};

const Tick = () => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M2 6.5 L5 9.5 L10 3" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
