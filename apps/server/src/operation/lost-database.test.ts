import { expect, it } from 'vitest';
import { aServer } from '../testing/a-server.ts';

it('a server whose database no longer lets it in says so, to people and to whoever watches it', async () => {
  const server = await aServer({ engine: 'postgres' });
  try {
    expect((await server.askSignedIn('GET', '/api/cases')).status).toBe(200);
    await server.shutOut();
    expect((await server.askSignedIn('GET', '/api/cases')).status).toBe(503);
    expect((await server.askSignedIn('GET', '/api/ready')).status).toBe(503);
    expect((await server.askSignedIn('GET', '/api/health')).status).toBe(200);
    // A line says when it was written by `at`; where an error arose has a name of its own.
    expect(server.log.filter(({ event }) => event === 'request failed')).not.toEqual([]);
    expect(server.log.filter((entry) => 'at' in entry)).toEqual([]);
  } finally {
    await server.close();
  }
});
