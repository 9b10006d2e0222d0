import type { Factor } from '@forewarn/core';
import { useEffect, useRef } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import type { RenderNewEvidence } from './indicator-detail.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factor: Factor;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  /** The indicator to put the focus on, when one was asked for: another object each time. */
  readonly goTo: { readonly indicator: string } | undefined;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  readonly renderNewEvidence: RenderNewEvidence;
}

/** The indicators of a factor. Each row takes the keys while the focus is in it. */
export const IndicatorList = ({
  factor,
  replayed,
  outbox,
  goTo,
  onFind,
  onHelp,
  renderNewEvidence,
}: Props) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = rowsOf(list.current).find(({ dataset }) => dataset['indicator'] === goTo?.indicator);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [goTo]);
  return (
    <ol className="indicators sheet" ref={list} aria-label={OWN.list}>
      {factor.indicators.map((indicator) => (
        <IndicatorRow
          key={indicator.id}
          factor={factor}
          indicator={indicator}
          replayed={replayed}
          outbox={outbox}
          startsOpen={indicator.id === goTo?.indicator}
          onFind={onFind}
          onHelp={onHelp}
          renderNewEvidence={renderNewEvidence}
          onStep={(step) => focusBeside(list.current, indicator.id, step)}
        />
      ))}
    </ol>
  );
};

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-indicator]')];

const focusBeside = (list: HTMLElement | null, indicator: string, step: 1 | -1) => {
  const rows = rowsOf(list);
  const here = rows.findIndex(({ dataset }) => dataset['indicator'] === indicator);
  rows[here + step]?.focus();
};
