import { OpenQuestion, OpenQuestions } from '../../features/follow-escalation/open-questions.tsx';
import { PostureChart } from '../../features/follow-escalation/posture-chart.tsx';
import { RegionCards } from '../../features/follow-escalation/region-cards.tsx';
import { ResponseGap } from '../../features/follow-escalation/response-gap.tsx';
import { WORDS as OWN } from '../../features/follow-escalation/words.ts';
import { ActForms } from '../../features/record-act/act-forms.tsx';
import { RecordAct } from '../../features/record-act/record-act.tsx';
import { useOutbox } from '../../shared/log/use-outbox.ts';
import { WORDS } from '../../shared/words/en.ts';
import { useOpenedCase } from '../use-opened-case.ts';

/** The four parts of the model as they stand, why they stand there, and what people are asked. */
export const EscalationScreen = () => {
  const replayed = useOpenedCase();
  const { trace, log } = replayed;
  const outbox = useOutbox(log.id);
  return (
    <div className="escalation">
      <title>{WORDS.title(`${WORDS.screens.escalation}: ${log.header.title}`)}</title>
      <p className="escalation-lead">{OWN.lead}</p>
      <PostureChart posture={trace.posture} />
      <OpenQuestions count={trace.open.length}>
        {trace.open.map((open) => (
          <OpenQuestion key={open.question} open={open}>
            <ActForms question={open.question} replayed={replayed} outbox={outbox} />
          </OpenQuestion>
        ))}
      </OpenQuestions>
      <RecordAct replayed={replayed} outbox={outbox} />
      <RegionCards replayed={replayed} />
      <ResponseGap gaps={trace.gaps} />
    </div>
  );
};
