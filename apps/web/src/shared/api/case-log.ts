import { CaseEvent, CaseHeader } from '@forewarn/core';
import { z } from 'zod';

/** An event as it is seen. By whom and when it was recorded is told of one that is shown as it was entered. */
const StoredEvent = z.object({
  seq: z.int(),
  id: z.string().optional(),
  recordedAt: z.string().optional(),
  actor: z.string().optional(),
  event: CaseEvent,
});

/** A case: its header and its log, as far as the person may see them. Everything on the screens is computed from it. */
export const CaseLog = z.object({
  id: z.string(),
  head: z.string(),
  header: CaseHeader,
  events: z.array(StoredEvent).readonly(),
});
export type CaseLog = Readonly<z.infer<typeof CaseLog>>;

/** What an append gives back: the new head, the events as stored, and what others had added that was not seen yet. */
export const Appended = z.object({
  head: z.string(),
  events: z.array(StoredEvent).readonly(),
  missed: z.array(StoredEvent).readonly(),
});
export type Appended = Readonly<z.infer<typeof Appended>>;
