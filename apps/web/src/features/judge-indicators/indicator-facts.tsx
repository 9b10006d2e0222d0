import type { Factor, Indicator, StandingRating } from '@forewarn/core';
import { ENGLISH, instantOf, isOnScale, isStaleAt } from '@forewarn/core';
import { Button } from 'react-aria-components/Button';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { TrendMark } from '../../shared/ui/trend-mark.tsx';
import { agoWords, dayWords } from '../../shared/words/date-words.ts';
import type { ShownRating } from './use-rating.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factor: Factor;
  readonly indicator: Indicator;
  readonly replayed: ReplayedLog;
  readonly shown: ShownRating;
}

/** What is known of a rating in one line: trend, confidence, its age, and what it lacks. */
export const IndicatorFacts = ({ factor, indicator, replayed, shown }: Props) => {
  const { rating, trend, standing, undo } = shown;
  if (rating === undefined) return undefined;
  const isUnsupported =
    isOnScale(rating.rating) && rating.rating !== 'absent' && (rating.evidence ?? []).length === 0;
  return (
    <span className="indicator-facts">
      {trend === undefined ? undefined : <TrendMark trend={trend} />}
      <span>{ENGLISH.confidences[rating.confidence]}</span>
      {isUnsupported ? (
        <span className="tag tag-attention" title={OWN.unsupportedSaid}>
          {OWN.unsupported}
        </span>
      ) : undefined}
      {standing === undefined ? undefined : (
        <span>{OWN.rated(agoWords(standing.at, replayed.at), dayWords(standing.at))}</span>
      )}
      <Stale factor={factor} replayed={replayed} standing={standing} />
      {undo === undefined ? undefined : (
        <Button className="indicator-undo" aria-label={OWN.undoSaid(indicator.id)} onPress={undo}>
          {OWN.undo}
        </Button>
      )}
    </span>
  );
};

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
