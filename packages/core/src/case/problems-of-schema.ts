import type { z } from 'zod';
import { CaseEvent } from './case-event.ts';
import { CASE_FORMAT, CASE_LIMITS, CaseFile, CaseHeader } from './case-file.ts';
import type { Problem } from './problem.ts';
import { jsonPath, shown } from './problem.ts';
import { formMeant } from './form-meant.ts';

type Issue = z.core.$ZodIssue;

/** More than anyone reads of one file. Without an end, a small file full of faults would fill the memory with words. */
const MOST_PROBLEMS = 1000;

/** The problems of a parsed value against the case format, in file order. Empty when it is a case file. */
export const problemsOfSchema = (value: unknown): readonly Problem[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ code: 'wrong-value', path: '$', found: shown(value), expected: 'an object, the case' }];
  }
  const keys = Object.keys(value);
  if (keys.length > MOST_PROBLEMS)
    return keys
      .filter((key) => !(key in CaseFile.shape))
      .slice(0, MOST_PROBLEMS)
      .map(unknownKey([]));
  const { events, ...header } = value as Record<string, unknown>;
  if (header['format'] === undefined) {
    return [{ code: 'missing-key', path: '$.format', found: 'format', expected: `“${CASE_FORMAT}”` }];
  }
  if (header['format'] !== CASE_FORMAT) {
    return [
      {
        code: 'wrong-format',
        path: '$.format',
        found: shown(header['format']),
        expected: CASE_FORMAT,
      },
    ];
  }
  if (!Array.isArray(events)) {
    return [
      ...problemsWith(CaseHeader, header, []),
      ...problemsWith(CaseFile.shape.events, events, ['events']),
    ];
  }
  const byCount = problemsOfCount(events.length);
  if (byCount.length > 0) return byCount;
  const ofHeader = problemsWith(CaseHeader, header, []);
  return [...ofHeader, ...problemsOfEvents(events, 0)].slice(0, MOST_PROBLEMS);
};

/** That a case would hold more events than it may, or nothing. */
export const problemsOfCount = (count: number): readonly Problem[] =>
  count <= CASE_LIMITS.events
    ? []
    : [
        {
          code: 'too-many-events',
          path: '$.events',
          found: String(count),
          expected: String(CASE_LIMITS.events),
        },
      ];

/** The problems of events of a case, the first of which stands at an index: the first thousand of them. */
export const problemsOfEvents = (events: readonly unknown[], first: number): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const [index, event] of events.entries()) {
    problems.push(...problemsWith(CaseEvent, event, ['events', first + index]));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.slice(0, MOST_PROBLEMS);
};

/** The problems of one event, as if it stood at `$`. */
export const problemsOfEvent = (value: unknown): readonly Problem[] => problemsWith(CaseEvent, value, []);

/** The problems of any other value with the schema of its format, as if it stood at `$`. */
export const problemsOfValue = (schema: z.ZodType, value: unknown): readonly Problem[] => {
  const hidden = hiddenKeys(value, []);
  return hidden.length > 0 ? hidden.slice(0, MOST_PROBLEMS) : problemsWith(schema, value, [], 'form');
};

/** A key that a schema of keys with any names passes over: what was written under it would be gone without a word. */
const hiddenKeys = (value: unknown, base: readonly PropertyKey[]): readonly Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, '__proto__')) return [unknownKey(base)('__proto__')];
  return Object.entries(value).flatMap(([key, item]) =>
    hiddenKeys(item, [...base, Array.isArray(value) ? Number(key) : key]),
  );
};

/** What a union is in the format at hand: a case knows only that of the ways to write a date. */
type UnionOf = 'date' | 'form';

const problemsWith = (
  schema: z.ZodType,
  value: unknown,
  base: readonly PropertyKey[],
  unionOf: UnionOf = 'date',
): readonly Problem[] => {
  const byLength = problemsOfLength(value, base);
  if (byLength.length > 0) return byLength;
  const parsed = schema.safeParse(value);
  return parsed.success
    ? []
    : parsed.error.issues
        .slice(0, MOST_PROBLEMS)
        .flatMap((issue) => problemsOfIssue(issue, value, base, unionOf))
        .slice(0, MOST_PROBLEMS);
};

const unknownKey =
  (base: readonly PropertyKey[]) =>
  (key: string): Problem => ({ code: 'unknown-key', path: jsonPath([...base, key]), found: key });

/** The lists in a value that are longer than the log of a case may be: what is in them is not looked at. */
const problemsOfLength = (value: unknown, base: readonly PropertyKey[]): readonly Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, item]) => problemsOfLength(item, [...base, key]));
  if (value.length <= CASE_LIMITS.events) return [];
  const found = `a list of ${value.length}`;
  return [
    { code: 'wrong-value', path: jsonPath(base), found, expected: `at most ${CASE_LIMITS.events} of them` },
  ];
};

const problemsOfIssue = (
  issue: Issue,
  value: unknown,
  base: readonly PropertyKey[],
  unionOf: UnionOf,
): readonly Problem[] => {
  const path = jsonPath([...base, ...issue.path]);
  const found = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS).map(unknownKey([...base, ...issue.path]));
  }
  if (found === undefined && base.length + issue.path.length > 0) {
    const key = String([...base, ...issue.path].at(-1));
    return [{ code: 'missing-key', path, found: key, expected: expectation(issue) }];
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type') {
    return [{ code: 'unknown-event-type', path, found: shown(found), expected: nearestType(found) }];
  }
  if (issue.code === 'invalid_union' && unionOf === 'form')
    return problemsOfForm(issue, found, [...base, ...issue.path]);
  if (issue.code === 'invalid_union' || (issue.code === 'invalid_format' && /date/.test(issue.format))) {
    return [{ code: 'wrong-date', path, found: shown(found) }];
  }
  return [{ code: 'wrong-value', path, found: shownFor(issue, found), expected: expectation(issue) }];
};

/** Of several forms the problems of the one that is meant, at their places; else that it has none of them. */
const problemsOfForm = (
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
  base: readonly PropertyKey[],
): readonly Problem[] => {
  const meant = formMeant(issue.errors, found);
  return meant === undefined
    ? [
        {
          code: 'wrong-value',
          path: jsonPath(base),
          found: shown(found),
          expected: 'one of the forms of the format',
        },
      ]
    : meant.flatMap((each) => problemsOfIssue(each, found, base, 'form'));
};

/** Of a list that is too long its length is what matters. */
const shownFor = (issue: Issue, found: unknown): string =>
  issue.code === 'too_big' && Array.isArray(found) ? `a list of ${found.length}` : shown(found);

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const expectation = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `“${String(issue.values[0])}”`
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return (
        {
          string: 'text',
          number: 'a number',
          int: 'a whole number',
          boolean: 'true or false',
          array: 'a list',
          object: 'an object',
        }[issue.expected as string] ?? issue.expected
      );
    case 'too_small':
      return issue.origin === 'string'
        ? `text of at least ${issue.minimum} characters`
        : `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'invalid_union':
      if (issue.path.at(-1) === 'type') return 'the type of the event';
      return 'a date, or a date-time with its offset';
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `text of the form ${issue.format}`;
    case 'too_big':
      return issue.origin === 'array' ? `at most ${issue.maximum} of them` : issue.message;
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
};

const TYPES: readonly string[] = CaseEvent.options.map((option) => option.shape.type.value);

const nearestType = (found: unknown): string => {
  const family = String(found).split('.')[0] ?? '';
  const near = TYPES.filter((type) => type.startsWith(family.slice(0, 4)));
  return `Known${near.length > 0 && family !== '' ? ' of that kind' : ''}: ${(near.length > 0 && family !== '' ? near : TYPES).join(', ')}.`;
};
