const EVIDENCE = {
  at: '2020-01-02',
  type: 'evidence.recorded',
  evidence: 'e1',
  source: 's1',
  credibility: '2',
  summary: 'Reported.',
  date: '2020-01-02',
  status: 'alleged',
};
const SOURCE = {
  at: '2020-01-01',
  type: 'source.registered',
  source: 's1',
  name: 'A source',
  kind: 'ngo',
  reliability: 'B',
};
const RATING = {
  at: '2020-01-03',
  type: 'indicator.rated',
  indicator: '8.8',
  rating: 'acute',
  confidence: 'high',
  rationale: 'Reported.',
  evidence: ['e1'],
};

const base = {
  format: 'forewarn.case/1',
  title: 'T',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
};

export const aCase = (
  events: readonly unknown[] = [SOURCE, EVIDENCE, RATING],
  header: Readonly<Record<string, unknown>> = {},
) => ({ ...base, ...header, events });

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, null, 1));
const withRating = (changes: Readonly<Record<string, unknown>>) =>
  json(aCase([SOURCE, EVIDENCE, { ...RATING, ...changes }]));

export interface BrokenFile {
  readonly what: string;
  readonly bytes: Buffer;
  readonly code: string;
  readonly path: string;
}

const broken = (what: string, bytes: Buffer, code: string, path: string): BrokenFile => ({
  what,
  bytes,
  code,
  path,
});

/** A file for each way in which a case file comes to a desk broken. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  broken('an empty file', Buffer.alloc(0), 'not-json', '$'),
  broken('truncated JSON', json(aCase()).subarray(0, 300), 'not-json', '$'),
  broken('a stray comma', Buffer.from('{"format": "forewarn.case/1",}'), 'not-json', '$'),
  broken('a page of HTML', Buffer.from('<!doctype html><title>Sign in</title>'), 'not-json', '$'),
  broken('a list instead of a case', json([]), 'wrong-value', '$'),
  broken('UTF-16', Buffer.from(JSON.stringify(aCase()), 'utf16le'), 'wrong-encoding', '$'),
  broken(
    'Latin-1',
    Buffer.from(JSON.stringify(aCase([], { title: 'Situación' })), 'latin1'),
    'wrong-encoding',
    '$',
  ),
  broken('binary bytes', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00]), 'wrong-encoding', '$'),
  broken('a later format', json(aCase([], { format: 'forewarn.case/2' })), 'wrong-format', '$.format'),
  broken('no format', json({ title: 'T', events: [] }), 'missing-key', '$.format'),
  broken(
    'an unknown framework',
    json(aCase([], { framework: 'un-2041' })),
    'unknown-framework',
    '$.framework',
  ),
  broken('an unknown rule set', json(aCase([], { ruleset: 'un-r2p/9' })), 'unknown-rule-set', '$.ruleset'),
  broken('no title', json({ ...aCase(), title: undefined }), 'missing-key', '$.title'),
  broken('an unknown key of the case', json(aCase([], { colour: 'red' })), 'unknown-key', '$.colour'),
  broken('no events', json({ ...aCase(), events: undefined }), 'missing-key', '$.events'),
  broken(
    'an unknown event type',
    json(aCase([{ at: '2020-01-01', type: 'indicator.rate' }])),
    'unknown-event-type',
    '$.events[0].type',
  ),
  broken('an event without a type', json(aCase([{ at: '2020-01-01' }])), 'missing-key', '$.events[0].type'),
  broken(
    'an unknown key of an event',
    withRating({ raiting: 'acute' }),
    'unknown-key',
    '$.events[2].raiting',
  ),
  broken(
    'an unknown indicator',
    withRating({ indicator: '8.13' }),
    'unknown-indicator',
    '$.events[2].indicator',
  ),
  broken(
    'an unknown factor',
    json(
      aCase([
        {
          at: '2020-01-01',
          type: 'factor.judged',
          factor: '15',
          level: 'high',
          rationale: 'x',
          confidence: 'low',
        },
      ]),
    ),
    'unknown-factor',
    '$.events[0].factor',
  ),
  broken('a rating off the scale', withRating({ rating: 'very bad' }), 'wrong-value', '$.events[2].rating'),
  broken(
    'dangling evidence',
    withRating({ evidence: ['e1', 'e2'] }),
    'not-declared',
    '$.events[2].evidence[1]',
  ),
  broken(
    'evidence used before it is recorded',
    withRating({ at: '2020-01-01' }),
    'declared-later',
    '$.events[2].evidence[0]',
  ),
  broken(
    'a duplicate id',
    json(aCase([SOURCE, EVIDENCE, { ...EVIDENCE, at: '2020-01-05' }])),
    'declared-twice',
    '$.events[2].evidence',
  ),
  broken('a date that does not exist', withRating({ at: '2020-02-30' }), 'wrong-date', '$.events[2].at'),
  broken(
    'a date-time without an offset',
    withRating({ at: '2020-02-03T10:00:00' }),
    'wrong-date',
    '$.events[2].at',
  ),
  broken('a date as a number', withRating({ at: 20200103 }), 'wrong-date', '$.events[2].at'),
  broken(
    'a finding without enough reasons',
    json(
      aCase([
        {
          at: '2020-01-01',
          type: 'finding.recorded',
          finding: 'manifest-failure',
          by: 'a body',
          reference: 'R',
          rationale: 'Too short.',
        },
      ]),
    ),
    'wrong-value',
    '$.events[0].rationale',
  ),
  broken(
    'a Chapter VII adoption without measures',
    json(
      aCase([
        {
          at: '2020-01-01',
          type: 'council.decided',
          outcome: 'adopted',
          chapter: 'VII',
          reference: 'S/RES/1',
        },
      ]),
    ),
    'missing-key',
    '$.events[0].measures',
  ),
  broken(
    'revision of withdrawn evidence',
    json(
      aCase([
        SOURCE,
        EVIDENCE,
        { at: '2020-01-03', type: 'evidence.withdrawn', evidence: 'e1', reason: 'x' },
        { ...EVIDENCE, at: '2020-01-04', type: 'evidence.revised' },
      ]),
    ),
    'revises-withdrawn',
    '$.events[3].evidence',
  ),
  broken(
    'half a character',
    Buffer.from(JSON.stringify(aCase([], { title: 'T\ud83d' }))),
    'wrong-value',
    '$.title',
  ),
  broken(
    'a key that stands twice',
    Buffer.from('{"format":"forewarn.case/1","title":"A","title":"B"}'),
    'duplicate-key',
    '$.title',
  ),
  broken(
    'nesting of 100,000 levels',
    Buffer.from(`{"format":"forewarn.case/1","events":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    'too-deep',
    `$.events${'[0]'.repeat(63)}`,
  ),
  broken(
    '100,001 events',
    Buffer.from(`{"format":"forewarn.case/1","events":[${'{},'.repeat(100_000)}{}]}`),
    'too-many-events',
    '$.events',
  ),
];
