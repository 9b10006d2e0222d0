import { presentDate, readCaseFile, replay } from '@forewarn/core';
import { measureAgreement } from '@forewarn/core/agreement';
import { branch, compare, explain } from '@forewarn/core/explanation';
import { optionsOf } from '@forewarn/core/explanation/options';
import { FRAMEWORKS } from '@forewarn/core';
import { informationOf } from '@forewarn/core/information';
import { readExample } from '@forewarn/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { aMember } from '../testing/a-team.ts';

const read = readCaseFile(await readExample('kenya-2007-08'));
if (!read.ok) throw new Error('the example is not a case');
const kenya = read.value;
const TODAY = '2026-02-03';

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await aServer();
  id = await aCaseIn(server, kenya);
});
afterAll(() => server.close());

const ask = (rest: string) => server.askSignedIn('GET', `/api/cases/${id}/${rest}`);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a function of the core gives that refuses nothing here. */
const valueOf = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (result.value === undefined) throw new Error('the core refused');
  return result.value;
};

describe('what is computed of a case', () => {
  it.each([
    ['trace', replay(kenya)],
    ['trace?until=2008-01-10', replay(kenya, '2008-01-10')],
    ['explanation', explain(kenya, TODAY)],
    ['explanation?at=2008-01-10&region=warning', explain(kenya, '2008-01-10', { region: 'warning' })],
    ['information?at=2008-01-10', informationOf(kenya, '2008-01-10')],
    ['options', optionsOf(kenya, TODAY)],
    ['options?at=2008-01-10T12:00:00Z', optionsOf(kenya, '2008-01-10T12:00:00Z')],
    [
      'compare?at=2008-01-10&with=2008-02-20',
      valueOf(
        compare(
          { label: '2008-01-10', caseFile: kenya, at: '2008-01-10' },
          { label: '2008-02-20', caseFile: kenya, at: '2008-02-20' },
        ),
      ),
    ],
  ])('is the core’s: %s', async (rest, expected) => {
    const reply = await ask(rest);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual(asJson(expected));
  });

  it('is the picture with posture and questions, on the day that it is read', async () => {
    const { posture, picture, open, gaps } = replay(kenya, presentDate(kenya.events, TODAY));
    expect(await (await ask('picture')).json()).toEqual(asJson({ posture, picture, open, gaps }));
  });

  it('has a tag of its own, which another date does not share', async () => {
    const tag = (await ask('picture')).headers.get('etag') ?? '';
    const again = await server.askSignedIn('GET', `/api/cases/${id}/picture`, {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
    expect((await ask('picture?at=2008-01-10')).headers.get('etag')).not.toBe(tag);
  });

  it.each(['trace?until=yesterday', 'picture?at=2026-02-30', 'explanation?region=east', 'compare'])(
    'is refused where what is asked for does not fit: %s',
    async (rest) => {
      expect(await problemOf(await ask(rest))).toEqual({ status: 422, code: 'wrong-request' });
    },
  );
});

const fork = (json: object) => server.askSignedIn('POST', `/api/cases/${id}/branch`, { json });

describe('a branch', () => {
  const supposed = { at: '2008-01-20', type: 'note.added', text: 'Supposed.' } as const;

  it('is the core’s, and leaves the case as it was', async () => {
    const before = await (await ask('trace')).json();
    const branched = branch(kenya, { after: 3, events: [supposed] });
    expect(await (await fork({ after: 3, events: [supposed] })).json()).toEqual(asJson(valueOf(branched)));
    expect(await (await ask('trace')).json()).toEqual(before);
  });

  it('is refused from a step that there is not, and with events from before it', async () => {
    expect(await (await fork({ after: 9999, events: [supposed] })).json()).toMatchObject({
      code: 'wrong-request',
      problems: [{ path: '$.after' }],
    });
    const early = { ...supposed, at: '1999-01-01' };
    expect(await (await fork({ after: 3, events: [early] })).json()).toMatchObject({
      problems: [{ path: '$.events[0].at' }],
    });
  });

  it('is refused with what makes no case, with the place in the request', async () => {
    const wrong = { ...supposed, type: 'evidence.withdrawn', evidence: 'e999', reason: 'x', text: undefined };
    expect(await (await fork({ after: 3, events: [supposed, wrong] })).json()).toMatchObject({
      code: 'not-a-case',
      problems: [{ code: 'not-declared', path: '$.events[1].evidence' }],
    });
  });
});

describe('two cases', () => {
  it('are compared where they may be read and have one framework', async () => {
    const beside = await aCaseIn(server, aCaseFile());
    expect(await (await ask(`compare?with=${beside}`)).json()).toMatchObject({
      left: { title: kenya.title },
      right: { title: 'Example State, 2026' },
    });
    const older = await aCaseIn(
      server,
      aCaseFile({ framework: 'osapg-2009', ruleset: 'osapg-2009/1', events: [] }),
    );
    expect(await problemOf(await ask(`compare?with=${older}`))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
    const reader = await aMember(server, 'Of one case', [
      { role: 'reader', ceiling: 'restricted', caseId: id },
    ]);
    for (const address of [`/api/cases/${id}/compare?with=${beside}`, `/api/agreement?cases=${id},${beside}`])
      expect(await problemOf(await reader.ask('GET', address))).toEqual({
        status: 404,
        code: 'unknown-case',
      });
  });

  it('are measured for agreement, under letters and not under names', async () => {
    const again = await aCaseIn(server, kenya);
    const measured = measureAgreement(
      [
        { analyst: 'A', caseFile: kenya },
        { analyst: 'B', caseFile: kenya },
      ],
      { seed: 1, resamples: 2000 },
    );
    const reply = await server.askSignedIn('GET', `/api/agreement?cases=${id},${again}`);
    expect(await reply.json()).toEqual(asJson(valueOf(measured)));
  });

  it('are not measured where they are of two situations', async () => {
    const elsewhere = await aCaseIn(server, aCaseFile({ area: { country: 'MM' } }));
    const reply = await server.askSignedIn('GET', `/api/agreement?cases=${id},${elsewhere}`);
    expect(await reply.json()).toMatchObject({
      code: 'wrong-request',
      problems: [{ code: 'different-areas', path: '$.cases', hint: 'Found: KE, MM.' }],
    });
    expect(await problemOf(await server.askSignedIn('GET', `/api/agreement?cases=${id}`))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
  });
});

describe('the frameworks', () => {
  it('are listed, and given in each of their languages', async () => {
    const list = (await (await server.askSignedIn('GET', '/api/frameworks')).json()) as readonly {
      readonly id: string;
      readonly languages: readonly string[];
    }[];
    expect(list.map((each) => each.id)).toEqual(FRAMEWORKS.map((each) => each.id));
    const whole = await server.askSignedIn('GET', '/api/frameworks/un-2014');
    expect(await whole.json()).toEqual(asJson(FRAMEWORKS.find((each) => each.id === 'un-2014')));
    expect(list.find((each) => each.id === 'un-2014')?.languages).toContain('ar');
    const arabic = await server.askSignedIn('GET', '/api/frameworks/un-2014?language=ar');
    expect(await arabic.json()).toMatchObject({
      language: 'ar',
      title: expect.stringMatching(/\p{Script=Arabic}/u),
    });
  });

  it.each(['nothing', 'un-2014?language=xx', 'un-2014?language=constructor'])(
    'are not there: %s',
    async (rest) => {
      expect(await problemOf(await server.askSignedIn('GET', `/api/frameworks/${rest}`))).toEqual({
        status: 404,
        code: 'unknown-framework',
      });
    },
  );
});
