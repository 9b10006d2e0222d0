import { problemsOfEvent } from '@forewarn/core';
import { expect, test } from 'vitest';
import type { EvidenceDraft } from './evidence-draft.ts';
import { eventsOf, missingIn, NEW_SOURCE } from './evidence-draft.ts';
import { WORDS } from './words.ts';

const ids = { source: 's-1', evidence: 'e-1', today: '2024-05-01' };
const typed: EvidenceDraft = { name: ' A field office ', summary: ' Two markets were closed. ' };
const problemsIn = (draft: EvidenceDraft, isNew: boolean) =>
  eventsOf(draft, ids, isNew).flatMap((event) => problemsOfEvent({ ...event, at: '2024-05-01' }));

test('registers the source before the item that names it, both graded as not judged', () => {
  expect(eventsOf(typed, ids, true)).toEqual([
    { type: 'source.registered', source: 's-1', name: 'A field office', kind: 'other', reliability: 'F' },
    {
      type: 'evidence.recorded',
      evidence: 'e-1',
      source: 's-1',
      credibility: '6',
      summary: 'Two markets were closed.',
      date: '2024-05-01',
      status: 'alleged',
    },
  ]);
});

test('records only the item of a source that is there', () => {
  expect(eventsOf(typed, ids, false).map(({ type }) => type)).toEqual(['evidence.recorded']);
});

test('makes events that the case format takes, with and without what is optional', () => {
  const full: EvidenceDraft = {
    ...typed,
    kind: 'ngo',
    reliability: 'B',
    protected: true,
    credibility: '2',
    status: 'verified',
    date: '2024-04-30',
    url: 'https://example.org/report',
    document: 'A/HRC/1/1',
    level: 'restricted',
  };
  expect(problemsIn(typed, true)).toEqual([]);
  expect(problemsIn(full, true)).toEqual([]);
  expect(eventsOf(full, ids, true)).toMatchObject([
    { protected: true, level: 'restricted' },
    { level: 'restricted', url: 'https://example.org/report' },
  ]);
});

test('says what is missing, and asks for a name only of a new source', () => {
  expect(missingIn({}, NEW_SOURCE)).toEqual([WORDS.missing(WORDS.name), WORDS.missing(WORDS.summary)]);
  expect(missingIn({ summary: 'Seen.' }, 's-1')).toEqual([]);
});

test('takes no address that is not one of the web', () => {
  expect(missingIn({ summary: 'Seen.', url: 'javascript:alert(1)' }, 's-1')).toEqual([WORDS.wrongUrl]);
  expect(missingIn({ summary: 'Seen.', url: 'https://example.org' }, 's-1')).toEqual([]);
});
