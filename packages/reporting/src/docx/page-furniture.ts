import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import type { Furniture } from '../draw/furniture.ts';
import { plainInline } from '../tree/read-inlines.ts';
import { paragraphAround } from './compose-paragraph.ts';
import { composeRuns } from './compose-runs.ts';
import type { Composition } from './composition.ts';
import type { LinePart } from './line-part.ts';
import { twips } from './measures.ts';

export type PageFurniture = Omit<Furniture, 'pageOf'> & {
  /** With the places `{page}` and `{pages}`. */
  readonly pagePhrase: string;
};

/** Head and foot of every page: the disclosure level and the title, the origin and the page of how many. */
export const composeFurniture = (
  { disclosure, title, origin, pagePhrase }: PageFurniture,
  composition: Composition,
): { readonly header: Header; readonly footer: Footer } => {
  const atEnds = (start: readonly LinePart[], end: readonly LinePart[], style: 'Header' | 'Footer') =>
    paragraphAround([...start, new TextRun({ children: [new Tab()] }), ...end], style, composition, {
      tabStops: [{ type: TabStopType.RIGHT, position: twips(composition.width) }],
    });
  const runs = (text: string, isStrong = false) =>
    composeRuns([{ ...plainInline(text), isStrong, isolate: { id: 1, direction: 'auto' } }], composition);
  return {
    header: new Header({ children: [atEnds(runs(disclosure, true), runs(title), 'Header')] }),
    footer: new Footer({
      children: [atEnds(runs(`${disclosure} · ${origin}`), pageRuns(pagePhrase, composition), 'Footer')],
    }),
  };
};

const FIELDS = new Map([
  ['{page}', PageNumber.CURRENT],
  ['{pages}', PageNumber.TOTAL_PAGES],
]);

const pageRuns = (phrase: string, composition: Composition): readonly LinePart[] =>
  phrase.split(/(\{pages?\})/).flatMap((part) => {
    const field = FIELDS.get(part);
    if (field !== undefined) return [new TextRun({ children: [field] })];
    return part === '' ? [] : composeRuns([plainInline(part)], composition);
  });
