import type { Context } from 'hono';

/** Whether a request brings a document as it is, which is neither JSON nor text; its route reads it once it knows who sends it. */
export const takesBytes = ({ req: { method, path } }: Context): boolean =>
  method === 'POST' && /^\/api\/cases\/[^/]+\/attachments$/.test(path);
