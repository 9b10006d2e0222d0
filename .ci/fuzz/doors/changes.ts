import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { ApiUnderFuzz } from '../api-under-fuzz.ts';
import { judgeReply, openApi } from '../api-under-fuzz.ts';
import { CASES } from '../case-bases.ts';
import type { Became, Door } from '../door.ts';
import { expectThat } from '../door.ts';
import { mutatedText } from '../mutated.ts';

/** Stands for the head that the case has at the moment. */
const HEAD = 'the head of the case';

interface Change {
  readonly what: 'append' | 'preview' | 'branch' | 'new case';
  readonly text: string;
}

const EVENTS = CASES.flatMap(({ events }) => events);
/** A few events of the examples together: what a person would send. */
const appends = Array.from({ length: 60 }, (_, start) => ({
  expectedHead: HEAD,
  events: EVENTS.slice(start * 7, start * 7 + 1 + (start % 3)),
}));
/** What stands by itself, so that more of it is accepted. */
const simple = [
  [{ type: 'note.added', text: 'A note' }],
  [
    {
      type: 'indicator.rated',
      indicator: '7.3',
      rating: 'emerging',
      confidence: 'low',
      rationale: 'Heard of.',
    },
  ],
  [
    {
      at: '2026-01-20',
      type: 'factor.judged',
      factor: '7',
      level: 'high',
      rationale: 'Three of them.',
      confidence: 'low',
    },
  ],
  [
    {
      at: '2026-01-20T10:00:00+03:00',
      type: 'advice.given',
      by: 'The desk',
      rationale: 'Asked for.',
      level: 'partner',
    },
  ],
].map((events) => ({ expectedHead: HEAD, events }));
const branches = Array.from({ length: 10 }, (_, start) => ({
  after: start,
  events: EVENTS.slice(start, start + 2),
}));

const readBack = async (api: ApiUnderFuzz, { what, text }: Change, reply: string): Promise<void> => {
  // A mark of the byte order at its beginning is no part of a text, for the server as for others.
  const sent: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (what === 'new case') {
    const { id } = JSON.parse(reply) as { readonly id: string };
    const kept = await api.askSignedIn('GET', `/api/cases/${id}/case.json`);
    const { case: caseFile } = sent as { readonly case?: unknown };
    const { text: file } = await judgeReply(api, kept);
    expectThat(
      caseFile === undefined || isDeepStrictEqual(JSON.parse(file), caseFile),
      'the case is not what was sent',
    );
  }
  if (what === 'append') {
    const { events } = sent as { readonly events: readonly object[] };
    const stored = (await api.server.store.readCase(api.caseId))?.events.slice(-events.length) ?? [];
    const isKept = (event: object, index: number): boolean =>
      isDeepStrictEqual({ ...stored[index]?.event, ...event }, stored[index]?.event);
    expectThat(events.every(isKept), 'the events are not what was sent');
  }
};

const ADDRESS = {
  append: (id: string) => `/api/cases/${id}/events`,
  preview: (id: string) => `/api/cases/${id}/events/preview`,
  branch: (id: string) => `/api/cases/${id}/branch`,
  'new case': () => '/api/cases',
};

const make = async (api: ApiUnderFuzz, { what, text }: Change): Promise<Became> => {
  const body = what === 'append' ? text.replaceAll(HEAD, await api.head()) : text;
  const reply = await api.askSignedIn('POST', ADDRESS[what](api.caseId), { text: body.toWellFormed() });
  const isDone = reply.status === 201;
  const { became, text: said } = await judgeReply(api, reply);
  if (isDone) await readBack(api, { what, text: body.toWellFormed() }, said);
  return became;
};

const change = (what: Change['what'], bases: readonly unknown[]): fc.Arbitrary<Change> =>
  fc.record({ what: fc.constant(what), text: mutatedText(bases) });

/** What adds to a case, previews it or makes a new one: what was accepted reads back as it was sent. */
export const changes: Door<Change> = {
  name: 'changes',
  weight: 12,
  perOpening: 2000,
  open: async () => {
    const api = await openApi();
    const inputs = fc.oneof(
      { weight: 6, arbitrary: change('append', [...appends, ...simple, ...simple, ...simple, ...simple]) },
      { weight: 3, arbitrary: change('preview', appends) },
      { weight: 2, arbitrary: change('branch', branches) },
      {
        weight: 1,
        arbitrary: change(
          'new case',
          CASES.slice(5).map((caseFile) => ({ case: caseFile })),
        ),
      },
    );
    return { inputs, enter: (input) => make(api, input), close: api.close };
  },
};
