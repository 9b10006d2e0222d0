import type { CaseEvent, Move, TraceStep } from '@forewarn/core';
import { ENGLISH, isMoveByCeasing, isRecordedEvent, reasonWords } from '@forewarn/core';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { UserText } from '../../shared/ui/user-text.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly move: Move;
  readonly step: TraceStep;
  readonly replayed: ReplayedLog;
}

/** What moved a region: the rule with its reason, or the recorded event with whose it was. */
export const MovedBy = ({ move, step, replayed }: Props) => {
  if (move.rule !== null) {
    const rule = replayed.ruleSet.rules.find(({ id }) => id === move.rule);
    return (
      <p>
        {(isMoveByCeasing(move) ? OWN.ruleCeased : OWN.ruleHolds)(ENGLISH.rules[move.rule] ?? move.rule)}{' '}
        <code className="quiet small">{move.rule}</code>
        {rule === undefined ? undefined : <span className="moved-reason">{reasonWords(ENGLISH, rule)}</span>}
      </p>
    );
  }
  if (!isRecordedEvent(step.event)) return <p>{OWN.byRatings}</p>;
  return <RecordedBy event={step.event} />;
};

const RecordedBy = ({ event }: { readonly event: CaseEvent }) => (
  <p>
    {ENGLISH.eventTypes[event.type] ?? event.type}
    {'by' in event ? (
      <>
        {': '}
        <UserText text={event.by} />
      </>
    ) : undefined}
    <UserText text={reasonIn(event)} className="moved-reason" />
    {'reference' in event ? <UserText text={event.reference} className="quiet small" /> : undefined}
  </p>
);

const reasonIn = (event: CaseEvent): string | undefined => {
  if ('rationale' in event) return event.rationale;
  return 'answer' in event ? event.answer : undefined;
};
