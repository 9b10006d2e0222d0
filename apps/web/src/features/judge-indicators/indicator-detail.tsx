import type { Indicator } from '@forewarn/core';
import { Confidence, ENGLISH, Trend } from '@forewarn/core';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { EvidenceChoice } from './evidence-choice.tsx';
import { EarlierReason } from './earlier-reason.tsx';
import { OptionChoice } from './option-choice.tsx';
import type { ShownRating } from './use-rating.ts';
import { ratingKey } from './use-rating.ts';
import { WORDS as OWN } from './words.ts';

const PAUSE_AFTER_TYPING = 1200;

/** What records a new item of evidence, and chooses it. */
export type RenderNewEvidence = (onRecorded: (evidence: string) => void, indicator: string) => ReactNode;

interface Props {
  readonly indicator: Indicator;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  readonly shown: ShownRating;
  readonly renderNewEvidence: RenderNewEvidence;
}

/** The rest of a rating, opened in place: trend, confidence, the reason, and the evidence that it cites. */
export const IndicatorDetail = ({ indicator, replayed, outbox, shown, renderNewEvidence }: Props) => {
  const id = useId();
  const { rating, draft, change, isOfSession } = shown;
  const isRated = rating !== undefined;
  const chosen = rating?.evidence ?? draft.evidence ?? [];
  return (
    <div className="indicator-detail">
      {isRated && !isOfSession ? <p className="field-note indicator-wide">{OWN.reaffirms}</p> : undefined}
      <TrendAndConfidence shown={shown} />
      <div className="field indicator-rationale">
        <label htmlFor={`${id}-why`}>{OWN.rationale}</label>
        <textarea
          id={`${id}-why`}
          className="input"
          dir="auto"
          rows={3}
          aria-describedby={`${id}-note`}
          value={rating?.rationale ?? draft.rationale ?? ''}
          onChange={({ target }) => change({ rationale: target.value }, PAUSE_AFTER_TYPING)}
          onBlur={() => outbox.sendWaiting(ratingKey(indicator.id))}
        />
        <p id={`${id}-note`} className="field-note">
          {isRated ? OWN.rationaleNote : OWN.rateFirst}
        </p>
      </div>
      <EarlierReason indicator={indicator} shown={shown} />
      <EvidenceChoice
        replayed={replayed}
        outbox={outbox}
        chosen={chosen}
        onChange={(evidence) => change({ evidence })}
      >
        {renderNewEvidence((evidence) => change({ evidence: [...chosen, evidence] }), indicator.id)}
      </EvidenceChoice>
    </div>
  );
};

const TrendAndConfidence = ({ shown }: Pick<Props, 'shown'>) => {
  const { rating, draft, trend, change, isOfSession } = shown;
  return (
    <>
      <OptionChoice
        label={OWN.trend}
        options={Trend.options}
        words={ENGLISH.trends}
        chosen={trend}
        onChange={(chosen) => change({ trend: chosen })}
      />
      <OptionChoice
        label={OWN.confidence}
        note={isOfSession && rating?.confidence === 'moderate' ? OWN.byDefault : undefined}
        options={Confidence.options}
        words={CONFIDENCES}
        chosen={rating?.confidence ?? draft.confidence}
        onChange={(confidence) => change({ confidence })}
      />
    </>
  );
};

const CONFIDENCES = { low: 'Low', moderate: 'Moderate', high: 'High' } as const;
