import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-of.ts';

const FORMULA_AS_TEXT = /^'(?=[=+\-@\t\r\n\0＝＋－＠])/;

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1+1',
    '＠SUM(A1)',
    "=cmd|'/c calc'!A0",
    '=HYPERLINK("x")',
  ])('%j is text for a spreadsheet, not a formula', (value) => {
    expect(csvOf([[value]])).toMatch(/^\uFEFF"'/);
  });

  it('keeps what stands in it', () => {
    expect(csvOf([['a "quoted" name', 'two\nlines, and a comma']])).toBe(
      '\uFEFF"a ""quoted"" name","two\nlines, and a comma"\r\n',
    );
  });

  it('never ends before its quotes do, whatever stands in it', () => {
    assert(
      property(array(string({ unit: 'binary' }), { minLength: 1 }), (row) => {
        const line = csvOf([row]).slice(1, -2);
        const cells = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell);
        expect(cells.map((cell) => cell.replaceAll('""', '"').replace(FORMULA_AS_TEXT, ''))).toEqual(
          row.map((value) => value.replace(FORMULA_AS_TEXT, '')),
        );
      }),
    );
  });
});
