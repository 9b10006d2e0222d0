import type { Factor, FactorPicture } from '@forewarn/core';
import { useEffect, useRef } from 'react';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { LevelMark } from '../../shared/ui/level-mark.tsx';
import { TrendMark } from '../../shared/ui/trend-mark.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly chosen: string;
  readonly onChoose: (factor: string) => void;
  readonly onFind: () => void;
}

/** The factors in their order, each with its level, its trend and how much of it was assessed. */
export const FactorList = ({ replayed, chosen, onChoose, onFind }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => showInRow(list.current, chosen), [chosen]);
  const { framework, trace } = replayed;
  const kinds = [...new Set(framework.factors.map(({ kind }) => kind))];
  return (
    <nav className="factor-list" aria-label={OWN.title}>
      <button type="button" className="button factor-find" onClick={onFind}>
        {OWN.find}
        <kbd>/</kbd>
      </button>
      <div className="factor-rows" ref={list}>
        {kinds.map((kind) => (
          <div key={kind}>
            <p className="label">{OWN.kinds[kind]}</p>
            <ul>
              {framework.factors
                .filter((factor) => factor.kind === kind)
                .map((factor) => (
                  <li key={factor.id}>
                    <FactorLine
                      factor={factor}
                      picture={trace.picture.factors[factor.id]}
                      isChosen={factor.id === chosen}
                      onChoose={() => onChoose(factor.id)}
                    />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
};

/** On a narrow screen the list is one row that scrolls by itself: brings the chosen factor into it. */
const showInRow = (list: HTMLElement | null, chosen: string) => {
  if (list === null || list.scrollWidth <= list.clientWidth) return;
  list.querySelector(`[data-factor="${chosen}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
};

interface LineProps {
  readonly factor: Factor;
  readonly picture: FactorPicture | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const FactorLine = ({ factor, picture, isChosen, onChoose }: LineProps) => (
  <button
    type="button"
    className="factor-line"
    aria-current={isChosen ? 'true' : undefined}
    data-factor={factor.id}
    onClick={onChoose}
  >
    <span className="factor-number">{factor.id}</span>
    <span className="factor-name" dir="auto">
      {factor.title}
    </span>
    {picture === undefined ? undefined : (
      <span className="factor-state">
        <LevelMark level={picture.effective} />
        {picture.trend === 'steady' ? undefined : <TrendMark trend={picture.trend} quiet />}
        {picture.judged === null ? undefined : <span className="tag">{OWN.judged}</span>}
        {picture.stale ? <span className="tag">{OWN.stale}</span> : undefined}
        {picture.review ? <span className="tag tag-attention">{OWN.review}</span> : undefined}
        <span className="factor-progress">
          <bdi aria-hidden="true">{OWN.progress(picture.coverage.assessed, picture.coverage.applicable)}</bdi>
          <span className="out-of-sight">
            {OWN.progressSaid(picture.coverage.assessed, picture.coverage.applicable)}
          </span>
        </span>
      </span>
    )}
  </button>
);
