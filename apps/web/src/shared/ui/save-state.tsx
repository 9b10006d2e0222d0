import type { Outbox, OutboxEntry } from '../log/outbox.ts';
import { WORDS } from '../words/en.ts';

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
        {entry.state === 'failed' || entry.state === 'conflict' || entry.state === 'held' ? (
          <>
            <button type="button" className="button button-plain" onClick={() => outbox.send(id)}>
              {WORDS.saving.again}
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

const wordsOf = ({ state, failure }: OutboxEntry): string => {
  switch (state) {
    case 'waiting':
      return WORDS.saving.waiting;
    case 'saving':
      return WORDS.saving.saving;
    case 'saved':
      return WORDS.saving.saved;
    case 'conflict':
      return WORDS.saving.conflict;
    case 'held':
      return WORDS.saving.held;
    case 'failed':
      return WORDS.saving.failed(failure?.message ?? '');
  }
};

const Tick = () => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M2 6.5 L5 9.5 L10 3" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
