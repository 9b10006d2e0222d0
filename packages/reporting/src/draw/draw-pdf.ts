import type { Scene } from '@forewarn/figures';
// oxlint-disable-next-line import/no-named-as-default -- the typings of pdfkit know its default export only
import PDFDocument from 'pdfkit';
import type { Block } from '../tree/block.ts';
import { fillPages } from './fill-pages.ts';
import type { Furniture } from './furniture.ts';
import { drawFurniture } from './furniture.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import type { DocumentFacts } from './metadata.ts';
import { PRODUCER, writeMetadata } from './metadata.ts';
import type { Paper } from './paper.ts';
import { SHEETS } from './paper.ts';
import type { Document, StructureElement } from './pdf-document.ts';
import type { Frame } from './piece.ts';
import { heightOf } from './piece.ts';

export interface Drawing {
  readonly blocks: readonly Block[];
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly paper: Paper;
  readonly facts: DocumentFacts;
  readonly furniture: Furniture;
  /** Drawn smaller, within reason, where it would need more than one page. */
  readonly isOnePage?: boolean;
}

/** In points, from the edges of the sheet. */
const MARGINS = { left: 51, right: 51, top: 54, bottom: 51, head: 30, foot: 36 } as const;

/** Where a page's text, head and foot stand on its sheet, in units that are points at a scale of one. */
const pageOn = (paper: Paper, { direction, language }: DocumentFacts, scale = 1) => {
  const { width, height } = SHEETS[paper];
  return {
    scale,
    sheet: width,
    x: MARGINS.left / scale,
    width: (width - MARGINS.left - MARGINS.right) / scale,
    writing: { direction, language },
    top: MARGINS.top / scale,
    bottom: (height - MARGINS.bottom) / scale,
    head: MARGINS.head / scale,
    foot: (height - MARGINS.foot) / scale,
  };
};
type Page = ReturnType<typeof pageOn>;

/** Words of one language take a fifth more room than those of another; smaller than this they would be hard to read. */
const SMALLER = [0.97, 0.94, 0.91, 0.88, 0.85] as const;

/** The document as the bytes of a tagged PDF with its fonts embedded. Reads no clock: the same drawing gives the same bytes. */
export const drawPdf = async (drawing: Drawing): Promise<Uint8Array> => {
  const { paper, facts, furniture } = drawing;
  const doc = createDocument(facts, paper);
  const bytes = collect(doc);
  writeMetadata(doc, facts);
  if (facts.direction === 'rtl') showFromRightToLeft(doc);
  const { page, pieces } = layOut(doc, drawing);
  if (page.scale !== 1) doc.on('pageAdded', () => doc.scale(page.scale));
  doc.addPage();
  fillPages(doc, pieces, page);
  drawFurniture(doc, furniture, page);
  doc.end();
  return bytes;
};

const layOut = (doc: Document, { blocks, scenes, paper, facts, isOnePage = false }: Drawing) => {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const at = (scale: number) => {
    const page = pageOn(paper, facts, scale);
    return { page, pieces: layOutBlocks(blocks, createFrame(doc, root, scenes, page)) };
  };
  const fits = ({ page, pieces }: ReturnType<typeof at>): boolean =>
    heightOf(pieces) <= page.bottom - page.top;
  let laid = at(1);
  for (const scale of isOnePage ? SMALLER : []) if (!fits(laid)) laid = at(scale);
  return laid;
};

const createDocument = ({ title, subject, language, createdAt }: DocumentFacts, paper: Paper): Document =>
  new PDFDocument({
    size: [SHEETS[paper].width, SHEETS[paper].height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Subject: subject, Producer: PRODUCER, Creator: PRODUCER, CreationDate: createdAt },
    // pdfkit takes null for no font at all, so that Helvetica, which it could not embed, never enters.
    ...({ font: null } as object),
  });

/** Tells viewers to set pages side by side from the right. */
const showFromRightToLeft = (doc: Document): void => {
  // Not in the typings: the catalogue of a document, which names the standards' preferences for viewers.
  const { _root } = doc as unknown as { _root: { data: { ViewerPreferences: { data: object } } } };
  Object.assign(_root.data.ViewerPreferences.data, { Direction: 'R2L' });
};

const createFrame = (
  doc: Document,
  root: StructureElement,
  scenes: Drawing['scenes'],
  page: Page,
): Frame => ({
  x: page.x,
  width: page.width,
  writing: page.writing,
  mostHeight: page.bottom - page.top,
  root: () => root,
  struct: (type, options = {}) => doc.struct(type, options),
  scenes,
  bookmark: createBookmarks(doc, page),
});

/** Bookmarks nested as the headings are. */
const createBookmarks = (doc: Document, { sheet, scale }: Page): Frame['bookmark'] => {
  const open: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
  return (title, level, y) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? doc.outline;
    // pdfkit counts `left` from the right edge, and its typings know neither side.
    const options = { expanded: level === 1, top: (y - 4) * scale, left: sheet } as object;
    open.push({ level, item: parent.addItem(title, options) });
  };
};

const collect = (doc: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
