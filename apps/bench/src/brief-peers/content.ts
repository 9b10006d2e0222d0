import type { DefaultTreeAdapterMap } from 'parse5';
import { parse, serializeOuter } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What a brief holds, as any other program that makes PDFs can take it: text, tables, drawings. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'drawing'; readonly svg: string; readonly width: number; readonly height: number };

/** The parts of a brief's HTML, in their order. */
export const partsOf = (html: string): readonly Part[] => parse(html).childNodes.flatMap(read);

const isElement = (node: Node): node is Element => 'tagName' in node;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if (!isElement(node) || node.tagName === 'svg') return '';
  return node.childNodes.map(textOf).join('');
};
const plain = (node: Node): string => textOf(node).replaceAll(/\s+/g, ' ').trim();

const within = (node: Node, name: string): readonly Element[] => {
  if (!isElement(node)) return [];
  return [
    ...(node.tagName === name ? [node] : []),
    ...node.childNodes.flatMap((child) => within(child, name)),
  ];
};

const READERS: Readonly<Record<string, (element: Element) => readonly Part[]>> = {
  head: () => [],
  h1: (element) => [{ kind: 'heading', level: 1, text: plain(element) }],
  h2: (element) => [{ kind: 'heading', level: 2, text: plain(element) }],
  h3: (element) => [{ kind: 'heading', level: 3, text: plain(element) }],
  p: paragraph,
  dt: paragraph,
  dd: paragraph,
  ul: list,
  ol: list,
  table: (element) => {
    const rows = within(element, 'tr').map((row) => row.childNodes.filter(isElement).map(plain));
    const [head = [], ...body] = rows;
    return [{ kind: 'table', head, rows: body }];
  },
  figure: (element) => [
    ...within(element, 'svg').map(drawing),
    ...within(element, 'figcaption').flatMap(paragraph),
  ],
};

function paragraph(element: Element): readonly Part[] {
  return [{ kind: 'paragraph', text: plain(element) }];
}

function list(element: Element): readonly Part[] {
  return [{ kind: 'list', items: within(element, 'li').map(plain) }];
}

/** With its print colours, as none of the others knows custom properties. */
const drawing = (svg: Element): Part => {
  const box = svg.attrs
    .find(({ name }) => name.toLowerCase() === 'viewbox')
    ?.value.split(' ')
    .map(Number);
  const [, , width = 1, height = 1] = box ?? [];
  const markup = serializeOuter(svg)
    .replaceAll(/var\(--[\w-]+, (#[0-9a-f]+)\)/g, '$1')
    .replace('<svg ', `<svg width="${width}" height="${height}" `);
  return { kind: 'drawing', svg: markup, width, height };
};

const read = (node: Node): readonly Part[] => {
  if (!isElement(node)) return [];
  const reader = READERS[node.tagName];
  return reader === undefined ? node.childNodes.flatMap(read) : reader(node);
};
