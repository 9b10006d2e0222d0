import type { GlyphRun } from '../draw/text/glyph-run.ts';
import type { Line } from '../draw/text/line.ts';
import type { Inline, Isolate } from '../tree/block.ts';
import { plainInline } from '../tree/read-inlines.ts';

/** In tests, as in UAX #9, capital letters stand for letters that are written from right to left. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const inArabic = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => ARABIC[CAPITALS.indexOf(letter)] ?? letter);
export const inCapitals = (text: string): string =>
  text.replaceAll(/[\u0620-\u064a]/g, (letter) => CAPITALS[ARABIC.indexOf(letter)] ?? letter);

/**
 * Stretches of a paragraph in a short notation: capitals for Arabic letters, `{auto:…}`, `{ltr:…}` and `{rtl:…}` for
 * isolates, `*…*` for strong text.
 */
export const inlinesOf = (notation: string): readonly Inline[] =>
  notation
    .split(/(\{\w+:[^}]*\})/)
    .filter((part) => part !== '')
    .flatMap((part, id) => {
      const [, direction, text = part] = /^\{(ltr|rtl|auto):(.*)\}$/.exec(part) ?? [];
      const isolate: Isolate | null =
        direction === 'ltr' || direction === 'rtl' || direction === 'auto' ? { id, direction } : null;
      return text
        .split('*')
        .map((stretch, index) => ({
          ...plainInline(inArabic(stretch)),
          isolate,
          isStrong: index % 2 === 1,
        }))
        .filter((inline) => inline.text !== '');
    });

const MIRRORED = '()[]<>«»';

/** What a line looks like from left to right: each character as it is drawn, a bracket as the shape that it has there. */
export const seen = (line: Line): string =>
  line.fragments
    .toSorted((one, other) => one.x - other.x)
    .flatMap(({ runs }) => runs.map(seenRun))
    .join('')
    .trim();

const seenRun = ({ face, glyphs }: GlyphRun): string =>
  glyphs
    .map(({ id, text }) => {
      const shape = Array.from(MIRRORED).find(
        (character) => face.font.glyphForCodePoint(character.codePointAt(0) ?? 0).id === id,
      );
      return shape ?? inCapitals(text.replaceAll(/[\u200e\u200f]/g, ''));
    })
    .join('');
