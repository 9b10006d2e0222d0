import { describe, expect, it } from 'vitest';
import { inlinesOf, seen } from '../../testing/seen-line.ts';
import { plainInline } from '../../tree/read-inlines.ts';
import { STYLES } from '../text-style.ts';
import { breakLines, onOneLine } from './break-lines.ts';
import type { Writing } from './writing.ts';

const arabic: Writing = { direction: 'rtl', language: 'ar' };
const english: Writing = { direction: 'ltr', language: 'en' };

const widthOf = (notation: string): number => onOneLine(inlinesOf(notation), STYLES.body, arabic).width;

const seenIn = (notation: string, writing: Writing): string =>
  seen(onOneLine(inlinesOf(notation), STYLES.body, writing));

/** Worked out by hand from the rules of UAX #9; capitals are Arabic letters. */
const FROM_THE_RIGHT = [
  ['a sentence', 'CAR MEANS AB.', '.BA SNAEM RAC'],
  ['a foreign word', 'CAR means AB.', '.BA means RAC'],
  ['foreign words', 'AB car bus CD', 'DC car bus BA'],
  ['a number', 'AB 12 CD', 'DC 12 BA'],
  ['a number with separators', 'AB 1.234,5 CD', 'DC 1.234,5 BA'],
  ['numbers with a hyphen, which is no separator after Arabic letters', 'AB 12-34 CD', 'DC 34-12 BA'],
  ['a date, likewise', 'AB 2008-01-28', '28-01-2008 BA'],
  ['a date at the start, where no Arabic letter stands before it', '2008-01-28 AB', 'BA 2008-01-28'],
  ['a date in an isolate', 'AB {auto:2008-01-28} CD', 'DC 2008-01-28 BA'],
  ['a share', 'AB 12% CD', 'DC %12 BA'],
  ['brackets', 'AB (CD) EF', 'FE (DC) BA'],
  ['brackets around a foreign word', 'AB (car) CD', 'DC (car) BA'],
  ['brackets around a number', 'AB (12) CD', 'DC (12) BA'],
  ['brackets of other kinds', 'AB [CD] «EF»', '«FE» [DC] BA'],
  ['brackets after a foreign word', 'car (AB)', '(BA) car'],
  ['foreign words with brackets of their own', 'AB car (bus) CD', 'DC car (bus) BA'],
  ['the number of a document', 'AB s/64/864 CD', 'DC s/64/864 BA'],
  ['a label of a list', '1.', '.1'],
  ['a foreign text and its full stop', 'AB {auto:car (12).} CD', 'DC car (12). BA'],
  [
    'the same without an isolate: the full stop is the Arabic sentence’s',
    'AB car (12). CD',
    'DC .car (12) BA',
  ],
  ['two isolates', '{auto:car.} {auto:bus.}', 'bus. car.'],
  ['an isolate that says its direction', '{ltr:AB car}', 'BA car'],
  ['strong text within a sentence', 'AB *CD* EF', 'FE DC BA'],
] as const;

const FROM_THE_LEFT = [
  ['an Arabic word', 'car means CAR.', 'car means RAC.'],
  ['Arabic words', 'car AB CD bus', 'car DC BA bus'],
  ['Arabic words with a number', 'car AB 12 CD bus', 'car DC 12 BA bus'],
  ['brackets around Arabic', 'car (AB) bus', 'car (BA) bus'],
  ['brackets after Arabic, which go with it', 'by AB (CD).', 'by (DC) BA.'],
  ['an Arabic text in an isolate', 'by {auto:AB 12 (CD)}, 3 times', 'by (DC) 12 BA, 3 times'],
  [
    'the same without: the number that follows is drawn in',
    'by AB 12 (CD), 3 times',
    'by 3 ,(DC) 12 BA times',
  ],
  ['an isolate that says its direction', 'a {rtl:car 12} b', 'a car 12 b'],
  ['nothing from right to left', 'a (b) [c] 12-34%', 'a (b) [c] 12-34%'],
] as const;

describe('a line of an Arabic brief', () => {
  it.each(FROM_THE_RIGHT)('shows %s: %s', (_, notation, expected) => {
    expect(seenIn(notation, arabic)).toBe(expected);
  });

  it('is ordered for itself when a phrase goes on in the next', () => {
    const content = inlinesOf('AB cars by CD');
    const { width } = onOneLine(inlinesOf('AB cars'), STYLES.body, arabic);
    const lines = breakLines(content, STYLES.body, width + 1, arabic);
    expect(lines.map(seen)).toEqual(['cars BA', 'DC by']);
  });

  it('keeps the space at its end beyond its left edge', () => {
    const { width } = onOneLine(inlinesOf('AB'), STYLES.body, arabic);
    const [first] = breakLines(inlinesOf('AB CD'), STYLES.body, width + 1, arabic);
    const edges = first?.fragments.map(({ x }) => x) ?? [];
    expect(Math.min(...edges)).toBeLessThan(0);
    expect(first?.width).toBeCloseTo(width);
  });

  it('follows the marks of direction in the program’s words', () => {
    expect(seenIn('AB (18\u200e%\u200e) CD', arabic)).toBe('DC (18%) BA');
    expect(seenIn('AB {auto:CD 18\u200e%\u200e}', arabic)).toBe('%18 DC BA');
  });

  it('joins letters within a word and not across a space', () => {
    expect(widthOf('BB')).toBeLessThan(2 * widthOf('B') - 1);
    expect(widthOf('B B')).toBeGreaterThan(2 * widthOf('B'));
  });

  it('reads each fragment in the order it was written in', () => {
    const { fragments } = onOneLine(inlinesOf('AB (12) car CD.'), STYLES.body, arabic);
    expect(fragments.map(({ text }) => text).join('')).toBe(
      inlinesOf('AB (12) car CD.')
        .map(({ text }) => text)
        .join(''),
    );
  });
});

describe('a line of an English brief', () => {
  it.each(FROM_THE_LEFT)('shows %s: %s', (_, notation, expected) => {
    expect(seenIn(notation, english)).toBe(expected);
  });
});

describe('what no font has', () => {
  it('is a mark for each character, which stands for it, from right to left too', () => {
    const { fragments } = onOneLine([plainInline('קרא')], STYLES.body, arabic);
    expect(fragments.map(({ text, actual }) => [text, actual])).toEqual([
      ['?', 'ק'],
      ['?', 'ר'],
      ['?', 'א'],
    ]);
    expect(fragments.map(({ x }) => x)).toEqual(
      fragments.map(({ x }) => x).toSorted((one, other) => other - one),
    );
  });
});

describe('what people wrote', () => {
  it('cannot turn the text around it with controls of direction', () => {
    const spoofed = [plainInline('a\u202edcb\u202c\u2067e\u061c\u200f')];
    expect(seen(onOneLine(spoofed, STYLES.body, english))).toBe('adcbe');
  });
});
