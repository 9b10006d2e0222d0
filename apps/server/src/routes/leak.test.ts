import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, isReleasedAt } from '@forewarn/core';
import { plantedCase } from '@forewarn/reporting/testing/planted-case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import type { Member } from '../testing/a-team.ts';
import { aMember } from '../testing/a-team.ts';
import type { ToldRoute } from '../testing/route-table.ts';
import { addressOf, nameOf, toldRoutes } from '../testing/route-table.ts';

const BELOW = ['public', 'partner', 'internal'] as const;
const planted = plantedCase();

let server: TestServer;
let id: string;
let another: string;
let routes: readonly ToldRoute[];
const people = new Map<string, Member>();

beforeAll(async () => {
  server = await aServer();
  id = await aCaseIn(server, planted.caseFile);
  another = await aCaseIn(server, aCaseFile());
  for (const ceiling of BELOW)
    for (const role of ['reader', 'analyst', 'reviewer', 'releaser'] as const)
      people.set(
        `${role} ${ceiling}`,
        await aMember(server, `${role} up to ${ceiling}`, [{ role, ceiling }]),
      );
  people.set(
    'reader restricted',
    await aMember(server, 'reader of all', [{ role: 'reader', ceiling: 'restricted' }]),
  );
  routes = toldRoutes(server.api).filter(isAsked);
});
afterAll(() => server.close());

/** Everything that can be read, but the streams, which have a test of their own, and briefs as files, which are drawn from what the page is. */
const isAsked = ({ method, path, access, mediaType }: ToldRoute): boolean =>
  method === 'GET' &&
  access !== 'anyone' &&
  mediaType === undefined &&
  !/live$|\.pdf$|\.docx$|openapi|\/me$/.test(path);

const QUERIES: Readonly<Record<string, () => string>> = {
  '/api/search': () => 'q=z',
  '/api/cases/{id}/compare': () => 'with=2030-01-04',
  '/api/agreement': () => `cases=${id},${another}`,
  '/api/changes': () => 'since=2020-01-01T00:00:00Z',
};

const addressFor = (route: ToldRoute): string => {
  const query = QUERIES[route.path]?.();
  const address = addressOf(route, { id, framework: 'un-2014', sha256: 'ab'.repeat(32) });
  return query === undefined ? address : `${address}?${query}`;
};

interface Said {
  readonly status: number;
  readonly text: string;
  readonly tag: string | null;
}

const whoIs = (name: string): Member => {
  const member = people.get(name);
  if (member === undefined) throw new Error(`${name} was not made`);
  return member;
};

const sayTo = async (member: Member, address: string): Promise<Said> => {
  const reply = await member.ask('GET', address);
  return { status: reply.status, text: await reply.text(), tag: reply.headers.get('etag') };
};

const everythingFor = async (name: string): Promise<ReadonlyMap<string, Said>> => {
  const said = new Map<string, Said>();
  for (const route of routes) said.set(nameOf(route), await sayTo(whoIs(name), addressFor(route)));
  return said;
};

const hiddenFrom = (ceiling: DisclosureLevel) =>
  planted.secrets.filter(({ level }) => level === null || !isReleasedAt(level, ceiling));

const READERS = BELOW.flatMap((ceiling) =>
  (['reader', 'analyst', 'reviewer', 'releaser'] as const).map(
    (role) => [`${role} ${ceiling}`, ceiling] as const,
  ),
);

describe('whatever is read', () => {
  it.each(READERS)('tells %s nothing from above that level', async (name, ceiling) => {
    for (const [route, { status, text }] of await everythingFor(name)) {
      expect([route, status < 500]).toEqual([route, true]);
      const leaked = hiddenFrom(ceiling).filter(({ word }) => text.includes(word));
      expect([route, leaked]).toEqual([route, []]);
    }
  });

  it.each(BELOW)('tells what stands at the level: %s', async (ceiling) => {
    const { text } = await sayTo(whoIs(`reader ${ceiling}`), `/api/cases/${id}`);
    const shown = planted.secrets.filter(({ level }) => level !== null && isReleasedAt(level, ceiling));
    expect(shown.filter(({ word }) => text.includes(word)).length).toBeGreaterThan(20);
  });

  it('tells whoever sees everything of every word of the case', async () => {
    const { text } = await sayTo(whoIs('reader restricted'), `/api/cases/${id}`);
    expect(planted.secrets.filter(({ word }) => !text.includes(word))).toEqual([]);
  });
});

describe('a search', () => {
  it.each(BELOW)(
    'finds a word up to %s where the case that is seen says it, and nowhere else',
    async (ceiling) => {
      const reader = whoIs(`reader ${ceiling}`);
      const seen = await sayTo(reader, `/api/cases/${id}`);
      for (const { word, field } of planted.secrets.filter((_, place) => place % 3 === 0)) {
        const { text } = await sayTo(reader, `/api/search?q=${word}`);
        const { hits } = JSON.parse(text) as { readonly hits: readonly unknown[] };
        const isText = /summary|rationale|quote|note$/.test(field);
        const most = seen.text.includes(word) ? 1 : 0;
        expect([field, hits.length <= most && (!isText || hits.length === most)]).toEqual([field, true]);
      }
    },
  );
});

const withoutHead = ({ text }: Said): string => text.replaceAll(/"head":"[0-9a-f]{64}"/g, '');

const headFor = async (member: Member): Promise<string> =>
  ((await (await member.ask('GET', `/api/cases/${id}`)).json()) as { readonly head: string }).head;

/** Of things of which nothing else in the case speaks. */
const HIDDEN = [
  { at: '2030-01-07', type: 'note.added', text: 'Kept from them.', level: 'restricted' },
  {
    at: '2030-01-07',
    type: 'source.registered',
    source: 'hidden-source',
    name: 'Nobody',
    kind: 'person',
    reliability: 'A',
    level: 'restricted',
  },
  {
    at: '2031-01-07',
    type: 'evidence.recorded',
    evidence: 'hidden-evidence',
    source: 'hidden-source',
    credibility: '1',
    summary: 'Weapons were hidden.',
    date: '2030-01-07',
    status: 'alleged',
    level: 'restricted',
  },
  {
    at: '2031-01-07',
    type: 'indicator.rated',
    indicator: '3.2',
    rating: 'acute',
    confidence: 'high',
    rationale: 'Not for them.',
    evidence: ['hidden-evidence'],
    level: 'restricted',
  },
];

const addHidden = async (): Promise<void> => {
  const { head } = (await (await server.askSignedIn('GET', `/api/cases/${id}`)).json()) as {
    readonly head: string;
  };
  const hidden = HIDDEN.map((event) => ({
    ...event,
    ...('source' in event ? { source: `${event.source}-${head}` } : {}),
    ...('evidence' in event && typeof event.evidence === 'string' ? { evidence: `e-${head}` } : {}),
    ...(event.type === 'indicator.rated' ? { evidence: [`e-${head}`] } : {}),
  }));
  const reply = await server.askSignedIn('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: head, events: hidden },
  });
  expect(reply.status).toBe(201);
};

describe('events that are withheld', () => {
  it.each(BELOW)('move nothing that is told to a reader up to %s', async (ceiling) => {
    const before = await everythingFor(`reader ${ceiling}`);
    await addHidden();
    const after = await everythingFor(`reader ${ceiling}`);
    for (const [route, said] of before) expect([route, after.get(route)]).toEqual([route, said]);
  });

  it('move for an analyst below them the head alone', async () => {
    const analyst = whoIs('analyst partner');
    const before = await sayTo(analyst, `/api/cases/${id}`);
    await addHidden();
    const after = await sayTo(analyst, `/api/cases/${id}`);
    expect(after.text).not.toBe(before.text);
    expect(withoutHead(after)).toBe(withoutHead(before));
  });
});

const add = async (events: readonly object[], expectedHead?: string) => {
  const analyst = whoIs('analyst partner');
  const reply = await analyst.ask('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: expectedHead ?? (await headFor(analyst)), events },
  });
  const text = await reply.text();
  expect(hiddenFrom('partner').filter(({ word }) => text.includes(word))).toEqual([]);
  expect(text).not.toContain('Kept from them');
  return { status: reply.status, body: JSON.parse(text) as Readonly<Record<string, unknown>> };
};

describe('an analyst below what is withheld', () => {
  const rating = {
    type: 'indicator.rated',
    indicator: '4.1',
    rating: 'present',
    confidence: 'low',
    rationale: 'Heard.',
    level: 'partner',
  };

  it('writes nothing above the ceiling, and nothing without a level where the case is internal', async () => {
    for (const event of [
      { type: 'note.added', text: 'x', level: 'internal' },
      { type: 'note.added', text: 'x' },
    ])
      expect(await add([event])).toMatchObject({
        status: 403,
        body: { code: 'above-ceiling', ceiling: 'partner' },
      });
  });

  it('is told of missed events as far as they are shown, in a conflict too', async () => {
    const stale = await headFor(whoIs('analyst partner'));
    await addHidden();
    expect(await add([{ type: 'note.added', text: 'Mine.', level: 'partner' }], stale)).toMatchObject({
      status: 201,
      body: { missed: [] },
    });
    expect(await add([rating], stale)).toMatchObject({
      status: 201,
      body: { missed: [{ event: { text: 'Mine.' } }] },
    });
    expect(await add([{ ...rating, rating: 'acute' }], stale)).toMatchObject({
      status: 409,
      body: { missed: [{ event: { text: 'Mine.' } }, { event: { indicator: '4.1' } }] },
    });
  });

  it('cannot find out by sending with an old head on which indicators something is withheld', async () => {
    const stale = await headFor(whoIs('analyst partner'));
    await addHidden();
    const same = await add([{ ...rating, indicator: '3.2' }], stale);
    expect(same).toMatchObject({ status: 201, body: { missed: [] } });
    expect(await add([{ ...rating, indicator: '3.2' }], 'f'.repeat(64))).toMatchObject({ status: 409 });
  });

  it('cannot find out by naming ids which there are', async () => {
    const known = await add([{ ...rating, evidence: ['e0'] }]);
    const unknown = await add([{ ...rating, evidence: ['e0000'] }]);
    expect(known.status).toBe(422);
    expect(JSON.stringify(known.body)).toBe(JSON.stringify(unknown.body).replaceAll('e0000', 'e0'));
  });

  it('is told of an id that is taken without where', async () => {
    const taken = await add([
      {
        type: 'source.registered',
        source: 's0',
        name: 'Mine',
        kind: 'ngo',
        reliability: 'B',
        level: 'partner',
      },
    ]);
    expect(taken).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'not-fitting', path: '$.events' }] },
    });
  });
});

it.each(DISCLOSURE_LEVELS)('a brief above the ceiling is refused: %s', async (level) => {
  const reply = await whoIs('reader public').ask('GET', `/api/cases/${id}/brief.html?level=${level}`);
  expect(reply.status).toBe(level === 'public' ? 200 : 403);
});
