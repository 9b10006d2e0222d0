import type { Inline, Isolate } from '../../tree/block.ts';
import { bidi } from './bidi.ts';
import type { Writing } from './writing.ts';

/** Letters and digits that are written, or ordered, from right to left: the scripts of UAX #9's R, AL and AN. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const OPENING: Readonly<Record<Isolate['direction'], string>> = {
  ltr: '\u2066',
  rtl: '\u2067',
  auto: '\u2068',
};
/** Marks that say a direction and are not drawn, as dates and shares have them in some languages. */
export const GUIDES = '\u200e\u200f\u061c';

const CLOSING = '\u2069';

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * The embedding level of each UTF-16 unit of a paragraph after UAX #9, less its guides, its isolates taken as such; null
 * where all of it stands in the order it is written in, from left to right.
 */
export const embeddingLevels = (
  content: readonly Pick<Inline, 'text' | 'isolate'>[],
  direction: Writing['direction'],
): Uint8Array | null => {
  if (
    direction === 'ltr' &&
    !content.some(({ text, isolate }) => isolate?.direction === 'rtl' || hasRightToLeft(text))
  )
    return null;
  const marked = withIsolates(content);
  const { levels } = bidi.getEmbeddingLevels(marked.text, direction);
  return Uint8Array.from(marked.indexes, (index) => levels[index] ?? 0);
};

/** The text with isolates between their marks, and where in it each unit of the content stands. */
const withIsolates = (content: readonly Pick<Inline, 'text' | 'isolate'>[]) => {
  let text = '';
  const indexes: number[] = [];
  let open: number | null = null;
  for (const { text: part, isolate } of content) {
    const id = isolate?.id ?? null;
    if (id !== open) {
      if (open !== null) text += CLOSING;
      if (isolate !== null) text += OPENING[isolate.direction];
      open = id;
    }
    for (let unit = 0; unit < part.length; unit += 1)
      if (!GUIDES.includes(part[unit] ?? '')) indexes.push(text.length + unit);
    text += part;
  }
  return { text, indexes };
};

/** The places of a line's parts from left to right, by their levels (rule L2 of UAX #9). */
export const visualOrder = (levels: readonly number[]): readonly number[] => {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if ((levels[order[start] ?? 0] ?? 0) < level) continue;
      let end = start + 1;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = end;
    }
  }
  return order;
};
