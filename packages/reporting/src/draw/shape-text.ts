import type { Weight } from './text/faces.ts';
import { onOneLine } from './text/break-lines.ts';
import type { GlyphRun } from './text/glyph-run.ts';
import type { Writing } from './text/writing.ts';
import { plainInline } from '../tree/read-inlines.ts';

/** A text as one drawing: absolute SVG path data at 1000 units an em, its baseline at 0, y downward. */
export interface Outline {
  readonly d: string;
  /** How far the text reaches, in the same units. */
  readonly width: number;
}

const UNITS = 1000;

/** The text's letters as outlines in the order of the eye, for drawings that go where fonts cannot be embedded. */
export const outlineOf = (text: string, weight: Weight, direction: Writing['direction'] = 'ltr'): Outline => {
  const style = { size: UNITS, lineHeight: UNITS, tone: 'ink', isBold: weight === 'bold' } as const;
  const line = onOneLine([plainInline(text)], style, { direction, language: '' });
  const paths = line.fragments.flatMap(({ runs, x }) => {
    let left = x;
    return runs.map((run) => {
      const path = pathOf(run, left);
      left += run.width * UNITS;
      return path;
    });
  });
  return { d: paths.join(''), width: line.width };
};

const pathOf = ({ face, glyphs }: GlyphRun, left: number): string => {
  const scale = UNITS / face.font.unitsPerEm;
  let pen = left;
  return glyphs
    .map(({ id, advance, dx, dy }) => {
      const { path } = face.font.getGlyph(id);
      const placed = path.transform(scale, 0, 0, -scale, pen + dx, -dy);
      pen += advance;
      return placed.toSVG();
    })
    .join('');
};
