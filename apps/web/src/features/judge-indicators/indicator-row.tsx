import type { Factor, Indicator } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import { SaveState } from '../../shared/ui/save-state.tsx';
import type { RenderNewEvidence } from './indicator-detail.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import type { KeyAction } from './key-action.ts';
import { keyAction, nextConfidence, nextTrend, takesText } from './key-action.ts';
import { RatingChoice } from './rating-choice.tsx';
import type { ShownRating } from './use-rating.ts';
import { ratingKey, useRating } from './use-rating.ts';
import { WORDS as OWN } from './words.ts';

/** Arrow keys pass over ratings on the way to the one that is meant: only where they rest is saved. */
const PAUSE_AFTER_ARROW = 500;

interface Props {
  readonly factor: Factor;
  readonly indicator: Indicator;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  readonly startsOpen: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  readonly renderNewEvidence: RenderNewEvidence;
}

/** One indicator: its number and gist, its rating, what is known of it; the rest opens in place. */
export const IndicatorRow = (props: Props) => {
  const { indicator, replayed, outbox, startsOpen } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const shown = useRating(replayed, outbox, indicator);
  const entry = useOutboxEntry(outbox, ratingKey(indicator.id));
  const lastKey = useRef('');
  const row = useRef<HTMLLIElement>(null);
  const pause = () => (lastKey.current.startsWith('Arrow') ? PAUSE_AFTER_ARROW : 0);
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    lastKey.current = press.key;
    // Every target of a key press inside the row is an element.
    const action = takesText(press.target as Element) ? undefined : keyAction(press);
    if (action === undefined) return;
    press.preventDefault();
    if (action.kind === 'evidence') {
      flushSync(() => setOpen(true));
      focusOnEvidence(row.current);
    } else actOn(action, shown, props);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys come from the controls in the row
    <li className="indicator" ref={row} onKeyDown={onKeyDown} onPointerDown={() => (lastKey.current = '')}>
      <button
        type="button"
        className="indicator-open"
        data-indicator={indicator.id}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="indicator-number">{indicator.id}</span>
        <IndicatorText indicator={indicator} />
      </button>
      <div className="indicator-line">
        <RatingChoice
          label={OWN.rating(indicator.id)}
          rating={shown.rating?.rating}
          statesAbsence={indicator.statesAbsence ?? false}
          onChange={(rating) => shown.change({ rating }, pause())}
        />
        <IndicatorFacts {...props} shown={shown} />
        <SaveState entry={entry} outbox={outbox} id={ratingKey(indicator.id)} />
      </div>
      {isOpen ? <IndicatorDetail {...props} shown={shown} /> : undefined}
    </li>
  );
};

const IndicatorText = ({ indicator: { gist, certainty } }: Pick<Props, 'indicator'>) =>
  certainty === 'low' ? <em className="quiet">{ENGLISH.notVerified}</em> : <span dir="auto">{gist}</span>;

/** The first item to choose; where there is none, the way to record one. */
const focusOnEvidence = (row: HTMLElement | null) =>
  row?.querySelector<HTMLElement>('.evidence-choice input, .evidence-choice button')?.focus();

type OtherAction = Exclude<KeyAction, { readonly kind: 'evidence' }>;

const actOn = (action: OtherAction, shown: ShownRating, { onStep, onFind, onHelp }: Props) => {
  switch (action.kind) {
    case 'rate':
      return shown.change({ rating: action.rating });
    case 'trend':
      return shown.change({ trend: nextTrend(shown.trend) });
    case 'confidence':
      return shown.change({ confidence: nextConfidence(shown.rating?.confidence ?? shown.draft.confidence) });
    case 'next':
      return onStep(1);
    case 'previous':
      return onStep(-1);
    case 'find':
      return onFind();
    case 'help':
      return onHelp();
  }
};
