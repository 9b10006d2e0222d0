import { useMutation } from '@tanstack/react-query';
import { callApi } from '../shared/api/call-api.ts';
import { PartNotLoaded } from '../shared/load-part.ts';
import { Failed } from '../shared/ui/loaded.tsx';

interface Props {
  readonly error: unknown;
  readonly reset: () => void;
}

/**
 * A screen that could not be shown, with a way to try again. A browser may keep the failure of a part that was not loaded,
 * so the page is loaded anew for it, but only once the server answers: never into the browser's own error page.
 */
export const ScreenFailed = ({ error, reset }: Props) => {
  const retry = useMutation({
    mutationFn: () => callApi('/api/health'),
    onSuccess: () => window.location.reload(),
  });
  const again = () => (error instanceof PartNotLoaded ? retry.mutate() : reset());
  return (
    <div className="page">
      <Failed failure={error} onRetry={again} />
    </div>
  );
};
