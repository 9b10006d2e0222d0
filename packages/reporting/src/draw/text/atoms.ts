import type { Tone } from '@forewarn/figures';
import type { Inline } from '../../tree/block.ts';
import type { TextStyle } from '../text-style.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { DIRECTION_MARK, directionMarks } from './direction-marks.ts';
import { textRuns, withGuides, withoutInvisible } from './drawable-text.ts';
import { embeddingLevels } from './embedding-levels.ts';
import type { Face, Weight } from './faces.ts';
import { faceFor } from './faces.ts';
import type { GlyphRun } from './glyph-run.ts';
import { shape } from './glyph-run.ts';
import type { Writing } from './writing.ts';

/** How a stretch of text looks, where it leads, and in what language it is. */
export interface Look {
  readonly size: number;
  readonly tone: Tone;
  readonly weight: Weight;
  readonly href: string | null;
  /** Null in the language of the document. */
  readonly lang: string | null;
  /** Of the stretches of an isolate, which are one in the structure too. */
  readonly isolate: number | null;
}

/** The smallest part of a paragraph that lines are made of: a word or a part of one in one face and direction, or a space. */
export interface Atom {
  readonly run: GlyphRun;
  readonly actual: string | null;
  readonly look: Look;
  readonly level: number;
  readonly isSpace: boolean;
  /** Whether a line may begin with it. */
  readonly mayBegin: boolean;
  readonly isChinese: boolean;
  readonly width: number;
}

const SMALL = 0.86;
const REFERENCE = 0.84;
/** Smaller text cannot be read in print. */
const LEAST_SIZE = 6.5;
/** Longer words are shaped in parts: the time that shaping takes grows faster than its text. */
const MOST_SHAPED = 400;

const lookOf = (
  { isStrong, isSmall, href, lang, isolate }: Inline,
  style: TextStyle,
  { language }: Writing,
): Look => {
  const isReference = href?.startsWith('#') ?? false;
  return {
    size: Math.min(
      style.size,
      Math.max(LEAST_SIZE, style.size * (isReference ? REFERENCE : isSmall ? SMALL : 1)),
    ),
    tone: href === null ? (isSmall ? 'muted' : style.tone) : 'accent',
    weight: isStrong || style.isBold ? 'bold' : 'regular',
    href,
    lang: lang === language ? null : lang,
    isolate: isolate?.id ?? null,
  };
};

/** A paragraph in atoms, in the order it is read in, each with its embedding level. */
export const atomsOf = (content: readonly Inline[], style: TextStyle, writing: Writing): readonly Atom[] => {
  const inlines = content.map((inline) => ({ ...inline, text: withoutInvisible(inline.text) }));
  const text = inlines.map((inline) => inline.text).join('');
  const guided = content.map(({ text, isolate }) => ({
    text: isolate === null ? withGuides(text) : withoutInvisible(text),
    isolate,
  }));
  const levels = embeddingLevels(guided, writing.direction);
  const collector = new AtomCollector({
    text,
    breaks: breakOpportunities(text),
    levels,
    marks: levels === null || writing.direction === 'ltr' ? null : directionMarks(text, levels),
  });
  let start = 0;
  for (const inline of inlines) {
    const look = lookOf(inline, style, writing);
    const isChinese = (look.lang ?? writing.language).startsWith('zh');
    collector.add(start, start + inline.text.length, look, isChinese);
    start += inline.text.length;
  }
  return collector.withoutEndSpace();
};

/** What is nothing without the unit before it. */
const DEPENDENT_UNIT = /[\p{M}\udc00-\udfff\u200d]/u;

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t';

/** A paragraph's text, and for each of its units what UAX #14 and UAX #9 say of it. */
interface ParagraphText {
  readonly text: string;
  readonly breaks: Uint8Array;
  readonly levels: Uint8Array | null;
  readonly marks: Uint8Array | null;
}

/** Owns the atoms of a paragraph while they are cut from its text. */
class AtomCollector {
  private readonly atoms: Atom[] = [];
  private readonly text: string;
  private readonly breaks: Uint8Array;
  private readonly levels: Uint8Array | null;
  private readonly marks: Uint8Array | null;

  constructor({ text, breaks, levels, marks }: ParagraphText) {
    this.text = text;
    this.breaks = breaks;
    this.levels = levels;
    this.marks = marks;
  }

  add(from: number, to: number, look: Look, isChinese: boolean): void {
    for (let start = from; start < to;) {
      const level = this.levels?.[start] ?? 0;
      if (isSpace(this.text[start])) {
        this.addSpace(look, level, isChinese);
        start += 1;
        continue;
      }
      const end = this.endOf(start, to, level);
      this.addText(start, end, look, level, isChinese);
      start = end;
    }
  }

  /** The paragraph ends in what can be seen. */
  withoutEndSpace(): readonly Atom[] {
    return this.atoms.at(-1)?.isSpace === true ? this.atoms.slice(0, -1) : this.atoms;
  }

  /**
   * A text goes on in one atom up to a space, to where a line may break, or to where the direction changes, and at the
   * first letter after so many.
   */
  private endOf(start: number, to: number, level: number): number {
    let end = start + 1;
    while (
      end < to &&
      this.breaks[end] === 0 &&
      (this.levels?.[end] ?? 0) === level &&
      !isSpace(this.text[end]) &&
      (end - start < MOST_SHAPED || DEPENDENT_UNIT.test(this.text[end] ?? ''))
    )
      end += 1;
    return end;
  }

  private addText(start: number, end: number, look: Look, level: number, isChinese: boolean): void {
    const isRightToLeft = level % 2 === 1;
    const runs = textRuns(isRightToLeft ? this.withMarks(start, end) : this.text.slice(start, end), {
      weight: look.weight,
      isRightToLeft,
      isChinese,
    });
    let mayBegin = this.breaks[start] === 1;
    for (const { run, actual } of runs) {
      const width = run.width * look.size;
      this.atoms.push({ run, actual, look, level, isSpace: false, mayBegin, isChinese, width });
      mayBegin = false;
    }
  }

  private withMarks(start: number, end: number): string {
    const { text, marks } = this;
    if (marks === null) return text.slice(start, end);
    let marked = '';
    for (let index = start; index < end; index += 1)
      marked += (text[index] ?? '') + (marks[index] === 1 ? DIRECTION_MARK : '');
    return marked;
  }

  /** White space is one space, in the face of what stands before it. */
  private addSpace(look: Look, level: number, isChinese: boolean): void {
    const last = this.atoms.at(-1);
    if (last === undefined || last.isSpace) return;
    const run = shape(spaceFace(last, look.weight), ' ', false);
    const width = run.width * look.size;
    this.atoms.push({ run, actual: null, look, level, isSpace: true, mayBegin: false, isChinese, width });
  }
}

const SPACE = 0x20;

const spaceFace = (last: Atom, weight: Weight): Face => {
  if (last.look.weight === weight && last.run.face.font.hasGlyphForCodePoint(SPACE)) return last.run.face;
  const face = faceFor(SPACE, weight);
  if (face === null) throw new Error('the font has no space');
  return face;
};
