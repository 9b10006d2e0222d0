import type { Block, Panel } from '../tree/block.ts';
import { rule, tint } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { drawStack, heightOf } from './piece.ts';
import { within, xIn } from './place.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';

type LayOut = (
  block: Block,
  frame: Frame,
  plain?: { readonly style: TextStyle; readonly before: number },
) => readonly Piece[];

const HEADLINE = { x: 13, y: 8 } as const;
/** At the side where the lines begin. */
const BAR = 3;

/** A box that stays whole: the headline on its tint, or a notice between two rules. */
export const layOutPanel = ({ style, blocks }: Panel, frame: Frame, layOut: LayOut): readonly Piece[] => {
  const isHeadline = style === 'headline';
  const inset = isHeadline ? HEADLINE : { x: 0, y: 6 };
  const inner: Frame = within(frame, inset.x, frame.width - 2 * inset.x);
  const pieces = blocks.flatMap((block) =>
    layOut(block, inner, isHeadline ? undefined : { style: STYLES.notice, before: 0 }),
  );
  const height = heightOf(pieces) + 2 * inset.y;
  if (height > frame.mostHeight) return pieces;
  return [
    {
      height,
      before: 10,
      isBoundToNext: false,
      draw: (doc, y) => {
        if (isHeadline) {
          tint(doc, frame.x, y, frame.width, height, 'panel');
          tint(doc, xIn(frame, BAR), y, BAR, height, 'accent');
        } else {
          rule(doc, frame.x, frame.x + frame.width, y);
          rule(doc, frame.x, frame.x + frame.width, y + height);
        }
        drawStack(doc, pieces, y + inset.y);
      },
    },
  ];
};
