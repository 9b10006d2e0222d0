import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parseFragment } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlFragment = DefaultTreeAdapterMap['documentFragment'];

/** Every element that a brief may hold, with the attributes that it may carry beside `class`, `lang` and `dir`. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['header', 'section', 'aside', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'dl', 'dt', 'dd'].map(plain),
  ...['strong', 'small', 'span', 'bdi', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'td'].map(
    plain,
  ),
  ['li', ['id']],
  ['th', ['scope']],
  ['a', ['href']],
  ['figure', ['data-figure']],
]);
const EVERYWHERE: ReadonlySet<string> = new Set(['class', 'lang', 'dir']);

function plain(name: string): [string, readonly string[]] {
  return [name, []];
}

/** What a template's output holds that a brief may not. */
export interface ForbiddenMarkup {
  readonly problem: 'element-not-allowed' | 'nested-too-deep';
  readonly found: string;
}

/** Far more than a brief needs; what stands deeper would exhaust the stack of those that read the tree. */
const MOST_DEPTH = 64;

/**
 * The tree of a template's output. Refuses anything outside the small set of elements, attributes and addresses, and
 * elements too deep within one another.
 */
export const parseBriefHtml = (html: string): Result<HtmlFragment, ForbiddenMarkup> => {
  const fragment = parseFragment(html);
  const found = forbidden(fragment.childNodes, 1);
  return found === undefined ? accepted(fragment) : refused(found);
};

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

const forbidden = (nodes: readonly HtmlNode[], depth: number): ForbiddenMarkup | undefined => {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (depth > MOST_DEPTH) return { problem: 'nested-too-deep', found: `<${node.tagName}` };
    const here = forbiddenIn(node);
    if (here !== undefined) return { problem: 'element-not-allowed', found: here };
    const found = forbidden(node.childNodes, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

const forbiddenIn = (element: HtmlElement): string | undefined => {
  const attributes = ELEMENTS.get(element.tagName);
  if (attributes === undefined) return `<${element.tagName}`;
  const stray = element.attrs.find(({ name }) => !attributes.includes(name) && !EVERYWHERE.has(name));
  if (stray !== undefined) return `${stray.name}=`;
  const href = attributeOf(element, 'href');
  return href === null || /^(https?:\/\/|#)/i.test(href) ? undefined : 'href=';
};
