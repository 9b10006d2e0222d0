import { createHash } from 'node:crypto';
import type { CaseFile } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import { headOfCaseFile } from './head-of-case-file.ts';

const caseFile: CaseFile = { ...aHeader(), events: [aNote('“Quoted”, \u20ac and \u0001\n')] };

describe('the head of a case file', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    const canonical =
      '{"area":{"country":"KE"},"events":[{"at":"2024-03-01","text":"“Quoted”, € and \\u0001\\n","type":"note.added"}],' +
      '"format":"forewarn.case/1","framework":"un-2014","ruleset":"un-r2p/1","title":"Example State"}';
    expect(headOfCaseFile(caseFile)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('does not depend on the order of keys or on keys that are undefined', () => {
    const { events, ...header } = caseFile;
    // Undefined is not what the type allows under exactOptionalPropertyTypes; at run time it happens.
    const another = { events, note: undefined, ...header } as unknown as CaseFile;
    expect(headOfCaseFile(another)).toBe(headOfCaseFile(caseFile));
  });

  it('differs when a text differs, or the order of events', () => {
    const one = headOfCaseFile({ ...aHeader(), events: [aNote('a'), aNote('b')] });
    const other = headOfCaseFile({ ...aHeader(), events: [aNote('b'), aNote('a')] });
    expect(one).not.toBe(other);
    expect(one).not.toBe(headOfCaseFile({ ...aHeader(), events: [aNote('a'), aNote('B')] }));
  });

  it('is not made of text with half of a character', () => {
    expect(() => headOfCaseFile({ ...aHeader(), events: [aNote('\ud83d')] })).toThrow('Lone surrogate');
  });
});
