import { expect, it } from 'vitest';
import { aServer } from '../testing/a-server.ts';
import { isReady } from './is-ready.ts';

it('a server is ready until it is asked to stop, or its database does not answer', async () => {
  const server = await aServer({ web: false });
  const stopping = new AbortController();
  expect(await isReady(server.workspace, stopping.signal)).toBe(true);
  stopping.abort();
  expect(await isReady(server.workspace, stopping.signal)).toBe(false);
  expect(await isReady(server.workspace, undefined)).toBe(true);
  await server.close();
  expect(await isReady(server.workspace, undefined)).toBe(false);
});
