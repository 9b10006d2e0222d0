import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { KnownNames } from './known-names.ts';

/** The one style that react-aria-components puts into the page itself, allowed by its digest. */
const PRESSABLE_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const pressableDigest = createHash('sha256').update(PRESSABLE_STYLE).digest('base64');

const APP_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${pressableDigest}'`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** For the HTML of a brief: a document without scripts, links to elsewhere in the page, or an origin of its own. */
export const BRIEF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', APP_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Two years: a browser that has been here over TLS does not come back without. */
const ONLY_OVER_TLS = 'max-age=63072000; includeSubDomains';

/**
 * Puts the headers on every reply that has not its own, and keeps what the API says out of every cache. Where the server is
 * published over TLS, replies under that name say that it is to be used so only.
 */
export const securityHeaders = ({ origins }: KnownNames): MiddlewareHandler => {
  const overTls = new Set([...origins].flatMap((origin) => /^https:\/\/(.+)$/.exec(origin)?.[1] ?? []));
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
    if (overTls.has(context.req.header('host')?.toLowerCase() ?? ''))
      headers.set('Strict-Transport-Security', ONLY_OVER_TLS);
    if (context.req.path.startsWith('/api')) headers.set('Cache-Control', 'no-store');
  };
};
