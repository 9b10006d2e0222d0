import { callApi } from './call-api.ts';
import { Appended } from './case-log.ts';
import type { NewEvent } from './new-event.ts';

/** Adds events, together, after the head that the person saw; the server stamps the instant. Another head is a conflict. */
export const requestAppend = async (
  id: string,
  expectedHead: string,
  events: readonly NewEvent[],
): Promise<Appended> =>
  Appended.parse(
    await callApi(`/api/cases/${encodeURIComponent(id)}/events`, {
      method: 'POST',
      body: { expectedHead, events },
    }),
  );
