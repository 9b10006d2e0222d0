import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refusal-to-http.ts';
import { takesBytes } from './takes-bytes.ts';

const WITH_A_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Refuses what is sent as anything but JSON, and what is sent compressed, before it is read: what a small body unfolds to
 * is not known until it is too late.
 */
export const checkMediaType: MiddlewareHandler = async (context, next) => {
  if (!WITH_A_BODY.has(context.req.method)) return next();
  const isPlain = (context.req.header('content-encoding') ?? 'identity').toLowerCase() === 'identity';
  return isPlain && (takesBytes(context) || isJson(context.req.header('content-type')))
    ? next()
    : refuse(context, { code: 'wrong-media-type' });
};

/** JSON is read as UTF-8: whoever says that it is in something else would be read as what they did not write. */
const isJson = (contentType = ''): boolean => {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charsets = parameters.filter((parameter) => parameter.startsWith('charset'));
  return type === 'application/json' && charsets.every((charset) => /^charset="?utf-8"?$/.test(charset));
};
