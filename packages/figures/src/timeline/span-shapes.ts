import { estimateWidth } from '../estimate-width.ts';
import { crossedBox, hatchedBox } from '../marks.ts';
import type { Shape, Tone } from '../scene.ts';
import type { Box } from '../shapes.ts';
import { rect, text } from '../shapes.ts';
import type { Standing } from './spans.ts';

const SIZE = 5.8;

/** A bar by what it means: hatched while it is open, full while under way, crossed where it was stopped. */
export const barOf = (standing: Standing, box: Box, tone: Tone = 'accent'): readonly Shape[] => {
  switch (standing) {
    case 'atRest':
      return [];
    case 'due':
      return hatchedBox(box, { fill: 'paper', stroke: 'levelHigh' });
    case 'requested':
      return hatchedBox(box, { fill: 'levelLow', stroke: 'levelSevere' }, 4.5);
    case 'underway':
      return [rect(box, { fill: tone })];
    case 'stopped':
      return crossedBox(box, 'ink');
  }
};

/** Words within a full bar, where they fit. */
export const wordsWithin = (words: string, { x, y, width, height }: Box, tone: Tone): readonly Shape[] =>
  estimateWidth(words, SIZE) + 5 > width
    ? []
    : [text(words, x + width / 2, y + height / 2 + 2.1, { size: SIZE, tone, anchor: 'middle' })];
