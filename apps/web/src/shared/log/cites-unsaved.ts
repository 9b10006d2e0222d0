import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';

/** Whether events cite evidence that neither the log nor they themselves hold: it is still to be saved, or was let go. */
export const citesUnsaved = (events: readonly NewEvent[], { events: stored }: CaseLog): boolean => {
  const recorded = new Set(
    [...stored.map(({ event }) => event), ...events].flatMap((event) =>
      event.type === 'evidence.recorded' ? [event.evidence] : [],
    ),
  );
  return events.some(
    (event) => event.type === 'indicator.rated' && (event.evidence ?? []).some((id) => !recorded.has(id)),
  );
};
