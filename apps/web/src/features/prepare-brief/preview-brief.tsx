import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BriefChoice } from '../../shared/api/brief-address.ts';
import { briefAddress } from '../../shared/api/brief-address.ts';
import { requestBriefPreview } from '../../shared/api/request-brief-preview.ts';
import { Failed } from '../../shared/ui/loaded.tsx';
import { BriefPage } from './brief-page.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly head: string;
  readonly choice: BriefChoice;
  /** What the preview shows, in words, said when it is there. */
  readonly shown: ReactNode;
}

/** The brief as the server writes it, in a frame that can run nothing. The last one stays, pale, while the next is written. */
export const PreviewBrief = ({ caseId, head, choice, shown }: Props) => {
  const address = briefAddress(caseId, 'html', choice);
  const preview = useQuery({
    queryKey: ['brief', address, head],
    queryFn: async () => {
      await requestBriefPreview(address);
      return { address, key: `${address} ${head}` };
    },
    placeholderData: keepPreviousData,
  });
  const [painted, setPainted] = useState<string>();
  const page = preview.data;
  const isFailed = preview.isError && page === undefined;
  const isReady = page?.key === `${address} ${head}` && page.key === painted;
  return (
    <section className="brief-preview" aria-labelledby="brief-preview" aria-busy={!isReady && !isFailed}>
      <div className="brief-preview-heading">
        <h2 id="brief-preview">{OWN.preview}</h2>
        <Status isReady={isReady} isFailed={isFailed} shown={shown} />
      </div>
      {isFailed ? (
        <Failed failure={preview.error} onRetry={() => void preview.refetch()} />
      ) : (
        <div className="brief-page" data-old={isReady ? undefined : ''}>
          {page === undefined ? undefined : (
            <BriefPage key={page.key} address={page.address} onShown={() => setPainted(page.key)} />
          )}
        </div>
      )}
    </section>
  );
};

interface StatusProps {
  readonly isReady: boolean;
  readonly isFailed: boolean;
  readonly shown: ReactNode;
}

/** Stays in the page while its words change, so that screen readers say them. */
const Status = ({ isReady, isFailed, shown }: StatusProps) => (
  <output className={isReady || isFailed ? 'field-note' : 'waiting'}>
    {isReady ? shown : isFailed ? undefined : OWN.waiting}
  </output>
);
