import type { Factor, Indicator, StandingRating } from '@forewarn/core';
import { ENGLISH, instantOf, isStaleAt } from '@forewarn/core';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { TrendMark } from '../../shared/ui/trend-mark.tsx';
import { agoWords, dayWords } from '../../shared/words/date-words.ts';
import type { ShownRating } from './use-rating.ts';
import { warningsOf } from './warnings-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factor: Factor;
  readonly indicator: Indicator;
  readonly replayed: ReplayedLog;
  readonly shown: ShownRating;
}

/** What is known of a rating in one line: trend, confidence, its age, and what it lacks. */
export const IndicatorFacts = ({ factor, indicator, replayed, shown }: Props) => {
  const { rating, trend, standing, undo, isOfSession, earlier } = shown;
  if (rating === undefined) return undefined;
  return (
    <span className="indicator-facts">
      {trend === undefined ? undefined : <TrendMark trend={trend} />}
      <span>{ENGLISH.confidences[rating.confidence]}</span>
      <Basis indicator={indicator} replayed={replayed} />
      {standing === undefined ? undefined : (
        <span>{OWN.rated(agoWords(standing.at, replayed.at), dayWords(standing.at))}</span>
      )}
      <Stale factor={factor} replayed={replayed} standing={standing} />
      {isOfSession && earlier === undefined ? <span>{OWN.firstRating}</span> : undefined}
      {undo === undefined ? undefined : (
        <button
          type="button"
          className="indicator-undo"
          aria-label={OWN.undoSaid(indicator.id)}
          title={OWN.undoNote}
          onClick={undo}
        >
          {OWN.undo}
        </button>
      )}
    </span>
  );
};

/** What the core warns of in the evidence that the saved rating rests on. */
const Basis = ({ indicator, replayed }: Pick<Props, 'indicator' | 'replayed'>) =>
  warningsOf(replayed, indicator.id).map((code) =>
    code in OWN.basis ? (
      <span key={code} className="tag tag-attention" title={OWN.basis[code as keyof typeof OWN.basis].said}>
        {OWN.basis[code as keyof typeof OWN.basis].mark}
      </span>
    ) : undefined,
  );

interface StaleProps {
  readonly factor: Factor;
  readonly replayed: ReplayedLog;
  readonly standing: StandingRating | undefined;
}

const Stale = ({ factor, replayed: { framework, at }, standing }: StaleProps) =>
  standing !== undefined && isStaleAt(standing, framework, factor.id, instantOf(at)) ? (
    <span className="tag" title={OWN.staleSaid(framework.staleAfterDays[factor.id] ?? 0)}>
      {OWN.stale}
    </span>
  ) : undefined;
