import type { IRunOptions } from 'docx';
import { ConcreteHyperlink, TextRun } from 'docx';
import type { Inline } from '../tree/block.ts';
import type { Composition } from './composition.ts';
import { composeNoteMark } from './compose-note-mark.ts';
import type { Stretch } from './direction-stretches.ts';
import { directionStretches } from './direction-stretches.ts';
import type { LinePart } from './line-part.ts';
import { CHARACTER_STYLES, isEastAsian } from './style-sheet.ts';

/** A line of text as runs of one direction, language and style each, with its links and the marks of its notes. */
export const composeRuns = (content: readonly Inline[], composition: Composition): readonly LinePart[] => {
  const line = withoutSpaceBeforeMarks(content, composition);
  const stretches = directionStretches(line, composition.direction);
  return line.flatMap((inline, index) =>
    composeInline(inline, stretches[index] ?? [], composition, line[index - 1]),
  );
};

const noteOf = ({ href }: Inline, { footnotes }: Composition) =>
  href === null ? undefined : footnotes.get(href);

/** A raised mark follows its word; with a space between, it could stand at the head of the next line. */
const withoutSpaceBeforeMarks = (content: readonly Inline[], composition: Composition): readonly Inline[] =>
  content.map((inline, index) => {
    const next = content[index + 1];
    const isBeforeMark = next !== undefined && noteOf(next, composition) !== undefined;
    return isBeforeMark ? { ...inline, text: inline.text.trimEnd() } : inline;
  });

const composeInline = (
  inline: Inline,
  stretches: readonly Stretch[],
  composition: Composition,
  before: Inline | undefined,
): readonly LinePart[] => {
  const note = noteOf(inline, composition);
  if (note !== undefined) {
    const isAfterMark = before !== undefined && noteOf(before, composition) !== undefined;
    return composeNoteMark(note.number, composition, isAfterMark);
  }
  const link = linkOf(inline.href, composition);
  const runs = stretches
    .filter(({ text }) => text !== '')
    .map((stretch) => new TextRun(runOptions(inline, stretch, link !== null)));
  if (link === null) return runs;
  return [
    link.kind === 'place'
      ? new ConcreteHyperlink(runs, '', link.name)
      : new ConcreteHyperlink(runs, link.relationship),
  ];
};

type Link =
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'address'; readonly relationship: string };

/** Where a text links to; null where it links nowhere, or to a place that is not there. */
const linkOf = (href: string | null, { places, links, part }: Composition): Link | null => {
  if (href === null) return null;
  if (href.startsWith('#')) {
    const name = places.get(href);
    return name === undefined ? null : { kind: 'place', name };
  }
  // Word refuses a whole file over an address that is none.
  if (!URL.canParse(href)) return null;
  const id = `Link${links.length + 1}`;
  links.push({ id, part, address: new URL(href).href });
  return { kind: 'address', relationship: id };
};

const runOptions = (
  { isStrong, isSmall, lang }: Inline,
  { text, isRtl }: Stretch,
  isLink: boolean,
): IRunOptions => ({
  text,
  ...(isLink ? { style: CHARACTER_STYLES.link } : isSmall ? { style: CHARACTER_STYLES.aside } : {}),
  ...(isStrong ? { bold: true } : {}),
  ...(isRtl ? { rightToLeft: true } : {}),
  ...(lang === null ? {} : { language: languageOf(lang, isRtl) }),
});

const languageOf = (lang: string, isRtl: boolean): NonNullable<IRunOptions['language']> => {
  if (isRtl) return { bidirectional: lang };
  return isEastAsian(lang) ? { eastAsia: lang } : { value: lang };
};
