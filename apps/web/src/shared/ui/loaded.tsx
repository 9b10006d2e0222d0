import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { wordsOfFailure } from '../words/failure-words.ts';
import { WORDS } from '../words/en.ts';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly waiting?: string;
  readonly children: (data: Data) => ReactNode;
}

/** The three outcomes of a load: waiting, failed with what to do, or ready. Data at hand is shown while it is refreshed. */
export const Loaded = <Data,>({ query, waiting, children }: Props<Data>): ReactNode => {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending && query.fetchStatus !== 'paused') return <Waiting what={waiting} />;
  return <Failed failure={query.error} onRetry={() => void query.refetch()} />;
};

export const Waiting = ({ what }: { readonly what?: string | undefined }) => (
  <output className="waiting">{what ?? WORDS.waiting}</output>
);

export const Failed = ({
  failure,
  onRetry,
}: {
  readonly failure: unknown;
  readonly onRetry?: () => void;
}) => {
  const { message, hint } = wordsOfFailure(failure);
  return (
    <div className="notice notice-bad" role="alert">
      <p>
        <strong>{message}</strong> {hint}
      </p>
      {onRetry === undefined ? undefined : (
        <div className="notice-actions">
          <button type="button" className="button" onClick={onRetry}>
            {WORDS.retry}
          </button>
        </div>
      )}
    </div>
  );
};
