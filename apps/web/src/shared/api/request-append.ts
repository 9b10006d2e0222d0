import { callApi } from './call-api.ts';
import { Appended } from './case-log.ts';
import type { NewEvent } from './new-event.ts';

export interface Append {
  readonly id: string;
  /** The head that the person saw. What others added since is a conflict only where it bears upon the events. */
  readonly expectedHead: string;
  readonly events: readonly NewEvent[];
  /** The same when the same change is sent again, so that it is added once. */
  readonly key: string;
}

/** Adds events, together; the server stamps the instant. */
export const requestAppend = async ({ id, expectedHead, events, key }: Append): Promise<Appended> =>
  Appended.parse(
    await callApi(`/api/cases/${encodeURIComponent(id)}/events`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: { expectedHead, events },
    }),
  );
