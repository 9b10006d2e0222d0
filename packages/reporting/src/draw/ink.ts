import type { Face } from './text/faces.ts';
import type { Glyph, GlyphRun } from './text/glyph-run.ts';
import { EM } from './text/glyph-run.ts';
import type { Fragment } from './text/fragment.ts';
import type { Document } from './pdf-document.ts';

/** What pdfkit keeps of a font that it embeds; not in its typings. */
interface EmbeddedFont {
  readonly id: string;
  readonly subset: {
    readonly glyphs: number[];
    readonly includeGlyph: (id: number) => number;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly ref: () => object;
}

interface Inside {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, object> };
  readonly addContent: (operators: string) => void;
}

/** Glyphs at an offset from the place where a run begins, in thousandths of an em. */
interface Stroke {
  readonly x: number;
  readonly y: number;
  /** The operand of `TJ`. */
  readonly shown: string;
}

/** A run in the numbers of an embedded font: its letters, and the parts of letters that stand for nothing of their own. */
interface EncodedRun {
  readonly letters: readonly Stroke[];
  readonly parts: readonly Stroke[];
}

/** Owns a face's glyphs in one document: which are in it, and under which numbers. */
class EmbeddedFace {
  readonly font: EmbeddedFont;
  private readonly numbers = new Map<string, string>();
  private readonly encoded = new Map<GlyphRun, EncodedRun>();

  constructor(font: EmbeddedFont) {
    this.font = font;
  }

  encode(run: GlyphRun): EncodedRun {
    const known = this.encoded.get(run);
    if (known !== undefined) return known;
    const encoded = encode(run.glyphs, (glyph) => this.numberOf(glyph));
    this.encoded.set(run, encoded);
    return encoded;
  }

  /** A glyph that stands for several texts has a number for each, so that each is copied as what it is. */
  private numberOf({ id, text, width }: Glyph): string {
    const key = `${id} ${text}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { subset, widths, unicode } = this.font;
    const first = subset.includeGlyph(id);
    const number = unicode[first] === undefined ? first : subset.glyphs.push(id) - 1;
    widths[number] = width;
    unicode[number] = Array.from(text === '' ? NOTHING : text, (character) => character.codePointAt(0) ?? 0);
    const shown = number.toString(16).padStart(4, '0');
    this.numbers.set(key, shown);
    return shown;
  }
}

/** What a part of a letter stands for where a reader passes over its `ActualText`: a character that is not there. */
const NOTHING = '\u2060';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const encode = (glyphs: readonly Glyph[], numberOf: (glyph: Glyph) => string): EncodedRun => {
  const letters: Stroke[] = [];
  const parts: Stroke[] = [];
  let [pen, shown, start] = [0, '', 0];
  const end = (): void => {
    if (shown !== '') letters.push({ x: start, y: 0, shown });
    shown = '';
  };
  for (const glyph of glyphs) {
    const { dx, dy, advance, width } = glyph;
    const number = numberOf(glyph);
    if (glyph.text === '' && advance === 0) parts.push({ x: pen + dx, y: dy, shown: `<${number}>` });
    else if (dx !== 0 || dy !== 0) {
      end();
      letters.push({ x: pen + dx, y: dy, shown: `<${number}>` });
    } else {
      if (shown === '') start = pen;
      const kerning = width - advance;
      shown += kerning === 0 ? `<${number}>` : `<${number}>${rounded(kerning)}`;
    }
    pen += advance;
  }
  end();
  return { letters: letters.map(joined), parts };
};

const joined = (stroke: Stroke): Stroke => ({ ...stroke, shown: stroke.shown.replaceAll('><', '') });

const embedded = new WeakMap<Document, Map<string, EmbeddedFace>>();

const embeddedFace = (doc: Document, { key, font }: Face): EmbeddedFace => {
  const ofDocument = embedded.get(doc) ?? new Map<string, EmbeddedFace>();
  embedded.set(doc, ofDocument);
  const known = ofDocument.get(key);
  if (known !== undefined) return known;
  // pdfkit takes a parsed font, and a family name under which it keeps it; its typings know paths and bytes only.
  doc.font(font as unknown as string, key);
  const { _font: embeddedFont } = insideOf(doc);
  const face = new EmbeddedFace(embeddedFont);
  ofDocument.set(key, face);
  return face;
};

// Not in the typings: what pdfkit's own `text` works with, which lays text out again and from left to right only.
const insideOf = (doc: Document): Inside => doc as unknown as Inside;

/** Writes a fragment's glyphs onto the page with their baseline at `y`, and what they are to be copied and read aloud as. */
export const inkFragment = (doc: Document, fragment: Fragment, x: number, y: number): void => {
  const { page, addContent } = insideOf(doc);
  const face = embeddedFace(doc, fragment.face);
  page.fonts[face.font.id] ??= face.font.ref();
  const { size } = fragment.look;
  const write = (operators: string): void => addContent.call(doc, operators);
  const place = (stroke: Stroke): string =>
    `1 0 0 -1 ${rounded(x + (stroke.x * size) / EM)} ${rounded(y - (stroke.y * size) / EM)} Tm [${stroke.shown}] TJ`;
  const { letters, parts } = strokesOf(fragment, face);
  write(`BT /${face.font.id} ${rounded(size)} Tf`);
  if (fragment.actual !== null) doc.markContent('Span', { actual: fragment.actual });
  if (fragment.isRightToLeft) write('/ReversedChars BMC');
  for (const stroke of letters) write(place(stroke));
  if (fragment.isRightToLeft) write('EMC');
  if (fragment.actual !== null) doc.endMarkedContent();
  if (parts.length > 0) {
    write('/Span <</ActualText ()>> BDC');
    for (const stroke of parts) write(place(stroke));
    write('EMC');
  }
  write('ET');
};

const strokesOf = ({ runs }: Fragment, face: EmbeddedFace): EncodedRun => {
  const letters: Stroke[] = [];
  const parts: Stroke[] = [];
  let x = 0;
  let pen: number | null = null;
  for (const run of runs) {
    const encoded = face.encode(run);
    for (const stroke of encoded.letters) {
      const last = letters.at(-1);
      const goesOn = last !== undefined && pen === x + stroke.x && stroke.y === 0;
      if (goesOn) letters[letters.length - 1] = { ...last, shown: last.shown + stroke.shown };
      else letters.push({ ...stroke, x: x + stroke.x });
      pen = null;
    }
    parts.push(...encoded.parts.map((stroke) => ({ ...stroke, x: x + stroke.x })));
    x += run.width * EM;
    if (encoded.letters.length === 1 && encoded.letters[0]?.x === 0 && encoded.letters[0].y === 0) pen = x;
  }
  return { letters, parts };
};
