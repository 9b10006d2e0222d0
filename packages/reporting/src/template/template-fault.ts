import { z } from 'zod';

/** What is wrong with a template, and where in it. Lines and columns count from one. */
export const TemplateFault = z.strictObject({
  code: z.literal('template-fault'),
  problem: z.enum([
    'not-a-template',
    'unknown-field',
    'raw-output',
    'not-offered',
    'wrong-argument',
    'nested-too-deep',
    'misplaced',
    'element-not-allowed',
    'turning-character',
    'unknown-figure',
    'id-taken',
    'link-to-nowhere',
    'too-much-output',
    'took-too-long',
    'out-of-memory',
  ]),
  found: z.string().meta({ description: 'the field, helper, element or text at fault' }),
  file: z.string(),
  line: z
    .int()
    .positive()
    .nullable()
    .meta({ description: 'null where the fault is in no one place of the template' }),
  column: z.int().positive().nullable(),
  isFromVariable: z.boolean().meta({
    description: 'whether a variable at that place printed what is at fault; else it stands in the template',
  }),
});
export type TemplateFault = Readonly<z.infer<typeof TemplateFault>>;

/** Where in a template a fault is. */
export type Place = Pick<TemplateFault, 'line' | 'column' | 'isFromVariable'>;

export const NO_PLACE: Place = { line: null, column: null, isFromVariable: false };

const LINE_BREAK = /\r\n?|\n/;

/** The line and the column of an offset in a text. */
export const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, Math.max(0, offset)).split(LINE_BREAK);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, isFromVariable: false };
};
