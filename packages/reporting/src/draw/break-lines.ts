import type { Tone } from '@forewarn/figures';
import type { Inline } from '../tree/block.ts';
import type { Face } from './faces.ts';
import { widthIn } from './faces.ts';
import type { TextRun } from './text-runs.ts';
import { textRuns, withoutInvisible } from './text-runs.ts';
import type { TextStyle } from './text-style.ts';

/** A stretch of a line in one face, size and colour. */
export interface Fragment {
  readonly face: Face;
  readonly text: string;
  readonly actual: string | null;
  readonly size: number;
  readonly tone: Tone;
  readonly href: string | null;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
}

type Look = Pick<Fragment, 'size' | 'tone' | 'href'> & { readonly weight: 'regular' | 'bold' };
interface Stretch {
  readonly run: TextRun;
  readonly look: Look;
}
/** What must not be broken, unless it is wider than a line. */
interface Word {
  readonly stretches: readonly Stretch[];
  readonly width: number;
  readonly isAfterSpace: boolean;
}

const SMALL = 0.86;
const REFERENCE = 0.84;

const lookOf = ({ isStrong, isSmall, href }: Inline, style: TextStyle): Look => {
  const isReference = href?.startsWith('#') ?? false;
  return {
    size: style.size * (isReference ? REFERENCE : isSmall ? SMALL : 1),
    tone: href === null ? (isSmall ? 'muted' : style.tone) : 'accent',
    href,
    weight: isStrong || style.isBold ? 'bold' : 'regular',
  };
};

/** Lines may break after a dash, and after a hyphen or a slash where enough stands before it: not in `A/64/864`. */
const BREAKS = /(?<=\p{L}{3}-)|(?<=[–—])(?!\d)|(?<=[^/]{6}\/)/u;

const wordsOf = (content: readonly Inline[], style: TextStyle): readonly Word[] => {
  const words: { stretches: Stretch[]; width: number; isAfterSpace: boolean }[] = [];
  let isAfterSpace = false;
  let mayBreak = true;
  for (const inline of content) {
    const look = lookOf(inline, style);
    for (const piece of withoutInvisible(inline.text).split(/([ \n\t])/)) {
      if (piece === '') continue;
      if (/^[ \n\t]$/.test(piece)) {
        isAfterSpace = true;
        mayBreak = true;
        continue;
      }
      for (const part of piece.split(BREAKS)) {
        const stretches = textRuns(part, look.weight).map((run) => ({ run, look }));
        const width = stretches.reduce((sum, { run }) => sum + run.width * look.size, 0);
        const last = words.at(-1);
        if (mayBreak || last === undefined) words.push({ stretches, width, isAfterSpace });
        else {
          last.stretches.push(...stretches);
          last.width += width;
        }
        isAfterSpace = false;
        mayBreak = true;
      }
      mayBreak = false;
    }
  }
  return words;
};

/** The content in lines no wider than `width`. A word that is wider than a line is broken where the line ends. */
export const breakLines = (content: readonly Inline[], style: TextStyle, width: number): readonly Line[] => {
  const lines: LineBuilder[] = [new LineBuilder()];
  for (const word of wordsOf(content, style).flatMap((whole) => fitting(whole, width))) {
    let line = lines.at(-1) ?? new LineBuilder();
    if (!line.isEmpty && line.width + (word.isAfterSpace ? line.spaceWidth : 0) + word.width > width + 0.01) {
      if (word.isAfterSpace) line.addSpace();
      line = new LineBuilder();
      lines.push(line);
    } else if (word.isAfterSpace && !line.isEmpty) line.addSpace();
    for (const stretch of word.stretches) line.add(stretch);
  }
  return lines.map(({ fragments, width: lineWidth }) => ({ fragments, width: lineWidth }));
};

/** How wide the content is on one line, and how wide its widest word. */
export const contentWidths = (
  content: readonly Inline[],
  style: TextStyle,
): { readonly most: number; readonly least: number } => {
  const words = wordsOf(content, style);
  const line = breakLines(content, style, Number.POSITIVE_INFINITY)[0];
  return { most: line?.width ?? 0, least: Math.max(0, ...words.map((word) => word.width)) };
};

const fitting = (word: Word, width: number): readonly Word[] => {
  if (word.width <= width) return [word];
  const parts: { stretches: Stretch[]; width: number; isAfterSpace: boolean }[] = [];
  for (const { run, look } of word.stretches) {
    const actual = run.actual === null ? null : Array.from(run.actual);
    for (const [index, character] of Array.from(run.text).entries()) {
      const advance = widthIn(run.face, character) * look.size;
      const stretch = {
        look,
        run: { ...run, text: character, actual: actual?.[index] ?? null, width: advance / look.size },
      };
      const last = parts.at(-1);
      if (last === undefined || last.width + advance > width) {
        parts.push({
          stretches: [stretch],
          width: advance,
          isAfterSpace: parts.length === 0 && word.isAfterSpace,
        });
      } else {
        last.stretches.push(stretch);
        last.width += advance;
      }
    }
  }
  return parts;
};

/** Owns a line while it fills: joins stretches that look alike, so that a line is few drawing steps. */
class LineBuilder {
  readonly fragments: Fragment[] = [];
  width = 0;

  get isEmpty(): boolean {
    return this.fragments.length === 0;
  }

  get spaceWidth(): number {
    const last = this.fragments.at(-1);
    return last === undefined ? 0 : widthIn(last.face, ' ') * last.size;
  }

  /** A line that ends in a space keeps it, so that copied text has it; it takes no room. */
  addSpace(): void {
    const last = this.fragments.at(-1);
    if (last === undefined) return;
    const advance = this.spaceWidth;
    this.fragments[this.fragments.length - 1] = {
      ...last,
      text: `${last.text} `,
      actual: last.actual === null ? null : `${last.actual} `,
      width: last.width + advance,
    };
    this.width += advance;
  }

  add({ run, look: { size, tone, href } }: Stretch): void {
    const width = run.width * size;
    const last = this.fragments.at(-1);
    if (last !== undefined && isAlike(last, run, size, tone, href)) {
      const actual = last.actual === null ? null : last.actual + (run.actual ?? '');
      this.fragments[this.fragments.length - 1] = {
        ...last,
        text: last.text + run.text,
        actual,
        width: last.width + width,
      };
    } else {
      const { face, text, actual } = run;
      this.fragments.push({ face, text, actual, size, tone, href, x: this.width, width });
    }
    this.width += width;
  }
}

const isAlike = (last: Fragment, run: TextRun, size: number, tone: Tone, href: string | null): boolean =>
  last.face === run.face &&
  (last.actual === null) === (run.actual === null) &&
  last.size === size &&
  last.tone === tone &&
  last.href === href;
