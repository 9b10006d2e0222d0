import { ENGLISH } from '@forewarn/core';
import { UserText } from '../../shared/ui/user-text.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import type { StandingFinding } from './standing-finding.ts';
import { WORDS as OWN } from './words.ts';

/** What people found, whose it is, when and on what ground. */
export const FindingCard = ({ finding: { event } }: { readonly finding: StandingFinding }) => (
  <div className="region-why" data-finding={event.finding}>
    <p className="label">{OWN.standsOn}</p>
    <p>
      {ENGLISH.eventTypes[event.type] ?? event.type}: <UserText text={event.by} />, {dayWords(event.at)}
      <UserText text={event.rationale} className="moved-reason" />
      <UserText text={event.reference} className="quiet small" />
    </p>
  </div>
);
