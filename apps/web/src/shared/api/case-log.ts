import { CaseEvent, CaseHeader } from '@forewarn/core';
import { z } from 'zod';

/** An event as it is stored: what was said, and when, by whom and after what it was recorded. */
const StoredEvent = z.object({
  seq: z.int(),
  id: z.string(),
  recordedAt: z.string(),
  actor: z.string(),
  previous: z.string().nullable(),
  hash: z.string(),
  event: CaseEvent,
});

/** A case as it is stored: its header and its whole log. Everything on the screens is computed from it. */
export const CaseLog = z.object({
  id: z.string(),
  head: z.string(),
  header: CaseHeader,
  events: z.array(StoredEvent).readonly(),
});
export type CaseLog = Readonly<z.infer<typeof CaseLog>>;

/** What an append gives back: the new head, and the events as stored. */
export const Appended = z.object({ head: z.string(), events: z.array(StoredEvent).readonly() });
export type Appended = Readonly<z.infer<typeof Appended>>;
