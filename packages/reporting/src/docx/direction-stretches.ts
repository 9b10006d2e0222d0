import { embeddingLevels, hasRightToLeft } from '../draw/text/embedding-levels.ts';
import type { Writing } from '../draw/text/writing.ts';
import type { Inline, Isolate } from '../tree/block.ts';
import { inDocument } from './in-document.ts';

/** A stretch of a text that runs one way. */
export interface Stretch {
  readonly text: string;
  readonly isRtl: boolean;
}

/**
 * The stretches of each text of a line, after UAX #9 over the whole line. An isolate against the line's direction is one
 * stretch, with its numbers and foreign words, as Word takes a run against the direction for an embedding.
 */
export const directionStretches = (
  content: readonly Inline[],
  direction: Writing['direction'],
): readonly (readonly Stretch[])[] => {
  const texts = content.map(({ text, isolate }) => ({ text: inDocument(text), isolate }));
  const levels = embeddingLevels(texts, direction);
  if (levels === null) return texts.map(({ text }) => [{ text, isRtl: false }]);
  const isLineRtl = direction === 'rtl';
  let start = 0;
  return texts.map(({ text, isolate }) => {
    const from = start;
    start += text.length;
    if (isolate !== null && isFromTheRight(isolate, texts) !== isLineRtl)
      return [heldTogether({ text, isRtl: !isLineRtl })];
    const base = (isLineRtl ? 1 : 0) + (isolate === null ? 0 : 2);
    return stretchesOf(text, (unit) => (levels[from + unit] === base) === isLineRtl);
  });
};

type Part = Pick<Inline, 'text' | 'isolate'>;

/** Whether an isolate runs from the right: as it says, or as its first letter does. */
const isFromTheRight = ({ id, direction }: Isolate, texts: readonly Part[]): boolean => {
  if (direction !== 'auto') return direction === 'rtl';
  const text = texts.flatMap((part) => (part.isolate?.id === id ? [part.text] : [])).join('');
  return hasRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '');
};

const stretchesOf = (text: string, isRtlAt: (unit: number) => boolean): readonly Stretch[] => {
  const stretches: { text: string; isRtl: boolean }[] = [];
  let unit = 0;
  for (const character of text) {
    const isRtl = isRtlAt(unit);
    const last = stretches.at(-1);
    if (last?.isRtl === isRtl) last.text += character;
    else stretches.push({ text: character, isRtl });
    unit += character.length;
  }
  return stretches;
};

const MARK = { ltr: '\u200e', rtl: '\u200f' } as const;
const NEUTRAL_AT_START = /^[^\p{L}\p{N}]/u;
const NEUTRAL_AT_END = /[^\p{L}\p{N}]$/u;

/** Some readers take no run for an embedding: a mark of the direction keeps brackets and full stops at its ends within it. */
const heldTogether = ({ text, isRtl }: Stretch): Stretch => {
  const mark = isRtl ? MARK.rtl : MARK.ltr;
  const before = NEUTRAL_AT_START.test(text) ? mark : '';
  const after = NEUTRAL_AT_END.test(text) ? mark : '';
  return { text: `${before}${text}${after}`, isRtl };
};
