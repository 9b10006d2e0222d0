import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';

describe('a server that closes', () => {
  it('waits for what it does for someone who has left', async () => {
    const [arrived, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const done: string[] = [];
    const listening = await listen(
      async () => {
        arrived.resolve();
        await gate.promise;
        done.push('answered');
        return new Response('written');
      },
      { port: 0, host: '127.0.0.1' },
    );
    if (!listening.ok) throw new Error(listening.refusal.code);
    const leaving = new AbortController();
    const asked = fetch(`http://127.0.0.1:${listening.value.port}/`, { signal: leaving.signal }).catch(
      () => undefined,
    );
    await arrived.promise;
    leaving.abort();
    await asked;
    const closed = listening.value.close().then(() => done.push('closed'));
    // The last connection is gone long before.
    setTimeout(() => gate.resolve(), 300);
    await closed;
    expect(done).toEqual(['answered', 'closed']);
  });
});
