import type { Context } from 'hono';
import type { ApiEnv } from './api-env.ts';

/** The address that a request came from, for counting attempts. */
export type ClientAddress = (context: Context<ApiEnv>) => string;

const plain = (address: string): string => address.replace(/^::ffff:/, '');

/**
 * The address of the socket; or behind a trusted proxy the last address that it forwards and that is not a trusted
 * proxy's own. What a client writes into the header itself stands further left, and is never read.
 */
export const createClientAddress =
  (trustedProxies: readonly string[] = []): ClientAddress =>
  (context) => {
    const peer = plain(context.env?.incoming?.socket.remoteAddress ?? 'unknown');
    if (!trustedProxies.includes(peer)) return peer;
    const forwarded = (context.req.header('x-forwarded-for') ?? '')
      .split(',')
      .map((address) => plain(address.trim()));
    return forwarded.findLast((address) => address !== '' && !trustedProxies.includes(address)) ?? peer;
  };
