import { estimateWidth } from './estimate-width.ts';
import type { Shape } from './scene.ts';
import { text } from './shapes.ts';
import { cutText } from './wrap-text.ts';

export interface LegendEntry {
  /** The mark, around the middle of a box of `markWidth`, 10 where none is given. */
  readonly mark: (x: number, y: number) => readonly Shape[];
  readonly markWidth?: number;
  readonly label: string;
}

const SIZE = 6.4;
const LINE = 11;
const GAP = 13;

/** Marks with their words, flowing on to further lines where one is not wide enough. */
export const flowLegend = (
  entries: readonly LegendEntry[],
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const shapes: Shape[] = [];
  let x = 0;
  let y = top + LINE / 2;
  for (const { mark, markWidth = 10, label } of entries) {
    const words = cutText(label, SIZE, width - markWidth - 6);
    const needed = markWidth + 4 + estimateWidth(words, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    shapes.push(
      ...mark(x + 1 + markWidth / 2, y),
      text(words, x + markWidth + 4, y + 2.3, { size: SIZE, tone: 'muted' }),
    );
    x += needed + GAP;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + LINE / 2 - top };
};
