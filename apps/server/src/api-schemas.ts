import { DISCLOSURE_LEVELS } from '@forewarn/core';
import { z } from '@hono/zod-openapi';

export const ExampleReply = z.object({ name: z.string(), title: z.string() });

export const BriefChoicesReply = z.object({
  templates: z.array(z.string()),
  languages: z.array(
    z.object({
      code: z.string(),
      name: z.string().meta({ description: 'in the language itself' }),
      direction: z.enum(['ltr', 'rtl']),
    }),
  ),
  levels: z.array(z.enum(DISCLOSURE_LEVELS)),
  papers: z.array(z.string()),
});
export type BriefChoicesReply = z.infer<typeof BriefChoicesReply>;

export const ProblemReply = z
  .looseObject({ type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string() })
  .meta({ id: 'Problem' });

export const CaseId = z.object({ id: z.string().meta({ description: 'the id of a case' }) });
