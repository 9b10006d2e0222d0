import { inflateSync } from 'node:zlib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a PDF's structure: its role, its alternative text, its language, the text of its own content, its children. */
export interface StructureNode {
  readonly role: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly text: string;
  /** All that is in it, in reading order. */
  readonly reading: string;
  readonly children: readonly StructureNode[];
}

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  readonly structure: readonly StructureNode[];
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF as a reader does: the text of its pages, its structure tree, its bookmarks. */
export const readPdf = async (pdf: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  const structure: StructureNode[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsByMark(content.items);
    pages.push(texts.all);
    const tree: RawNode | null = await page.getStructTree();
    if (tree !== null) structure.push(toNode(tree, texts.byId));
  }
  const outline = await document.getOutline();
  const { info } = await document.getMetadata();
  await task.destroy();
  return {
    pages,
    structure,
    text: pages.join('\n'),
    outline: flatten(outline),
    info: info as Record<string, unknown>,
  };
};

interface RawOutline {
  readonly title: string;
  readonly items: readonly RawOutline[];
}
const flatten = (items: readonly RawOutline[] | null): readonly string[] =>
  (items ?? []).flatMap(({ title, items: inner }) => [title, ...flatten(inner)]);

interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

const toNode = (
  { role = '', alt, lang, children = [] }: RawNode,
  texts: ReadonlyMap<string, string>,
): StructureNode => {
  const own = (child: RawNode): string => (child.id === undefined ? '' : (texts.get(child.id) ?? ''));
  const parts = children.map((child) => (child.role === undefined ? own(child) : toNode(child, texts)));
  return {
    role,
    alt,
    lang,
    text: parts.filter((part) => typeof part === 'string').join(''),
    reading: parts.map((part) => (typeof part === 'string' ? part : part.reading)).join(''),
    children: parts.filter((part) => typeof part !== 'string'),
  };
};

type Item =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string };

const textsByMark = (
  items: readonly object[],
): { readonly all: string; readonly byId: ReadonlyMap<string, string> } => {
  const byId = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let all = '';
  for (const item of items as readonly Item[]) {
    if ('str' in item) {
      all += item.str + (item.hasEOL ? '\n' : '');
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return { all, byId };
};

/** Every node of a role, in reading order. */
export const nodesOf = (nodes: readonly StructureNode[], role: string): readonly StructureNode[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...nodesOf(node.children, role)]);

/** All that is in a node, as one text. */
export const fullText = (node: StructureNode): string => node.reading;

const STREAM = '>>\nstream\n';

/** The bytes of a PDF with every compressed stream inflated. */
export const inflatedBytes = (pdf: Uint8Array): Buffer => {
  const bytes = Buffer.from(pdf);
  const parts: Buffer[] = [bytes];
  let from = 0;
  for (;;) {
    const start = bytes.indexOf(STREAM, from);
    if (start === -1) return Buffer.concat(parts);
    const end = bytes.indexOf('\nendstream', start);
    if (end === -1) throw new Error(`the stream at ${start} does not end`);
    try {
      parts.push(inflateSync(bytes.subarray(start + STREAM.length, end)));
    } catch {
      // Not compressed: its bytes stand in the file as they are.
    }
    from = end + 1;
  }
};
