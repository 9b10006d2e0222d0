import { spawnSync } from 'node:child_process';
import type { MadeBrief } from './make-briefs.ts';

interface Checked {
  readonly isRun: boolean;
  readonly passed: number;
  readonly failed: readonly string[];
}

/**
 * Copies the text out of each brief with pdftotext, as a reader would, and looks for the words of its HTML in it: letters
 * of a word in the order in which they are read, and the words of a paragraph one after the other.
 */
export const checkCopiedText = (briefs: readonly MadeBrief[]): Checked => {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return { isRun: false, passed: 0, failed: [] };
  const failed = briefs.flatMap((brief) => {
    const missing = missingIn(brief);
    return missing.length === 0 ? [] : [`copied text: ${brief.file}: ${missing.slice(0, 5).join(' | ')}`];
  });
  return { isRun: true, passed: briefs.length - failed.length, failed };
};

/** Marks of direction, which copied text may hold and HTML does not. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const missingIn = ({ file, html }: MadeBrief): readonly string[] => {
  const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const copied = stdout.replaceAll(MARKS, '').normalize('NFKC').replaceAll(/\s+/g, ' ');
  const words = paragraphsOf(html).flatMap(phrasesOf);
  if (words.length === 0) return ['nothing was looked for'];
  const [withSpaces, without] = [copied, copied.replaceAll(' ', '')];
  const holds = (phrase: string): boolean => withSpaces.includes(phrase) || without.includes(phrase);
  return words.filter((phrase) => !holds(phrase) && !isOverTwoLines(phrase, holds));
};

const HAN = /^\p{Script=Han}+$/u;

/** Whether a Chinese phrase, which has no spaces, is there in two parts: where it goes over a line, columns come between. */
const isOverTwoLines = (phrase: string, holds: (part: string) => boolean): boolean =>
  HAN.test(phrase) &&
  Array.from(phrase, (_, at) => at + 1)
    .slice(0, -1)
    .some((at) => holds(phrase.slice(0, at)) && holds(phrase.slice(at)));

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** The text of each paragraph, heading and entry of a list, without the marks of references. */
const paragraphsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(p|h[1-3]|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
    inner
      .replaceAll(/<a class="ref".*?<\/a>/gs, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
      .normalize('NFKC'),
  );

/** Words of at least four letters in a row in one script: what is long enough to tell one order from another. */
const phrasesOf = (paragraph: string): readonly string[] => [
  ...new Set(
    paragraph.match(
      /\p{Script=Arabic}{4,}|\p{Script=Han}{4,8}|[\p{Script=Latin}]{5,}|\p{Script=Cyrillic}{5,}/gu,
    ),
  ),
];
