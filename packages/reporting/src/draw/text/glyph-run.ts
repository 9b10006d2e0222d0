import { bidi } from './bidi.ts';
import { DIRECTION_MARK } from './direction-marks.ts';
import type { Face } from './faces.ts';

/** A glyph with the characters it stands for: none for a part of a letter, such as its dots. In thousandths of an em. */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  /** As the font has it, without kerning. */
  readonly width: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A text in one face and one direction, shaped: its glyphs from left to right. */
export interface GlyphRun {
  readonly face: Face;
  readonly text: string;
  readonly isRightToLeft: boolean;
  readonly glyphs: readonly Glyph[];
  /** At size 1. */
  readonly width: number;
}

/** What glyphs are measured in. */
export const EM = 1000;
const MOST_RUNS = 10_000;
const runs = { ltr: new Map<string, GlyphRun>(), rtl: new Map<string, GlyphRun>() };

/** Words come again and again, in one document and the next, so each is shaped once; measuring and drawing use the same run. */
export const shape = (face: Face, text: string, isRightToLeft: boolean): GlyphRun => {
  const known = runs[isRightToLeft ? 'rtl' : 'ltr'];
  const key = `${face.key} ${text}`;
  const run = known.get(key);
  if (run !== undefined) return run;
  if (known.size >= MOST_RUNS) known.clear();
  const shaped = shapeAnew(face, text, isRightToLeft);
  known.set(key, shaped);
  return shaped;
};

const hardSpaces = new WeakMap<GlyphRun, GlyphRun>();

/** A space as a letter that is copied as such. */
export const hardSpace = (space: GlyphRun): GlyphRun => {
  const known = hardSpaces.get(space);
  if (known !== undefined) return known;
  const glyphs = space.glyphs.map((glyph) => ({ ...glyph, text: `${DIRECTION_MARK} ` }));
  const hard = { ...space, glyphs };
  hardSpaces.set(space, hard);
  return hard;
};

const invisibleRuns = new Map<string, GlyphRun>();

/** A text that is copied and not seen. */
export const invisibleRun = (face: Face, text: string): GlyphRun => {
  const key = `${face.key} ${text}`;
  const known = invisibleRuns.get(key);
  if (known !== undefined) return known;
  const run = { face, text: '', isRightToLeft: false, glyphs: invisible(text, face), width: 0 };
  invisibleRuns.set(key, run);
  return run;
};

const shapeAnew = (face: Face, text: string, isRightToLeft: boolean): GlyphRun => {
  const glyphs = isRightToLeft ? fromRightToLeft(face, text) : layOut(face, text, 'ltr');
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) / EM;
  return { face, text, isRightToLeft, glyphs, width };
};

const layOut = (face: Face, text: string, direction: 'ltr' | 'rtl'): readonly Glyph[] => {
  const { glyphs, positions } = face.font.layout(text, undefined, undefined, undefined, direction);
  const scale = EM / face.font.unitsPerEm;
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      width: glyph.advanceWidth * scale,
      advance: xAdvance * scale,
      dx: xOffset * scale,
      dy: yOffset * scale,
    };
  });
};

/** The parts between direction marks from the last to the first, each with its brackets mirrored in shape and not in what they stand for. */
const fromRightToLeft = (face: Face, text: string): readonly Glyph[] =>
  text
    .split(DIRECTION_MARK)
    .map((part) =>
      layOut(face, mirrored(withShaddaFirst(part)), 'rtl').flatMap((glyph) => onBaseline(glyph, face)),
    )
    .toReversed()
    .flatMap((part, index) => (index === 0 ? part : [...invisible(DIRECTION_MARK, face), ...part]));

/**
 * A mark above or below a letter as a shape that stands for nothing and, in the letter's line, an invisible glyph that
 * stands for the mark: programs that copy text would begin a new word at its height.
 */
const onBaseline = (glyph: Glyph, face: Face): readonly Glyph[] => {
  if (/^\p{M}/u.test(glyph.text) && glyph.advance === 0) {
    const standIn = invisible(glyph.text, face);
    if (standIn.length > 0) return [...standIn, { ...glyph, text: '' }];
  }
  return [{ ...glyph, text: mirrored(glyph.text) }];
};

const INVISIBLE = 0xfeff;

/** A glyph of no width and no shape that stands for a text; none in a face that has no such glyph. */
const invisible = (text: string, { font }: Face): readonly Glyph[] => {
  if (!font.hasGlyphForCodePoint(INVISIBLE)) return [];
  const { id } = font.glyphForCodePoint(INVISIBLE);
  return [{ id, text, width: 0, advance: 0, dx: 0, dy: 0 }];
};

/**
 * In its composed form a text has the vowel before the shadda that it stands upon; fonts attach marks in the order of
 * Unicode's report 53, the shadda to the letter and the vowel to the shadda.
 */
const withShaddaFirst = (text: string): string => text.replaceAll(/([\u064b-\u0650])\u0651/g, '\u0651$1');

/** Rule L4 of UAX #9: from right to left a bracket is drawn as its mirror image. */
const mirrored = (text: string): string =>
  Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
