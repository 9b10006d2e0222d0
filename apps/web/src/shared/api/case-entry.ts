import { CaseHeader, Moment, Posture } from '@forewarn/core';
import { z } from 'zod';

/** One case as the list shows it: computed by the server from the case's log. */
export const CaseEntry = z.object({
  id: z.string(),
  title: z.string(),
  area: CaseHeader.shape.area,
  head: z.string(),
  events: z.int(),
  lastAt: Moment.nullable(),
  posture: Posture,
  coverage: z.object({ assessed: z.int(), applicable: z.int() }),
  open: z.int(),
  oldestOpen: z.object({ question: z.string(), days: z.int() }).nullable(),
});
export type CaseEntry = Readonly<z.infer<typeof CaseEntry>>;
