import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BriefChoice } from '../../shared/api/brief-address.ts';
import { requestBriefPreview } from '../../shared/api/request-brief-preview.ts';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly head: string;
  readonly choice: BriefChoice;
}

/** The brief as the server writes it, in a frame that can run nothing. The last one stays, pale, while the next is written. */
export const PreviewBrief = ({ caseId, head, choice }: Props) => {
  const preview = useQuery({
    queryKey: ['brief', caseId, head, choice],
    queryFn: () => requestBriefPreview(caseId, choice),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="brief-preview" aria-labelledby="brief-preview" aria-busy={preview.isFetching}>
      <h2 id="brief-preview">{OWN.preview}</h2>
      <Loaded query={preview} waiting={OWN.waiting}>
        {(address) => (
          <iframe
            key={`${address} ${head}`}
            className="brief-page"
            title={OWN.previewTitle}
            src={address}
            sandbox=""
            data-old={preview.isPlaceholderData ? '' : undefined}
          />
        )}
      </Loaded>
    </section>
  );
};
