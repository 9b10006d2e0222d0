import { instantOf, lastInstantOf } from '@forewarn/core';
import { useQuery } from '@tanstack/react-query';
import type { BriefChoices } from '../../shared/api/request-brief-choices.ts';
import { requestBriefChoices } from '../../shared/api/request-brief-choices.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import { BriefFields } from './brief-fields.tsx';
import { choiceFrom } from './choice-from.ts';
import type { ChoiceDraft } from './choice-from.ts';
import { DownloadBrief } from './download-brief.tsx';
import { PreviewBrief } from './preview-brief.tsx';
import { ShownBrief } from './shown-brief.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly caseId: string;
  /** The head of the log, so that a preview is made anew when the case has moved on. */
  readonly head: string;
  readonly today: string;
  /** The date of the first event, where there is one. */
  readonly firstAt: string | undefined;
}

/** The brief's choices, its files and its preview, which the server computes from the case as it is saved. */
export const PrepareBrief = (props: Props) => {
  const offered = useQuery({
    queryKey: ['brief-choices'],
    queryFn: requestBriefChoices,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Loaded query={offered} waiting={OWN.waitingForChoices}>
      {(offered) => <ChosenBrief offered={offered} {...props} />}
    </Loaded>
  );
};

const ChosenBrief = ({
  offered,
  caseId,
  head,
  today,
  firstAt,
}: Props & { readonly offered: BriefChoices }) => {
  const [draft, setDraft] = useKeptDraft<ChoiceDraft>(`${caseId}.brief`, {});
  const choice = choiceFrom(draft, offered, today);
  const isBeforeFirst = firstAt !== undefined && instantOf(firstAt) > lastInstantOf(choice.at);
  return (
    <div className="brief">
      <section className="brief-choices sheet" aria-labelledby="brief-choices">
        <h2 id="brief-choices">{OWN.choices}</h2>
        <BriefFields
          offered={offered}
          choice={choice}
          today={today}
          onChange={(changed) => setDraft({ ...draft, ...changed })}
        />
        {isBeforeFirst ? undefined : (
          <DownloadBrief key={JSON.stringify(choice)} caseId={caseId} choice={choice} />
        )}
      </section>
      {isBeforeFirst ? (
        <output className="notice">{OWN.beforeFirst(dayWords(choice.at), dayWords(firstAt))}</output>
      ) : (
        <PreviewBrief
          caseId={caseId}
          head={head}
          choice={choice}
          shown={<ShownBrief choice={choice} languages={offered.languages} />}
        />
      )}
    </div>
  );
};
