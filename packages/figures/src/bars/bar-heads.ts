import type { Wording } from '@forewarn/core';
import type { Shape } from '../scene.ts';
import { line, text, texts } from '../shapes.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { Words } from './layout.ts';
import { SCALE_LEVELS, TREND_X, WIDTH, xOfLevel } from './layout.ts';

const HEAD = 13;
const HEADING = { size: 5.9, line: 6.8, baseline: 9 } as const;

/** The names of the levels and of the last columns, on one line or on two, and how high they are. */
export const drawHeads = (
  wording: Wording,
  words: Words,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const heads = [
    ...SCALE_LEVELS.map((level) => ({
      lines: wrapText(wording.levels[level] ?? level, HEADING.size, 37, 2),
      x: xOfLevel(level),
      anchor: 'middle' as const,
    })),
    { lines: wrapText(words.coverage, HEADING.size, 36, 2), x: WIDTH, anchor: 'end' as const },
    { lines: wrapText(words.trend, HEADING.size, 34, 2), x: TREND_X, anchor: 'middle' as const },
  ];
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  return {
    height: HEAD + (most - 1) * HEADING.line,
    shapes: heads.flatMap(({ lines, x, anchor }) =>
      texts(lines, x, HEADING.baseline + (most - lines.length) * HEADING.line, {
        size: HEADING.size,
        tone: 'muted',
        anchor,
        lineHeight: HEADING.line,
      }),
    ),
  };
};

/** The name of the factors that follow. */
export const groupHead = (title: string, y: number): readonly Shape[] => [
  line(0, y + 1.5, WIDTH, y + 1.5, 'rule', 0.6),
  text(cutText(title, 6.6, WIDTH, 'bold'), 0, y + 9.6, { size: 6.6, tone: 'muted', bold: true }),
];
