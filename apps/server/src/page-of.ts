import { z } from '@hono/zod-openapi';

/** Which page of a list: the latest without `before`, else what came before that entry. */
export const PageQuery = z.object({
  before: z.string().min(1).max(64).optional().meta({ description: 'the `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page, and where the next begins: null after the last. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | null;
}

/** The page of rows that were read with one more than the limit, the latest first. */
export const pageOf = <Entry extends { readonly id: string }>(
  rows: readonly Entry[],
  limit: number,
): Page<Entry> => {
  const entries = rows.slice(0, limit);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
};

/** How a page is told in the document of the interface. */
export const pageReply = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ entries: z.array(entry), next: z.string().nullable() });
