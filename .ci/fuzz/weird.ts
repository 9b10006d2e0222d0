import * as fc from 'fast-check';

/** Texts that have made programs stumble. */
const TEXTS = [
  '',
  ' ',
  '\0',
  '\uFEFF',
  '\uD800',
  '\u202E\u2066',
  'a\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '..\\..\\windows',
  '%00%2e%2e%2f',
  "' or '1'='1' --",
  '"; drop table event; --',
  '<script>alert(1)</script>',
  '{{constructor.constructor "x"}}',
  '${7*7}',
  '=1+1',
  '2020-02-30',
  '2020-01-01T25:00:00Z',
  '9999-12-31T23:59:59.999+14:00',
  '0000-01-01',
  '-000001-01-01T00:00:00Z',
  '2020-01-01T00:00:00.0000000000000001Z',
  'true',
  'null',
  'NaN',
  '1e999',
  'public',
  'restricted',
  'un-2014',
  'أبجد',
  'İıſK',
  '👩‍👩‍👧‍👦',
  'e\u0301'.repeat(50),
  'x'.repeat(10_000),
  '"'.repeat(200),
  '(a+)+$',
  '*',
  'NEAR("a" "b", 999999)',
  'a OR b AND NOT c ^ "',
];

export const weirdText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

const NUMBERS = [0, -0, -1, 1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 5e-324, 100_001, 10_000_000];

export const weirdValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: weirdText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(...NUMBERS, null, true, false, [], {}, [[]], [{}], [null]),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Bytes as a text of one character each, so that they can be kept. */
export const weirdBytes: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'));
