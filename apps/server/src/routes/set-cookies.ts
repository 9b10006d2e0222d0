import type { Context } from 'hono';

const LONGEST_DEVICE = 200;

/** Puts cookies on the reply. */
export const setCookies = (context: Context, cookies: readonly string[]): void => {
  for (const cookie of cookies) context.header('Set-Cookie', cookie, { append: true });
};

/** What the browser of a request calls itself, so that its owner finds it in the list of sessions. */
export const deviceOf = (context: Context): string =>
  (context.req.header('user-agent') ?? '').slice(0, LONGEST_DEVICE);

/** What the browser will send next: the reply tells what stands then. */
export const headersWith = (cookies: readonly string[]): Headers =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; ') });
