import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { ApiEnv } from './api-env.ts';
import { createClientAddress } from './client-address.ts';

const addressOf = async (
  peer: string,
  forwarded: string | undefined,
  trusted: readonly string[],
): Promise<string> => {
  const clientAddress = createClientAddress(trusted);
  const app = new Hono<ApiEnv>().get('/', (context) => context.text(clientAddress(context)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  // Of Node's request only the address of the socket is read.
  const bindings = { incoming: { socket: { remoteAddress: peer } } } as unknown as ApiEnv['Bindings'];
  return (await app.request('/', { headers }, bindings)).text();
};

it.each([
  ['192.0.2.7', undefined, [], '192.0.2.7'],
  ['::ffff:192.0.2.7', undefined, [], '192.0.2.7'],
  ['192.0.2.7', '203.0.113.9', [], '192.0.2.7'],
  ['10.0.0.1', '203.0.113.9', ['10.0.0.1'], '203.0.113.9'],
  ['10.0.0.1', '198.51.100.1, 203.0.113.9', ['10.0.0.1'], '203.0.113.9'],
  ['10.0.0.1', '203.0.113.9, 10.0.0.2', ['10.0.0.1', '10.0.0.2'], '203.0.113.9'],
  ['10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
])('from %s, forwarded for %s, trusting %j, it is %s', async (peer, forwarded, trusted, address) => {
  expect(await addressOf(peer, forwarded, trusted)).toBe(address);
});
