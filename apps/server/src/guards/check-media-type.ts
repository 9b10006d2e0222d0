import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refusal-to-http.ts';

/** Refuses what is sent as anything but JSON, before it is read. */
export const checkMediaType: MiddlewareHandler = async (context, next) =>
  context.req.method !== 'POST' || isJson(context.req.header('content-type'))
    ? next()
    : refuse(context, { code: 'wrong-media-type' });

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
