import { compareMoments } from '@forewarn/core';
import { PrepareBrief } from '../../features/prepare-brief/prepare-brief.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { useOpenedCase } from '../use-opened-case.ts';

/** Choosing a brief, its preview, and its PDF. */
export const BriefScreen = () => {
  const { log, at } = useOpenedCase();
  return (
    <>
      <title>{WORDS.title(`${WORDS.screens.brief}: ${log.header.title}`)}</title>
      <PrepareBrief
        caseId={log.id}
        head={log.head}
        today={at}
        firstAt={log.events.map(({ event }) => event.at).toSorted(compareMoments)[0]}
      />
    </>
  );
};
