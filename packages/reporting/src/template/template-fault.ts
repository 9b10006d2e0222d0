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
    'unknown-figure',
  ]),
  found: z.string().meta({ description: 'the field, helper, element or text at fault' }),
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
});
export type TemplateFault = Readonly<z.infer<typeof TemplateFault>>;

/** The line and the column of an offset in a text. */
export const placeOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
