import { DisclosureLevel, isReleasedAt, Moment } from '@forewarn/core';
import { z } from '@hono/zod-openapi';

/** What a brief is asked for by. Which of them there are, `GET /api/brief-choices` says. */
export const BriefQuery = z.object({
  template: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/, 'the name of a template')
    .default('country-brief'),
  language: z
    .string()
    .regex(/^[A-Za-z-]{2,35}$/, 'the code of a language')
    .default('en'),
  level: DisclosureLevel.optional().meta({
    description: 'internal unless told otherwise, or the ceiling of whoever asks where that is lower',
  }),
  paper: z
    .string()
    .regex(/^[a-z0-9]{1,16}$/, 'the name of a paper')
    .default('a4')
    .meta({ description: 'the sheet of the PDF and of the document for Word' }),
  at: Moment.optional(),
});

/** The level of a brief for which none was asked: never above the ceiling of whoever asks. */
export const levelWithin = (ceiling: DisclosureLevel): DisclosureLevel =>
  isReleasedAt('internal', ceiling) ? 'internal' : ceiling;
