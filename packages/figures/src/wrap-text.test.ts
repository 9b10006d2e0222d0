import { describe, expect, it } from 'vitest';
import { estimateWidth } from './estimate-width.ts';
import { cutText, wrapText } from './wrap-text.ts';

describe('a text in lines', () => {
  it('is broken at spaces, and whole where it fits', () => {
    expect(wrapText('Motives or incentives', 7, 200, 2)).toEqual(['Motives or incentives']);
    expect(wrapText('Motives or incentives', 7, 45, 2)).toEqual(['Motives or', 'incentives']);
  });

  it('ends in an ellipsis where lines are short, and every line fits', () => {
    const lines = wrapText('Intergroup tensions or patterns of discrimination', 7, 70, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(estimateWidth(line, 7)).toBeLessThanOrEqual(70);
  });

  it('is broken between Chinese characters, never before closing or after opening punctuation', () => {
    const text = '对人道主义行动（或维持和平行动）的严重威胁，需要关注。';
    for (let width = 20; width < 120; width += 3) {
      const lines = wrapText(text, 7, width, 20);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(line).not.toMatch(/^[），。]|（$/u);
    }
    expect(wrapText(text, 7, 70, 9).length).toBeGreaterThan(2);
  });

  it('keeps a Latin word whole within Chinese', () => {
    expect(wrapText('根据UNAMIR的报告', 10, 50, 4)).toEqual(['根据', 'UNAMIR的', '报告']);
  });

  it('has nothing of an Arabic text lost that fits', () => {
    const text = 'عوامل الخطر المشتركة';
    expect(wrapText(text, 7, 60, 3).join(' ')).toBe(text);
  });
});

describe('a text cut to a width', () => {
  it('stays whole where it fits, else ends in one ellipsis', () => {
    expect(cutText('High', 7, 40)).toBe('High');
    const cut = cutText('Обвинительное заключение', 7, 40);
    expect(cut).toMatch(/^Обв.*[^…]…$/u);
    expect(estimateWidth(cut, 7)).toBeLessThanOrEqual(40);
  });
});

it('letters that stand above others take no room of their own', () => {
  expect(estimateWidth('é', 10)).toBe(estimateWidth('e', 10));
  expect(estimateWidth('مُ', 10)).toBe(estimateWidth('م', 10));
});
