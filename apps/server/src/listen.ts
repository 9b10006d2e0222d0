import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';

export type Answer = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /**
   * Takes no more requests, finishes those under way, those too whose sender has left, and after some seconds cuts off what
   * is left.
   */
  readonly close: () => Promise<void>;
}

export type ListenRefusal =
  | { readonly code: 'port-in-use'; readonly port: number }
  | { readonly code: 'port-not-allowed'; readonly port: number }
  | { readonly code: 'no-such-address'; readonly host: string };

const GRACE = 5000;
const SWEEP = 50;

/** How long a client may take, in milliseconds, and how often that is looked after: whoever takes longer is cut off. */
interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly looks: number;
}
const PATIENCE: Patience = { headers: 15_000, request: 120_000, looks: 5000 };

/** Listens on one host, or without it on both loopback addresses of this machine. Port 0 takes a free one. */
export const listen = async (
  asked: Answer,
  where: { readonly port: number; readonly host?: string | undefined },
  patience: Patience = PATIENCE,
): Promise<Result<Listening, ListenRefusal>> => {
  const { answer, settled } = followed(asked);
  const listening = await listenOnEach(answer, where, patience);
  if (!listening.ok) return listening;
  const { port, close } = listening.value;
  return accepted({ port, close: () => close().then(settled) });
};

/** The same answers, and what waits, but no longer than some seconds, until none is being made. */
const followed = (asked: Answer): { readonly answer: Answer; readonly settled: () => Promise<void> } => {
  const underWay = new Set<Promise<Response>>();
  return {
    answer: (request, bindings) => {
      const answering = Promise.resolve(asked(request, bindings)).finally(() => underWay.delete(answering));
      underWay.add(answering);
      return answering;
    },
    settled: async () => {
      const impatience = new AbortController();
      const late = delay(GRACE, undefined, { signal: impatience.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(underWay), late]);
      impatience.abort();
    },
  };
};

const listenOnEach = async (
  answer: Answer,
  where: { readonly port: number; readonly host?: string | undefined },
  patience: Patience,
): Promise<Result<Listening, ListenRefusal>> => {
  const first = await bind(answer, where.port, where.host ?? '127.0.0.1', patience);
  if (!first.ok) return first;
  const { port } = first.value;
  if (where.host !== undefined) return first;
  const second = await bind(answer, port, '::1', patience);
  if (second.ok) {
    const both = [first.value, second.value];
    return accepted({ port, close: async () => void (await Promise.all(both.map(({ close }) => close()))) });
  }
  // A machine without IPv6 serves on the other address alone.
  if (second.refusal.code === 'no-such-address') return first;
  await first.value.close();
  return second;
};

const bind = async (
  answer: Answer,
  port: number,
  host: string,
  patience: Patience,
): Promise<Result<Listening, ListenRefusal>> => {
  // Without http2 or a certificate in its options it is Node's plain server; the cast says so.
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: { connectionsCheckingInterval: patience.looks },
  }) as Server;
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  const failure = await new Promise<unknown>((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, ipv6Only: true }, () => resolve(undefined));
  });
  if (failure !== undefined) return refused(listenRefusal(failure, port, host));
  // A server that listens on a port has an address of this kind; only pipes have another.
  const address = server.address() as AddressInfo;
  return accepted({ port: address.port, close: () => close(server) });
};

const listenRefusal = (failure: unknown, port: number, host: string): ListenRefusal => {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return { code: 'port-in-use', port };
    case 'EACCES':
      return { code: 'port-not-allowed', port };
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'ENOTFOUND':
      return { code: 'no-such-address', host };
    default:
      throw failure;
  }
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
    // A connection whose last request was under way is kept alive by Node as if another could follow.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      resolve();
    });
  });
