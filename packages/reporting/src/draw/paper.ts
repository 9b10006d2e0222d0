import { z } from 'zod';

export const PAPERS = ['a4', 'letter'] as const;
/** The sheet that a brief is laid out for. */
export const Paper = z.enum(PAPERS);
export type Paper = z.infer<typeof Paper>;

/** Width and height of the sheets, in points. */
export const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};
