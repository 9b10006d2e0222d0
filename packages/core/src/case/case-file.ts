import { z } from 'zod';
import { CaseEvent } from './case-event.ts';
import { DisclosureLevel } from './disclosure.ts';
import { Label, Prose } from './fields.ts';

export const CASE_FORMAT = 'forewarn.case/1';

/** What a whole case may hold; a file past one of these is refused before it is read further. */
export const CASE_LIMITS = { bytes: 64 * 1024 * 1024, depth: 64, events: 100_000 } as const;

/** All of a case but its events. */
export const CaseHeader = z.strictObject({
  format: z.literal(CASE_FORMAT),
  title: Label,
  framework: Label,
  ruleset: Label,
  area: z.strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'the code of a country in two capital letters, such as KE')
      .meta({ description: 'ISO 3166-1 alpha-2' }),
    subdivisions: z
      .array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'the code of a subdivision, such as KE-30'))
      .optional()
      .meta({ description: 'ISO 3166-2' }),
  }),
  defaultLevel: DisclosureLevel.optional(),
  note: Prose.optional(),
});
export type CaseHeader = z.infer<typeof CaseHeader>;

/** A case: what it is about, and its events in the order in which they were entered. */
export const CaseFile = z.strictObject({ ...CaseHeader.shape, events: z.array(CaseEvent) });
export type CaseFile = z.infer<typeof CaseFile>;
