import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HEADER } from '../testing/a-case.ts';
import { problemsOfValue } from './problems-of-schema.ts';
import { checkCaseFile } from './read-case-file.ts';

const problemsOf = (value: unknown) => {
  const checked = checkCaseFile(value);
  return checked.ok ? [] : checked.refusal;
};

describe('what is wrong with a case', () => {
  it('is told a thousand times at most, the first faults first', () => {
    const events = Array.from({ length: 5000 }, () => ({}));
    const problems = problemsOf({ ...HEADER, events });
    expect(problems).toHaveLength(1000);
    expect(problems[0]).toMatchObject({ code: 'missing-key', path: '$.events[0].type' });
  });

  it('is told a thousand times at most where its keys are not known', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    expect(problemsOf({ ...HEADER, ...keys, events: [] })).toHaveLength(1000);
    const ofEvent = problemsOf({
      ...HEADER,
      events: [{ at: '2020-01-01', type: 'note.added', text: '', ...keys }],
    });
    expect(ofEvent).toHaveLength(1000);
    expect(ofEvent[0]).toEqual({ code: 'unknown-key', path: '$.events[0].key0', found: 'key0' });
  });

  it('is the length of a list that is longer than any log, whatever is in it', () => {
    const longest = Array.from({ length: 100_001 }, () => 1);
    const found = { code: 'wrong-value', found: 'a list of 100001', expected: 'at most 100000 of them' };
    const area = { country: 'KE', subdivisions: longest };
    expect(problemsOf({ ...HEADER, area, events: [] })).toEqual([{ ...found, path: '$.area.subdivisions' }]);
    const brief = { at: '2020-01-01', type: 'outlook.recorded', watch: longest };
    expect(problemsOf({ ...HEADER, events: [brief] })).toEqual([{ ...found, path: '$.events[0].watch' }]);
  });
});

describe('what is wrong with any other form', () => {
  it('is a key of the prototype, at any depth, also where keys may have any name', () => {
    const form = z.strictObject({ days: z.record(z.string(), z.number()), list: z.array(z.unknown()) });
    const problemsIn = (text: string) => problemsOfValue(form, JSON.parse(text));
    const unknown = { code: 'unknown-key', found: '__proto__' };
    expect(problemsIn('{"days":{"a":1,"__proto__":""},"list":[]}')).toEqual([
      { ...unknown, path: '$.days.__proto__' },
    ]);
    expect(problemsIn('{"days":{},"list":[1,{"a":{"__proto__":{}}}]}')).toEqual([
      { ...unknown, path: '$.list[1].a.__proto__' },
    ]);
    expect(problemsIn('{"days":{"constructor":1},"list":[]}')).toEqual([]);
  });
});
