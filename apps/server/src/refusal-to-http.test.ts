import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Refusal, RefusalCode, RefusalOf } from './refusal.ts';
import { refuse } from './refusal-to-http.ts';

type Sample = {
  readonly [Code in RefusalCode]: {
    readonly refusal: Omit<RefusalOf<Code>, 'code'>;
    readonly status: number;
  };
};

const problem = { code: 'missing-key', path: '$.title', message: 'A sentence.', hint: 'Another.' };

const fault = {
  problem: 'unknown-field',
  found: 'titel',
  file: 't.hbs',
  line: 3,
  column: 7,
  isFromVariable: false,
} as const;

/** One refusal of every code: a code without one does not compile. */
const SAMPLES: Sample = {
  'not-json': { refusal: {}, status: 400 },
  'wrong-encoding': { refusal: {}, status: 400 },
  'not-signed-in': { refusal: {}, status: 401 },
  'wrong-credentials': { refusal: {}, status: 401 },
  'wrong-origin': { refusal: {}, status: 403 },
  'wrong-token': { refusal: {}, status: 403 },
  'not-allowed': { refusal: {}, status: 403 },
  'not-found': { refusal: {}, status: 404 },
  'unknown-case': { refusal: {}, status: 404 },
  'account-exists': { refusal: {}, status: 409 },
  conflict: { refusal: { head: 'h', missed: [] }, status: 409 },
  'too-large': { refusal: { limit: 5 }, status: 413 },
  'wrong-media-type': { refusal: {}, status: 415 },
  'wrong-host': { refusal: {}, status: 421 },
  'too-deep': { refusal: { limit: 5 }, status: 422 },
  'wrong-request': { refusal: { problems: [] }, status: 422 },
  'above-ceiling': { refusal: { level: 'restricted', ceiling: 'public' }, status: 403 },
  'four-eyes': { refusal: {}, status: 403 },
  'head-not-current': { refusal: { head: 'h' }, status: 409 },
  'issued-by-release': { refusal: {}, status: 403 },
  'unknown-release': { refusal: {}, status: 404 },
  'not-issued': { refusal: {}, status: 409 },
  'release-lapsed': { refusal: {}, status: 409 },
  'release-decided': { refusal: { state: 'issued' }, status: 409 },
  'brief-erased': { refusal: {}, status: 410 },
  'brief-differs': { refusal: { sha256: 'a', found: 'b' }, status: 409 },
  'unknown-event': { refusal: {}, status: 404 },
  'unknown-request': { refusal: {}, status: 404 },
  'already-expunged': { refusal: {}, status: 409 },
  'already-requested': { refusal: {}, status: 409 },
  'no-backup-folder': { refusal: {}, status: 409 },
  'backup-under-way': { refusal: {}, status: 409 },
  'key-reused': { refusal: {}, status: 422 },
  'still-working': { refusal: {}, status: 409 },
  'unknown-attachment': { refusal: {}, status: 404 },
  'unknown-framework': { refusal: {}, status: 404 },
  'too-many-streams': { refusal: { limit: 5 }, status: 429 },
  'no-keys': { refusal: {}, status: 409 },
  'weak-key': { refusal: { hint: 'A sentence.' }, status: 422 },
  'not-ready': { refusal: {}, status: 503 },
  'not-a-case': { refusal: { problems: [problem, problem] }, status: 422 },
  'nothing-at-level': { refusal: { level: 'public' }, status: 422 },
  'template-fault': { refusal: fault, status: 422 },
  'weak-passphrase': { refusal: { reason: 'It is short.', suggestions: ['Add a word.'] }, status: 422 },
  'sign-in-again': { refusal: { ways: ['passphrase'] }, status: 403 },
  'second-factor-needed': { refusal: {}, status: 403 },
  'wrong-code': { refusal: {}, status: 401 },
  'wrong-passphrase': { refusal: {}, status: 403 },
  'invitation-over': { refusal: {}, status: 404 },
  'second-factor-exists': { refusal: {}, status: 409 },
  'passkey-refused': { refusal: {}, status: 401 },
  'unknown-passkey': { refusal: {}, status: 404 },
  'unknown-session': { refusal: {}, status: 404 },
  'unknown-person': { refusal: {}, status: 404 },
  'unknown-grant': { refusal: {}, status: 404 },
  'email-taken': { refusal: {}, status: 409 },
  'last-administrator': { refusal: {}, status: 409 },
  'account-closed': { refusal: {}, status: 409 },
  'no-organisation': { refusal: {}, status: 404 },
  'organisation-unreachable': { refusal: {}, status: 503 },
  'too-many-requests': { refusal: { seconds: 7 }, status: 429 },
  'too-many-attempts': { refusal: { seconds: 7 }, status: 429 },
  'web-not-built': { refusal: {}, status: 503 },
  'workspace-damaged': { refusal: {}, status: 503 },
  'workspace-unreachable': { refusal: {}, status: 503 },
};

const reply = (refusal: Refusal) => new Hono().get('/', (context) => refuse(context, refusal)).request('/');
const bodyOf = async (refusal: Refusal): Promise<unknown> => (await reply(refusal)).json();

describe('every refusal', () => {
  it.each(Object.entries(SAMPLES))(
    '%s has its status, and a problem in plain words',
    async (code, { refusal, status }) => {
      // Each sample is that of its code; entries lose the tie between the two.
      const response = await reply({ code, ...refusal } as Refusal);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: `urn:forewarn:problem:${code}`,
        status,
        code,
        title: expect.stringMatching(/^[A-Z]/),
        detail: expect.stringMatching(/^[A-Z].*[.)]$/),
      });
    },
  );

  it('says how many faults there are beside the first', async () => {
    expect(await bodyOf({ code: 'not-a-case', problems: [problem, problem, problem] })).toMatchObject({
      detail: expect.stringContaining('(and 2 more)'),
      problems: [
        { code: 'missing-key', path: '$.title', message: expect.any(String), hint: expect.any(String) },
        {},
        {},
      ],
    });
  });

  it('says where a template is at fault, where the fault is in one place', async () => {
    expect(await bodyOf({ code: 'template-fault', ...fault })).toMatchObject({
      detail: 'The template “t.hbs” is at fault at line 3, column 7: unknown field, “titel”.',
    });
    expect(await bodyOf({ code: 'template-fault', ...fault, line: null, column: null })).toMatchObject({
      detail: 'The template “t.hbs” is at fault: unknown field, “titel”.',
    });
  });
});
