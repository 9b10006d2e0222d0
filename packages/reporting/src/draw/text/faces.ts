import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import { readWoff } from './read-woff.ts';

export type Weight = 'regular' | 'bold';

/** One font file: a script's part of a family in one weight. */
export interface Face {
  readonly key: string;
  readonly font: Font;
  /** How much taller than the type scale says a line with it is. */
  readonly leading: number;
}

interface Family {
  readonly name: 'noto-sans' | 'noto-naskh-arabic' | 'noto-sans-sc';
  readonly leading: number;
}

const SANS: Family = { name: 'noto-sans', leading: 1 };
const NASKH: Family = { name: 'noto-naskh-arabic', leading: 1.22 };
const CHINESE: Family = { name: 'noto-sans-sc', leading: 1.12 };

const SANS_PARTS = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'cyrillic-ext',
  'greek-ext',
  'devanagari',
] as const;
/** Holds nearly eight thousand characters; the rare ones are in numbered parts. */
const CHINESE_WHOLE = 'chinese-simplified';

const FILE_WEIGHT: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe]/;
const CHINESE_ONLY =
  /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** What Chinese sets a whole character wide and other languages in the width of a letter. */
const WIDE_IN_CHINESE = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/;

/** Parsed once for the process, and shared by all documents. */
const faces = new Map<string, Face>();

const loadFace = (family: Family, part: string, weight: Weight): Face => {
  const key = `${family.name}-${part}-${FILE_WEIGHT[weight]}`;
  const known = faces.get(key);
  if (known !== undefined) return known;
  const file = new URL(`files/${key}-normal.woff`, folderOf(family));
  const font = create(readWoff(readFileSync(file)));
  if (!('layout' in font)) throw new Error(`${file.href} holds a collection of fonts, not one`);
  const face = { key, font: withOwnCharacters(font), leading: leadingIn(family, part) };
  faces.set(key, face);
  return face;
};

const folderOf = ({ name }: Family): string => import.meta.resolve(`@fontsource/${name}/package.json`);

/**
 * fontkit keeps each glyph with the characters that it stood for when first seen; letters that share a shape and differ in
 * their dots would then be copied as one another. Here each laid out glyph has the characters it stands for in its place.
 */
const withOwnCharacters = (font: Font): Font => {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id);
    // Its width is worked out once, for it and not for each place.
    return Object.create(glyph, {
      codePoints: { value: codePoints },
      advanceWidth: { value: glyph.advanceWidth },
    });
  };
  return font;
};

/** A sign from a rare part, such as an arrow, stands in the lines of any language and does not stretch them. */
const leadingIn = (family: Family, part: string): number => (/^\d/.test(part) ? 1 : family.leading);

/** Where the characters of a family are, by its parts, as its makers list them. */
const listings = new Map<
  string,
  readonly (readonly [part: string, ranges: readonly (readonly [number, number])[]])[]
>();

const listingOf = ({ name }: Family) => {
  const known = listings.get(name);
  if (known !== undefined) return known;
  // The package's own listing: a record of comma separated ranges.
  const read = createRequire(import.meta.url)(`@fontsource/${name}/unicode.json`) as Record<string, string>;
  const listing = Object.entries(read).map(
    ([part, ranges]) => [part.replaceAll(/[[\]]/g, ''), ranges.split(',').map(rangeOf)] as const,
  );
  listings.set(name, listing);
  return listing;
};

const rangeOf = (range: string): readonly [number, number] => {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};

const partsWith = (family: Family, codePoint: number): readonly string[] =>
  listingOf(family)
    .filter(([, ranges]) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last))
    .map(([part]) => part);

type Candidate = readonly [Family, string];

/** The files to ask for a character, in order. */
function* candidatesFor(codePoint: number, isChinese: boolean): Generator<Candidate> {
  const character = String.fromCodePoint(codePoint);
  if (ARABIC.test(character)) yield [NASKH, 'arabic'];
  if (CHINESE_ONLY.test(character) || (isChinese && WIDE_IN_CHINESE.test(character)))
    yield [CHINESE, CHINESE_WHOLE];
  const listed = partsWith(SANS, codePoint);
  for (const part of SANS_PARTS) if (listed.includes(part)) yield [SANS, part];
  if (codePoint >= FIRST_SIGN) for (const part of partsWith(CHINESE, codePoint)) yield [CHINESE, part];
}
/** Letters of Europe are not in a Chinese font; signs that Noto Sans lacks are. */
const FIRST_SIGN = 0x2012;

const faceOf = new Map<string, Face | null>();

/** The face that has a character, or null when none has. A file is read when a character asks for it. */
export const faceFor = (codePoint: number, weight: Weight, isChinese = false): Face | null => {
  const key = `${codePoint} ${weight} ${isChinese}`;
  const known = faceOf.get(key);
  if (known !== undefined) return known;
  let face: Face | null = null;
  for (const [family, part] of candidatesFor(codePoint, isChinese)) {
    const candidate = loadFace(family, part, weight);
    if (!candidate.font.hasGlyphForCodePoint(codePoint)) continue;
    face = candidate;
    break;
  }
  faceOf.set(key, face);
  return face;
};

/** How much taller than the type scale says all lines of a language are, so that those without a letter of its script keep in step. */
export const leadingOf = (language: string): number =>
  /^(ar|fa|ur)\b/.test(language) ? NASKH.leading : /^zh\b/.test(language) ? CHINESE.leading : SANS.leading;
