import type { Context } from 'hono';
import type { Encoding, ReplyBody } from './reply-body.ts';

/** Shorter bodies fit a few packets as they are. */
const LEAST_PRESSED = 8 * 1024;

/**
 * Replies with a body and its tag, or with 304 where the caller has it already. A large one is compressed as the caller
 * allows. Compression tells nothing that it should not: no token or other secret of a session is ever in such a body, and
 * a page elsewhere cannot have it sent, since the cookie is kept to this site.
 */
export const replyWith = async (context: Context, body: ReplyBody): Promise<Response> => {
  const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
  const headers = { Vary: 'Accept-Encoding', ...(isRead ? { ETag: body.tag } : {}) };
  if (isRead && isKnown(context.req.header('if-none-match'), body.tag))
    return context.body(null, 304, headers);
  const encoding =
    body.text.length < LEAST_PRESSED ? undefined : encodingFor(context.req.header('accept-encoding'));
  const all = { ...headers, 'Content-Type': 'application/json' };
  if (encoding === undefined) return context.body(body.text, 200, all);
  return context.body(await body.encoded(encoding), 200, { ...all, 'Content-Encoding': encoding });
};

/** Weak comparison, as RFC 9110 has it for this header. */
const isKnown = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((each) => each.trim() === '*' || opaque(each) === opaque(tag));

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** The encoding that the caller takes; of the two the one that presses more. `q=0` takes one away. */
const encodingFor = (header = ''): Encoding | undefined => {
  const taken = new Set(
    header.split(',').flatMap((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => taken.has(encoding));
};
