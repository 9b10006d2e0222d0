import type { NewEvent } from '../api/new-event.ts';
import type { Conflict } from '../log/draft-store.ts';
import { eventWords, reasonOf } from '../words/event-words.ts';
import { WORDS } from '../words/en.ts';
import { UserText } from './user-text.tsx';

const SHOWN = 3;

interface Props {
  readonly events: readonly NewEvent[];
  readonly conflict: Conflict;
}

/** What others saved in the meantime, and what is kept here, so that a person can choose. */
export const BothSides = ({ events, conflict: { theirs, isOwn } }: Props) => (
  <span className="both-sides">
    <Side label={isOwn ? WORDS.saving.otherWindow : WORDS.saving.theirs} events={theirs} />
    <Side label={isOwn ? WORDS.saving.thisWindow : WORDS.saving.yours} events={events} />
  </span>
);

const Side = ({ label, events }: { readonly label: string; readonly events: readonly NewEvent[] }) => (
  <span className="both-sides-side">
    <strong>{label}</strong>
    {events.slice(-SHOWN).map((event, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the same can be said twice, and the list never changes
      <span key={index}>
        {eventWords(event)}: <UserText text={reasonOf(event) ?? WORDS.saving.noReason} />
      </span>
    ))}
    {events.length > SHOWN ? <span>{WORDS.saving.moreChanges(events.length - SHOWN)}</span> : undefined}
  </span>
);
