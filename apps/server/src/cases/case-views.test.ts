import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseRights } from '../rights/roles.ts';
import { aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import { createCaseViews } from './case-views.ts';
import { createKept } from './kept.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

const EVERYTHING: CaseRights = { ceiling: 'restricted', may: new Set(['read']) };
const INTERNAL: CaseRights = { ceiling: 'internal', may: new Set(['read']) };

const add = async (id: string, ...events: readonly object[]): Promise<void> => {
  const { head } = (await server.store.readCase(id)) ?? { head: '' };
  const json = { expectedHead: head, events };
  expect((await server.askSignedIn('POST', `/api/cases/${id}/events`, { json })).status).toBe(201);
};

describe('a view that is in memory', () => {
  it.each([
    ['everything', EVERYTHING],
    ['what is internal', INTERNAL],
  ])('is, when the case has grown, what it would be if it were read anew: %s', async (_, rights) => {
    const id = await aCaseIn(server);
    const views = createCaseViews(server.workspace);
    await views.read(id, rights);
    await add(id, aRating, { type: 'note.added', text: 'withheld', level: 'restricted' });
    await views.read(id, rights);
    await add(id, { type: 'note.added', text: 'shown' });
    const anew = await createCaseViews(server.workspace).read(id, rights);
    expect(await views.read(id, rights)).toEqual(anew);
    expect(anew?.events).toHaveLength(rights === EVERYTHING ? 5 : 4);
  });

  it('does not outlive the expunging of a record, and the tag does not stay', async () => {
    const id = await aCaseIn(server);
    await add(id, { type: 'note.added', text: 'harmful words' });
    const read = () => server.askSignedIn('GET', `/api/cases/${id}`);
    const before = await read();
    expect(await before.text()).toContain('harmful words');
    const { expunging } = server.workspace;
    const asked = await expunging.request(id, 3, 'It names somebody.', 'one');
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect((await expunging.approve(asked.value.id, 'another')).ok).toBe(true);
    for (const address of ['', '/case.json', '/events', '/trace'])
      expect(await (await server.askSignedIn('GET', `/api/cases/${id}${address}`)).text()).not.toContain(
        'harmful',
      );
    expect((await read()).headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});

const kept = () => createKept<string>(10, (value) => value.length);

describe('what is kept', () => {
  it('is made once for each key, however often it is asked for at once', async () => {
    const { of } = kept();
    let made = 0;
    const make = async () => `value ${(made += 1)}`;
    expect(await Promise.all([of('a', '1', make), of('a', '1', make)])).toEqual(['value 1', 'value 1']);
    expect(await of('a', '2', make)).toBe('value 2');
    expect(await of('a', '1', make)).toBe('value 3');
  });

  it('goes when it is too much, what was used longest ago first; the last stays, whatever its weight', async () => {
    const { of, last } = kept();
    await of('a', '1', async () => 'aaaa');
    await of('b', '1', async () => 'bbbb');
    await of('a', '1', async () => 'other');
    await of('c', '1', async () => 'cccc');
    expect([await last('a'), last('b'), await last('c')]).toEqual(['aaaa', undefined, 'cccc']);
    await of('d', '1', async () => 'd'.repeat(50));
    expect([last('a'), last('c'), await last('d')]).toEqual([undefined, undefined, 'd'.repeat(50)]);
  });

  it('is no failure: what could not be made is made when it is asked for again', async () => {
    const { of, last } = kept();
    await expect(of('a', '1', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    expect(last('a')).toBeUndefined();
    expect(await of('a', '1', async () => 'now')).toBe('now');
  });
});
