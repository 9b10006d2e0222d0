import type { Block, Cell, List } from './block.ts';
import type { HtmlElement, HtmlNode } from './parse-brief-html.ts';
import { attributeOf, isElement } from './parse-brief-html.ts';
import { readInlines } from './read-inlines.ts';

/** The blocks of a brief, in reading order. */
export const readBlocks = (nodes: readonly HtmlNode[]): readonly Block[] =>
  nodes.filter(isElement).flatMap(readBlock);

const readBlock = (element: HtmlElement): readonly Block[] => {
  const style = attributeOf(element, 'class');
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      return [{ kind: 'heading', level: levelOf(element.tagName), content: readInlines(element) }];
    case 'p':
      return [{ kind: 'paragraph', style, content: readInlines(element) }];
    case 'ul':
    case 'ol':
      return [readList(element, style)];
    case 'table':
      return [readTable(element, style)];
    case 'dl':
      return [{ kind: 'facts', pairs: readPairs(element) }];
    case 'figure':
      return [readFigure(element)];
    case 'section':
      if (style !== 'columns') return readBlocks(element.childNodes);
      return [
        {
          kind: 'columns',
          columns: element.childNodes.filter(isElement).map((column) => readBlocks(column.childNodes)),
        },
      ];
    case 'aside':
      return [{ kind: 'panel', style, blocks: readBlocks(element.childNodes) }];
    default:
      return readBlocks(element.childNodes);
  }
};

const levelOf = (tagName: 'h1' | 'h2' | 'h3'): 1 | 2 | 3 => {
  if (tagName === 'h1') return 1;
  return tagName === 'h2' ? 2 : 3;
};

const readList = (element: HtmlElement, style: string | null): List => ({
  kind: 'list',
  isOrdered: element.tagName === 'ol',
  style,
  items: descendants(element, 'li').map((item) => ({
    id: attributeOf(item, 'id'),
    content: readInlines(item),
  })),
});

const readTable = (element: HtmlElement, style: string | null): Block => ({
  kind: 'table',
  style,
  caption: descendants(element, 'caption').flatMap(readInlines),
  head: descendants(element, 'thead').flatMap(readRows),
  body: descendants(element, 'tbody').flatMap(readRows),
});

const readRows = (section: HtmlElement): readonly (readonly Cell[])[] =>
  descendants(section, 'tr').map((row) => row.childNodes.filter(isElement).map(readCell));

const readCell = (element: HtmlElement): Cell => ({
  scope: scopeOf(attributeOf(element, 'scope')),
  style: attributeOf(element, 'class'),
  content: readInlines(element),
});

const scopeOf = (scope: string | null): Cell['scope'] => (scope === 'col' || scope === 'row' ? scope : null);

const readPairs = (element: HtmlElement) => {
  const values = descendants(element, 'dd');
  return descendants(element, 'dt').map((term, index) => ({
    term: readInlines(term),
    value: values.slice(index, index + 1).flatMap(readInlines),
  }));
};

const readFigure = (element: HtmlElement): Block => ({
  kind: 'figure',
  scene: attributeOf(element, 'data-figure') ?? '',
  caption: descendants(element, 'figcaption').flatMap(readInlines),
});

const descendants = (element: HtmlElement, tagName: string): readonly HtmlElement[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...descendants(child, tagName)]);
