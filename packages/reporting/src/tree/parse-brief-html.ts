import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlFragment = DefaultTreeAdapterMap['documentFragment'];

/** Every element that a brief may hold, with the attributes that it may carry beside `class`. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['header', 'section', 'aside', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'dl', 'dt', 'dd'].map(plain),
  ...['strong', 'small', 'span', 'figcaption', 'caption', 'thead', 'tbody', 'tr', 'td'].map(plain),
  // Direction and language are those of what analysts wrote; the program's own words have the brief's.
  ['bdi', ['lang', 'dir']],
  ['li', ['id']],
  ['th', ['scope']],
  ['a', ['href']],
  ['figure', ['data-figure']],
  ['table', ['data-figure']],
]);
const EVERYWHERE = 'class';

function plain(name: string): [string, readonly string[]] {
  return [name, []];
}

/** Something in a template's output that may not be there, and where: a node, or an attribute of it. */
export interface FoundNode {
  readonly found: string;
  readonly node: HtmlNode;
  readonly attribute?: string;
}

/** What a template's output holds that a brief may not. */
export interface ForbiddenMarkup extends FoundNode {
  readonly problem: 'element-not-allowed' | 'nested-too-deep';
}

/** Far more than a brief needs; what stands deeper would exhaust the stack of those that read the tree. */
const MOST_DEPTH = 64;

/**
 * The first thing outside the small set of elements, attributes and addresses, or too deep within other elements. A comment
 * is one: the HTML would hold what the PDF does not.
 */
export const forbiddenMarkupIn = (fragment: HtmlFragment): ForbiddenMarkup | undefined =>
  forbidden(fragment.childNodes, 1);

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

const forbidden = (nodes: readonly HtmlNode[], depth: number): ForbiddenMarkup | undefined => {
  for (const node of nodes) {
    if (node.nodeName === '#comment') return { problem: 'element-not-allowed', found: '<!--', node };
    if (!isElement(node)) continue;
    if (depth > MOST_DEPTH) return { problem: 'nested-too-deep', found: `<${node.tagName}`, node };
    const here = forbiddenIn(node);
    if (here !== undefined) return { problem: 'element-not-allowed', ...here };
    const found = forbidden(node.childNodes, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

const forbiddenIn = (node: HtmlElement): FoundNode | undefined => {
  const attributes = ELEMENTS.get(node.tagName);
  if (attributes === undefined) return { found: `<${node.tagName}`, node };
  const stray = node.attrs.find(({ name }) => !attributes.includes(name) && name !== EVERYWHERE);
  if (stray !== undefined) return { found: `${stray.name}=`, node, attribute: stray.name };
  const href = attributeOf(node, 'href');
  if (href === null || /^(https?:\/\/|#)/i.test(href)) return undefined;
  return { found: 'href=', node, attribute: 'href' };
};
