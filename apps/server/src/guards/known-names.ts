import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refusal-to-http.ts';

/** The names under which the server answers, and the origins whose pages may change something. */
export interface KnownNames {
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

export interface WhereServed {
  readonly port: number;
  readonly host?: string | undefined;
  readonly publicUrl?: string | undefined;
}

/** The names of a server: this machine's own, the address that it listens on, and its public one. */
export const knownNames = ({ port, host, publicUrl }: WhereServed): KnownNames => {
  const own = [
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...(host === undefined ? [] : [host.includes(':') ? `[${host}]` : host]),
  ];
  const local = own.map((name) => new URL(`http://${name}:${port}`));
  const all = publicUrl === undefined ? local : [...local, new URL(publicUrl)];
  return { hosts: new Set(all.map((url) => url.host)), origins: new Set(all.map((url) => url.origin)) };
};

/** Refuses a request that came under another name: a page elsewhere may have rebound its own name to this machine. */
export const checkHost =
  ({ hosts }: KnownNames): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host')?.toLowerCase();
    return host !== undefined && hosts.has(host) ? next() : refuse(context, { code: 'wrong-host' });
  };

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses whatever may change something and does not come from a page of this server. */
export const checkOrigin =
  ({ origins }: KnownNames): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('origin');
    const isAllowed = SAFE_METHODS.has(context.req.method) || (origin !== undefined && origins.has(origin));
    return isAllowed ? next() : refuse(context, { code: 'wrong-origin' });
  };
