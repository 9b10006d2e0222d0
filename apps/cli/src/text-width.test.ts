import { describe, expect, test } from 'vitest';
import { padEndTo, textWidth } from './text-width.ts';
import { wrapped } from './wrapped.ts';

describe('the width of a text', () => {
  test.each([
    ['Élevé', 5],
    ['风险', 4],
    ['위험', 4],
    ['a（b）', 6],
    ['e\u0301', 1],
    ['🙂', 2],
    ['“x” → y', 7],
    ['خطر', 3],
  ])('of %j is %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
    expect(textWidth(padEndTo(text, 10))).toBe(10);
  });
});

describe('wrapped', () => {
  test('breaks a text without spaces between its characters, by the columns that they take', () => {
    const lines = wrapped('风'.repeat(120), '  ', '    ');
    expect(lines).toHaveLength(3);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(100);
    expect(lines.map((line) => line.trim()).join('')).toBe('风'.repeat(120));
  });

  test('begins no line with a mark that closes what stands before it', () => {
    for (const line of wrapped('风'.repeat(47) + '，。、；'.repeat(10) + '风'.repeat(60)))
      expect(line).not.toMatch(/^[，。、；]/);
  });

  test('never lets a line break or a tab of a text begin a line, nor one of what it begins with', () => {
    expect(wrapped('a\n\tb', 'i\nd  ')).toEqual(['i d  a b']);
  });
});
