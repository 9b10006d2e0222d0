import type { Paragraph } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { breakLines } from './text/break-lines.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';

const LOOKS: Readonly<Record<string, { readonly style: TextStyle; readonly before: number }>> = {
  eyebrow: { style: STYLES.eyebrow, before: 0 },
  meta: { style: STYLES.meta, before: 2 },
  small: { style: STYLES.small, before: 3.5 },
  compact: { style: { ...STYLES.compact, tone: 'muted' }, before: 3 },
  omissions: { style: STYLES.small, before: 4 },
  kicker: { style: STYLES.kicker, before: 0 },
  state: { style: STYLES.state, before: 0 },
};
const BODY: { readonly style: TextStyle; readonly before: number } = { style: STYLES.body, before: 4 };

export const layOutParagraph = (
  { style: name, content }: Paragraph,
  frame: Frame,
  plain = BODY,
): readonly Piece[] => {
  const { style, before } = (name === null ? undefined : LOOKS[name]) ?? plain;
  if (content.length === 0) return [];
  return linePieces({
    lines: breakLines(content, style, frame.width, frame.writing),
    style,
    box: frame,
    before,
    element: lazily(frame, 'P'),
  });
};
