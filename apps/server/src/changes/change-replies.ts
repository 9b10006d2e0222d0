import { Region } from '@forewarn/core';
import { z } from '@hono/zod-openapi';

const Coverage = z.object({ assessed: z.int(), applicable: z.int() });

const Changed = z
  .object({
    damaged: z.literal(false),
    caseId: z.string(),
    title: z.string().nullable(),
    isNew: z.boolean().meta({ description: 'whether the case itself was added since' }),
    events: z
      .int()
      .nonnegative()
      .meta({ description: 'how many were recorded since, as far as they are shown' }),
    moved: z.array(z.object({ region: Region, before: z.string(), after: z.string() })),
    coverage: z.object({ before: Coverage, after: Coverage }),
  })
  .meta({ id: 'ChangedCase' });

const Damaged = z.object({ damaged: z.literal(true), caseId: z.string(), title: z.string().nullable() });

export const ChangedCase = z.discriminatedUnion('damaged', [Changed, Damaged]);
export type ChangedCase = Readonly<z.infer<typeof ChangedCase>>;

export const ChangesReply = z
  .object({
    since: z.string().nullable().meta({ description: 'null: there was no visit before' }),
    cases: z.array(ChangedCase),
  })
  .meta({ id: 'Changes' });

export const VisitReply = z
  .object({ seenAt: z.string(), before: z.string().nullable() })
  .meta({ id: 'Visit' });
