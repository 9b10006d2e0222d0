import type { Result } from '@forewarn/core';
import { accepted, CASE_LIMITS, refused } from '@forewarn/core';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { RefusalOf } from '../refusal.ts';
import { refuse } from '../refusal-to-http.ts';
import { rightsInWorkspace } from '../rights/roles.ts';
import { takesBytes } from './takes-bytes.ts';

const MOST_BYTES = 1024 * 1024;
/** They have no body, whatever length they announce. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Reads the body as UTF-8, up to what its route may need: a whole case, or a few events. Refuses a longer one, by the
 * length that it announces or, without one, as soon as it has grown past the limit; and one that is not UTF-8, which
 * would otherwise be stored with other letters than were sent.
 */
export const readBody: MiddlewareHandler<ApiEnv> = async (context, next) => {
  if (READS.has(context.req.method) || takesBytes(context)) return next();
  const limit = (await bringsCase(context)) ? CASE_LIMITS.bytes : MOST_BYTES;
  if (Number(context.req.header('content-length') ?? 0) > limit)
    return refuse(context, { code: 'too-large', limit });
  const { body } = context.req.raw;
  if (body === null) return next();
  const read = await readText(body, limit);
  if (!read.ok) return refuse(context, read.refusal);
  // The stream is spent: this is where Hono's own readers look first. They await it, though its type says plain text.
  Object.assign(context.req.bodyCache, { text: Promise.resolve(read.value) });
  return next();
};

/** A whole case may only be brought by whoever may make one: for anybody else it would be read in vain. */
const bringsCase = async ({ req, var: { grants } }: Context<ApiEnv>): Promise<boolean> =>
  req.path === '/api/cases' && rightsInWorkspace(await grants()).has('create-cases');

type ReadRefusal = RefusalOf<'too-large' | 'wrong-encoding' | 'not-json'>;

const readText = async (
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Result<string, ReadRefusal>> => {
  const reader = body.getReader();
  const giveUp = (refusal: ReadRefusal) => {
    void discardRest(reader);
    return refused(refusal);
  };
  const decode = createDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    // A client that leaves half way is no failure of the server's: nobody reads the reply.
    const part = await reader.read().catch(() => undefined);
    if (part === undefined) return refused({ code: 'not-json' });
    const { done, value } = part;
    bytes += value?.byteLength ?? 0;
    if (bytes > limit) return giveUp({ code: 'too-large', limit });
    const decoded = decode(value);
    if (decoded === undefined) return giveUp({ code: 'wrong-encoding' });
    text += decoded;
    if (done) return accepted(text);
  }
};

/**
 * Reads on without keeping anything, while the refusal is on its way: a connection with a body left on it serves no other
 * request. Whoever goes on sending is cut off by the socket's own limit.
 */
const discardRest = async (reader: ReadableStreamDefaultReader): Promise<void> => {
  try {
    while (!(await reader.read()).done);
  } catch {
    // Cut off.
  }
};

/** Decodes chunk after chunk, and without one the end. Gives nothing for what is not UTF-8. */
const createDecoder = (): ((chunk: Uint8Array | undefined) => string | undefined) => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      return undefined;
    }
  };
};
