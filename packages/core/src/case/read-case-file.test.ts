import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADER } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { EVENT_TYPES, MINIMAL, OPTIONAL } from '../testing/every-event.ts';
import { note } from '../testing/recorded-events.ts';
import { checkCaseFile, readCaseFile } from './read-case-file.ts';

const CASE = { ...HEADER, events: [note()] };
const text = (value: unknown) => JSON.stringify(value);
const problemsOf = (result: ReturnType<typeof readCaseFile>) => (result.ok ? [] : result.refusal);
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('readCaseFile', () => {
  it('gives the case of a valid file as it stands there', () => {
    const whole = {
      ...HEADER,
      area: { country: 'KE', subdivisions: ['KE-30', 'KE-A'] },
      defaultLevel: 'public',
      note: '',
      events: EVENT_TYPES.map((type) => ({ ...OPTIONAL[type], ...MINIMAL[type] })),
    };
    const read = readCaseFile(text(whole));
    expect(read).toEqual({ ok: true, value: whole });
    expect(read.ok && text(read.value), 'the order of the keys too').toBe(text(whole));
  });

  it('takes a case without events', () => {
    expect(readCaseFile(text({ ...HEADER, events: [] })).ok).toBe(true);
  });

  it('accepts every valid case, and gives it back unchanged', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        expect(readCaseFile(text(caseFile))).toEqual({ ok: true, value: caseFile });
      }),
      { numRuns: 100 },
    );
  });

  it('refuses text that breaks off or is empty', () => {
    for (const broken of ['', '{', text(CASE).slice(0, -1), `${text(CASE)}}`]) {
      expect(problemsOf(readCaseFile(broken))).toMatchObject([{ code: 'not-json', path: '$' }]);
    }
  });

  it('refuses a file that nests deeper than 64 levels before it parses it', () => {
    expect(problemsOf(readCaseFile(deep(65)))).toMatchObject([{ code: 'too-deep', expected: '64' }]);
    expect(problemsOf(readCaseFile('['.repeat(100_000)))).toMatchObject([{ code: 'too-deep' }]);
    expect(problemsOf(readCaseFile(deep(64)))).toMatchObject([{ code: 'wrong-value', path: '$' }]);
  });

  it('refuses a file with a key that stands twice', () => {
    const twice = text(CASE).replace('"title":', '"title":"Another","title":');
    expect(problemsOf(readCaseFile(twice))).toEqual([
      { code: 'duplicate-key', path: '$.title', found: 'title' },
    ]);
  });

  it('refuses prototype names as keys, and takes nothing from them', () => {
    const planted = text(CASE).replace('"events"', '"__proto__":{"note":"x"},"constructor":1,"events"');
    expect(problemsOf(readCaseFile(planted))).toEqual([
      { code: 'unknown-key', path: '$.__proto__', found: '__proto__' },
      { code: 'unknown-key', path: '$.constructor', found: 'constructor' },
    ]);
    const event = '{"at":"2008-01-01","type":"note.added","__proto__":{"text":"x"}}';
    expect(
      problemsOf(readCaseFile(text({ ...HEADER, events: [] }).replace('[]', `[${event}]`))),
    ).toMatchObject([
      { code: 'missing-key', path: '$.events[0].text' },
      { code: 'unknown-key', path: '$.events[0].__proto__' },
    ]);
  });
});

describe('checkCaseFile', () => {
  it.each([[null], [[]], ['a case'], [7], [undefined]])('refuses what is no object (%j)', (value) => {
    expect(problemsOf(checkCaseFile(value))).toMatchObject([{ code: 'wrong-value', path: '$' }]);
  });

  it('says that the format is missing, and looks no further', () => {
    expect(problemsOf(checkCaseFile({ ...CASE, format: undefined, title: 7 }))).toMatchObject([
      { code: 'missing-key', path: '$.format' },
    ]);
  });

  it.each(['forewarn.case/2', '', 7])('refuses another format (%j) and looks no further', (format) => {
    expect(problemsOf(checkCaseFile({ ...CASE, format, title: 7 }))).toMatchObject([
      { code: 'wrong-format', path: '$.format', expected: 'forewarn.case/1' },
    ]);
  });

  it.each(['title', 'framework', 'ruleset', 'area', 'events'])('refuses a case without its %s', (key) => {
    expect(problemsOf(checkCaseFile(without(CASE, key)))).toMatchObject([
      { code: 'missing-key', path: `$.${key}`, found: key },
    ]);
  });

  it.each([
    ['title', '', '$.title'],
    ['area', 'KE', '$.area'],
    ['area', {}, '$.area.country'],
    ['area', { country: 'ke' }, '$.area.country'],
    ['area', { country: 'KEN' }, '$.area.country'],
    ['area', { country: 'KE', subdivisions: ['Nairobi'] }, '$.area.subdivisions[0]'],
    ['area', { country: 'KE', region: 'x' }, '$.area.region'],
    ['defaultLevel', 'secret', '$.defaultLevel'],
    ['note', 7, '$.note'],
    ['events', {}, '$.events'],
    ['events', null, '$.events'],
    ['remark', 'x', '$.remark'],
    ['id', 'x', '$.id'],
  ])('refuses %s: %j', (key, value, path) => {
    expect(problemsOf(checkCaseFile({ ...CASE, [key]: value }))).toMatchObject([{ path }]);
  });

  it('refuses an unknown framework, an unknown rule set', () => {
    for (const id of ['un-2015', 'constructor', '__proto__']) {
      expect(problemsOf(checkCaseFile({ ...CASE, framework: id }))).toMatchObject([
        { code: 'unknown-framework', path: '$.framework', found: id },
      ]);
      expect(problemsOf(checkCaseFile({ ...CASE, ruleset: id }))).toMatchObject([
        { code: 'unknown-rule-set', path: '$.ruleset', found: id },
      ]);
    }
  });

  it('refuses more than 100,000 events and names the limit', () => {
    const many = Array.from({ length: 100_001 }, () => null);
    expect(problemsOf(checkCaseFile({ ...HEADER, events: many }))).toEqual([
      { code: 'too-many-events', path: '$.events', found: '100001', expected: '100000' },
    ]);
  });

  it('takes 100,000 events', () => {
    const many = Array.from({ length: 100_000 }, () => note());
    expect(checkCaseFile({ ...HEADER, events: many }).ok).toBe(true);
  });

  it('names each problem of the format at its path, header first', () => {
    const events = [note(), { ...note(), remark: 1 }, { at: '2008-02-30', type: 'note.added' }, 7];
    expect(problemsOf(checkCaseFile({ ...CASE, title: '', events }))).toMatchObject([
      { code: 'wrong-value', path: '$.title' },
      { code: 'unknown-key', path: '$.events[1].remark' },
      { code: 'wrong-date', path: '$.events[2].at', found: '2008-02-30' },
      { code: 'missing-key', path: '$.events[2].text' },
      { code: 'wrong-value', path: '$.events[3]' },
    ]);
  });

  it('writes a key that is no plain name in brackets', () => {
    expect(problemsOf(checkCaseFile({ ...CASE, 'a "b"': 1 }))).toMatchObject([{ path: '$["a \\"b\\""]' }]);
  });
});
