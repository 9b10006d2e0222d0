import { DIRECTION_MARK } from './direction-marks.ts';
import { GUIDES } from './embedding-levels.ts';
import type { Face, Weight } from './faces.ts';
import { faceFor } from './faces.ts';
import type { GlyphRun } from './glyph-run.ts';
import { shape } from './glyph-run.ts';

/** A stretch of text that one face can draw. `actual` is what it stands for, where that is something else. */
export interface TextRun {
  readonly run: GlyphRun;
  readonly actual: string | null;
}

/** How a text is to be drawn. */
export interface Script {
  readonly weight: Weight;
  readonly isRightToLeft: boolean;
  readonly isChinese: boolean;
}

/** Characters that the fonts lack and that have a twin in them. */
const TWINS: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
};
const MISSING = '?';

/** Control and direction characters draw nothing, and could make a text read otherwise than it is. */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const SEPARATORS = /[\u2028\u2029]/g;

/** Most texts, which need no cleaning. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** The text without what cannot be seen, its letters composed. */
export const withoutInvisible = (text: string): string =>
  PLAIN.test(text) ? text : text.replaceAll(SEPARATORS, ' ').replaceAll(INVISIBLE, '').normalize('NFC');

/**
 * The same with the marks of direction that the program's own words have. What people wrote stands in an isolate, and is
 * never guided: it could be made to read otherwise than it is.
 */
export const withGuides = (text: string): string => {
  const plain = withoutInvisible(text);
  if (!GUIDE.test(text)) return plain;
  const guided = text
    .split(GUIDE)
    .map((part) => (GUIDES.includes(part) ? part : withoutInvisible(part)))
    .join('');
  return withoutInvisible(guided) === plain ? guided : plain;
};

const GUIDE = new RegExp(`([${GUIDES}])`);

const runsOf = new Map<string, readonly TextRun[]>();
const MOST_TEXTS = 10_000;

/**
 * The text, which has no breakable space, in stretches of one face each. A character that no face has is drawn as a question
 * mark that stands for it, so that the text can still be copied and read aloud.
 */
export const textRuns = (text: string, script: Script): readonly TextRun[] => {
  const key = `${script.weight}${script.isRightToLeft ? '<' : '>'}${script.isChinese ? 'c' : ''} ${text}`;
  const known = runsOf.get(key);
  if (known !== undefined) return known;
  if (runsOf.size >= MOST_TEXTS) runsOf.clear();
  const runs = itemised(text, script).map(({ face, drawn, actual }) => ({
    run: shape(face, drawn, script.isRightToLeft),
    actual,
  }));
  runsOf.set(key, runs);
  return runs;
};

const WITHIN_LATIN = /\p{Script=Latin}[\u2019\u00b7\u2014\u2026]\p{Script=Latin}/u;

const itemised = (text: string, { weight, isChinese }: Script) => {
  const items: { face: Face; drawn: string; actual: string | null }[] = [];
  // An apostrophe between letters is not wide, in whatever language the text is said to be.
  const isWide = isChinese && !WITHIN_LATIN.test(text);
  for (const character of text) {
    const last = items.at(-1);
    if (character === DIRECTION_MARK) {
      if (last?.actual === null) last.drawn += character;
      continue;
    }
    const { face, drawn } = drawable(character, weight, isWide, last?.face);
    const actual = drawn === character ? null : character;
    if (last !== undefined && last.face === face && (last.actual === null) === (actual === null)) {
      last.drawn += drawn;
      if (actual !== null) last.actual += actual;
    } else items.push({ face, drawn, actual });
  }
  return items;
};

/** What goes with the character before it, if the face of that one has it: marks on letters, spaces that do not break. */
const DEPENDENT = /[\p{M}\u00a0]/u;

const drawable = (
  character: string,
  weight: Weight,
  isChinese: boolean,
  before?: Face,
): { readonly face: Face; readonly drawn: string } => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (before !== undefined && DEPENDENT.test(character) && before.font.hasGlyphForCodePoint(codePoint))
    return { face: before, drawn: character };
  for (const drawn of [character, TWINS[character] ?? MISSING, MISSING]) {
    const face = faceFor(drawn.codePointAt(0) ?? 0, weight, isChinese);
    if (face !== null) return { face, drawn };
  }
  throw new Error('the font has no question mark');
};

/** Whether a character is drawn as itself or as its twin. Both weights of the fonts have the same characters. */
export const isDrawable = (character: string): boolean =>
  character === MISSING ||
  /^[\n\t]$/.test(character) ||
  drawable(character, 'regular', false).drawn !== MISSING;
