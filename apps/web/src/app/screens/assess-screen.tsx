import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FactorList } from '../../features/choose-factor/factor-list.tsx';
import { FindIndicator } from '../../features/find-indicator/find-indicator.tsx';
import { JudgeFactor } from '../../features/judge-factor/judge-factor.tsx';
import { IndicatorList } from '../../features/judge-indicators/indicator-list.tsx';
import { KeyHelp } from '../../features/judge-indicators/key-help.tsx';
import { ScaleLegend } from '../../features/judge-indicators/scale-legend.tsx';
import { RecordEvidence } from '../../features/record-evidence/record-evidence.tsx';
import { LivePicture } from '../../features/watch-picture/live-picture.tsx';
import { useOutbox } from '../../shared/log/use-outbox.ts';
import { WORDS } from '../../shared/words/en.ts';
import { useOpenedCase } from '../use-opened-case.ts';

const route = getRouteApi('/cases/$caseId/assess');

/** The framework as a list of factors, the indicators of the chosen one, and the picture that they amount to. */
export const AssessScreen = () => {
  const replayed = useOpenedCase();
  const { factor: chosen, indicator } = route.useSearch();
  const navigate = route.useNavigate();
  const [goTo, setGoTo] = useState(indicator === undefined ? undefined : { indicator });
  const [dialog, setDialog] = useState<'find' | 'help' | null>(null);
  const outbox = useOutbox(replayed.log.id);
  const { framework, log } = replayed;
  const factor = framework.factors.find(({ id }) => id === chosen) ?? framework.factors[0];
  if (factor === undefined) throw new Error(`the framework ${framework.id} has no factors`);
  return (
    <div className="assess">
      <title>{WORDS.title(`${WORDS.screens.assess}: ${log.header.title}`)}</title>
      <FactorList
        replayed={replayed}
        chosen={factor.id}
        onChoose={(id) => {
          setGoTo(undefined);
          void navigate({ search: { factor: id } });
        }}
        onFind={() => setDialog('find')}
      />
      <section className="assess-factor" aria-labelledby="factor-title">
        <JudgeFactor key={factor.id} factor={factor} replayed={replayed} outbox={outbox} />
        <ScaleLegend onHelp={() => setDialog('help')} />
        <IndicatorList
          key={`${factor.id} indicators`}
          factor={factor}
          replayed={replayed}
          outbox={outbox}
          goTo={goTo}
          onFind={() => setDialog('find')}
          onHelp={() => setDialog('help')}
          renderNewEvidence={(onRecorded, id) => (
            <RecordEvidence replayed={replayed} outbox={outbox} indicator={id} onRecorded={onRecorded} />
          )}
        />
      </section>
      <LivePicture replayed={replayed} outbox={outbox} />
      {dialog === 'help' ? <KeyHelp onClose={() => setDialog(null)} /> : undefined}
      {dialog === 'find' ? (
        <FindIndicator
          framework={framework}
          onClose={() => setDialog(null)}
          onFound={(found) => {
            setDialog(null);
            setGoTo({ indicator: found.indicator });
            void navigate({
              search: { factor: found.factor, indicator: found.indicator },
              resetScroll: false,
            });
          }}
        />
      ) : undefined}
    </div>
  );
};
