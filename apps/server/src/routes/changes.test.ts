import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import { aMember } from '../testing/a-team.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

/** The store dates what it records by the machine's clock. */
const now = (): string => new Date().toISOString();
const passing = () => new Promise((resolve) => setTimeout(resolve, 5));

const add = async (id: string, ...events: readonly object[]): Promise<void> => {
  const { head } = (await (await server.askSignedIn('GET', `/api/cases/${id}`)).json()) as {
    readonly head: string;
  };
  await server.askSignedIn('POST', `/api/cases/${id}/events`, { json: { expectedHead: head, events } });
};
const changes = async (query = '', ask = server.askSignedIn): Promise<unknown> =>
  (await ask('GET', `/api/changes${query}`)).json();
const visit = async (): Promise<unknown> =>
  (await server.askSignedIn('POST', '/api/visits', { json: {} })).json();

describe('what changed', () => {
  it('is told by case, with how much was recorded and what it moved', async () => {
    await aCaseIn(server);
    const moved = await aCaseIn(server, aCaseFile({ title: 'Moved' }));
    await passing();
    const since = now();
    await passing();
    await add(
      moved,
      ...['1', '5', '6', '7', '8', '10'].map((factor) => ({
        at: '2026-01-10',
        type: 'factor.judged',
        factor,
        level: 'severe',
        rationale: 'Seen by all.',
        confidence: 'high',
      })),
      { ...aRating, at: '2026-01-09' },
    );
    const added = await aCaseIn(server, aCaseFile({ title: 'New', events: [] }));
    expect(await changes(`?since=${since}`)).toEqual({
      since,
      cases: [
        {
          damaged: false,
          caseId: moved,
          title: 'Moved',
          isNew: false,
          events: 7,
          moved: expect.arrayContaining([
            { region: 'warning', before: 'monitoring', after: expect.stringMatching(/^(alert|emergency)/) },
          ]),
          coverage: { before: { assessed: 0, applicable: 143 }, after: { assessed: 1, applicable: 143 } },
        },
        expect.objectContaining({ caseId: added, isNew: true, events: 0, moved: [] }),
      ],
    });
  });

  it('is told of what somebody sees, and not of what is withheld', async () => {
    const id = await aCaseIn(server);
    const reader = await aMember(server, 'Reader', [{ role: 'reader', ceiling: 'internal' }]);
    await passing();
    const since = now();
    await passing();
    await add(id, { type: 'note.added', text: 'x', level: 'restricted' });
    expect(await changes(`?since=${since}`, reader.ask)).toEqual({ since, cases: [] });
    await add(id, { type: 'note.added', text: 'y' });
    expect(await changes(`?since=${since}`, reader.ask)).toMatchObject({
      cases: [{ caseId: id, events: 1 }],
    });
    expect(await changes(`?since=${since}`)).toMatchObject({ cases: [{ caseId: id, events: 2 }] });
  });

  it('is told since the last visit, of which there was none at first', async () => {
    const id = await aCaseIn(server);
    expect(await changes()).toEqual({ since: null, cases: [] });
    server.setClock(new Date(Date.now() + 60_000));
    expect(await visit()).toMatchObject({ before: null });
    const { seenAt } = (await visit()) as { readonly seenAt: string };
    expect(await changes()).toEqual({ since: seenAt, cases: [] });
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
    expect(await visit()).toEqual({ seenAt: '2026-02-03T04:05:06.789Z', before: seenAt });
    await add(id, { type: 'note.added', text: 'x' });
    expect(await changes()).toMatchObject({ cases: [{ caseId: id }] });
  });
});
