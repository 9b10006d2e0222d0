import { CaseHeader, Moment, Posture } from '@forewarn/core';
import { z } from 'zod';

/** One case as the list shows it: computed by the server from as much of the case as the person may see. */
const ReadableCase = z.object({
  damaged: z.literal(false),
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
export type ReadableCase = Readonly<z.infer<typeof ReadableCase>>;

/** A case whose data is damaged: of where it stands nothing is known. */
const DamagedCase = z.object({ damaged: z.literal(true), id: z.string(), title: z.string().nullable() });

export const CaseEntry = z.discriminatedUnion('damaged', [ReadableCase, DamagedCase]);
export type CaseEntry = Readonly<z.infer<typeof CaseEntry>>;
