import type { Face, Weight } from './faces.ts';
import { faceFor, widthIn } from './faces.ts';

/** A stretch of text that one face can draw. `actual` is what it stands for, where that is something else. */
export interface TextRun {
  readonly face: Face;
  readonly text: string;
  readonly actual: string | null;
  /** At size 1. */
  readonly width: number;
}

/** Characters that Noto Sans lacks and that have a twin in it. */
const TWINS: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2192': '>',
  '\u2190': '<',
  '\u2713': 'x',
};
const MISSING = '?';

/** Control and direction characters draw nothing, and could make a text read otherwise than it is. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLE, '').normalize('NFC');

/**
 * The text in stretches of one face each. A character that no face has is drawn as a question mark that stands for it, so
 * that the text can still be copied and read aloud.
 */
export const textRuns = (text: string, weight: Weight): readonly TextRun[] => {
  const runs: { face: Face; text: string; actual: string | null }[] = [];
  for (const character of Array.from(text)) {
    const { face, drawn } = drawable(character, weight);
    const actual = drawn === character ? null : character;
    const last = runs.at(-1);
    if (last !== undefined && last.face === face && (last.actual === null) === (actual === null)) {
      last.text += drawn;
      if (actual !== null) last.actual += actual;
    } else runs.push({ face, text: drawn, actual });
  }
  return runs.map((run) => ({ ...run, width: widthIn(run.face, run.text) }));
};

/** Whether a character is drawn as itself or as its twin. Both weights of the font have the same characters. */
export const isDrawable = (character: string): boolean =>
  character === MISSING || /^[\n\t]$/.test(character) || drawable(character, 'regular').drawn !== MISSING;

const drawable = (character: string, weight: Weight): { readonly face: Face; readonly drawn: string } => {
  for (const drawn of [character, TWINS[character] ?? MISSING, MISSING]) {
    const face = faceFor(drawn.codePointAt(0) ?? 0, weight);
    if (face !== null) return { face, drawn };
  }
  throw new Error('the font has no question mark');
};
