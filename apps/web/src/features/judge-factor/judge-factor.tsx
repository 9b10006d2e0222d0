import type { Factor, FactorPicture } from '@forewarn/core';
import { inOrderOfApplication } from '@forewarn/core';
import { useState } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { LevelMark } from '../../shared/ui/level-mark.tsx';
import { TrendMark } from '../../shared/ui/trend-mark.tsx';
import { UserText } from '../../shared/ui/user-text.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { JudgementForm } from './judgement-form.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factor: Factor;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
}

/** A factor's heading: what it is about, the suggested level against the judged one, and the form to judge it. */
export const JudgeFactor = ({ factor, replayed, outbox }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const picture = replayed.trace.picture.factors[factor.id];
  const judgement = inOrderOfApplication(replayed.caseFile.events).findLast(
    (event) => event.type === 'factor.judged' && event.factor === factor.id,
  );
  return (
    <header className="judge-factor">
      <h2 id="factor-title">{OWN.heading(factor.id, factor.title)}</h2>
      <p className="quiet" dir="auto">
        {factor.gist}
      </p>
      {picture === undefined ? undefined : <Levels picture={picture} />}
      {picture !== undefined && picture.judged !== null && judgement?.type === 'factor.judged' ? (
        <p>
          <span className="label">{OWN.last}:</span> <UserText text={judgement.rationale} />
        </p>
      ) : undefined}
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{OWN.judge}</summary>
        {isOpen ? (
          <JudgementForm
            factor={factor.id}
            caseId={replayed.log.id}
            isJudged={picture !== undefined && picture.judged !== null}
            outbox={outbox}
          />
        ) : undefined}
      </details>
    </header>
  );
};

const Levels = ({ picture }: { readonly picture: FactorPicture }) => (
  <>
    <dl className="levels">
      <div>
        <dt>{OWN.effective}</dt>
        <dd>
          <LevelMark level={picture.effective} />
        </dd>
      </div>
      <div>
        <dt>{OWN.suggested}</dt>
        <dd>
          <LevelMark level={picture.suggested} />
        </dd>
      </div>
      <div>
        <dt>{OWN.judged}</dt>
        <dd>
          {picture.judged === null ? (
            <span className="quiet">{OWN.notJudged}</span>
          ) : (
            <LevelMark level={picture.judged} />
          )}
        </dd>
      </div>
      <div>
        <dt>{OWN.trend}</dt>
        <dd>
          {picture.coverage.assessed === 0 ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="out-of-sight">{OWN.noTrend}</span>
            </>
          ) : (
            <TrendMark trend={picture.trend} />
          )}
        </dd>
      </div>
      <div>
        <dt>{OWN.coverage}</dt>
        <dd>
          <bdi>{WORDS.coverage(picture.coverage.assessed, picture.coverage.applicable)}</bdi>
        </dd>
      </div>
    </dl>
    {picture.stale ? <p className="levels-note">{OWN.stale}</p> : undefined}
    {picture.review ? <p className="levels-note">{OWN.review}</p> : undefined}
  </>
);
