import type { FoundNode, HtmlElement, HtmlNode } from './parse-brief-html.ts';
import { attributeOf, isElement } from './parse-brief-html.ts';

const PHRASES = ['strong', 'small', 'span', 'bdi', 'a'];
const BLOCKS = ['header', 'section', 'aside', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'dl', 'table', 'figure'];

/** What may stand in an element; what is not listed holds text. */
const CHILDREN: ReadonlyMap<string, readonly string[]> = new Map([
  ['header', BLOCKS],
  ['section', BLOCKS],
  ['aside', BLOCKS],
  ['ul', ['li']],
  ['ol', ['li']],
  ['dl', ['dt', 'dd']],
  ['table', ['caption', 'thead', 'tbody']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tr', ['th', 'td']],
  ['figure', ['figcaption']],
]);

/** Whether an element is a line of text, such as a paragraph, an entry or a cell. */
export const holdsText = ({ tagName }: HtmlElement): boolean => !CHILDREN.has(tagName);

/**
 * The first element or text that stands where the PDF has no place for it, so that the HTML would show what the PDF leaves
 * out: text outside a block, a link or an entry on its own, a block within a line. Elements that are not closed in their
 * order have been put in order by the parser.
 */
export const misplacedIn = (nodes: readonly HtmlNode[]): FoundNode | undefined => misplaced(nodes, BLOCKS);

const misplaced = (nodes: readonly HtmlNode[], allowed: readonly string[]): FoundNode | undefined => {
  for (const node of nodes) {
    const found = isElement(node) ? misplacedElement(node, allowed) : misplacedText(node, allowed);
    if (found !== undefined) return found;
  }
  return undefined;
};

const misplacedElement = (element: HtmlElement, allowed: readonly string[]): FoundNode | undefined => {
  if (!allowed.includes(element.tagName)) return { found: `<${element.tagName}`, node: element };
  return unpaired(element) ?? misplaced(element.childNodes, childrenOf(element));
};

/** Columns are sections side by side, and nothing else. */
const childrenOf = (element: HtmlElement): readonly string[] =>
  element.tagName === 'section' && attributeOf(element, 'class') === 'columns'
    ? ['section']
    : (CHILDREN.get(element.tagName) ?? PHRASES);

const SHOWN = 40;

const misplacedText = (node: HtmlNode, allowed: readonly string[]): FoundNode | undefined => {
  if (!('value' in node) || allowed === PHRASES) return undefined;
  const text = node.value.trim();
  return text === '' ? undefined : { found: text.slice(0, SHOWN), node };
};

/** Facts are a term and its value, again and again. */
const unpaired = ({ tagName, childNodes }: HtmlElement): FoundNode | undefined => {
  if (tagName !== 'dl') return undefined;
  const entries = childNodes.filter(isElement);
  const last = entries.at(-1);
  const stray =
    entries.find((entry, index) => entry.tagName !== (index % 2 === 0 ? 'dt' : 'dd')) ??
    (entries.length % 2 === 0 ? undefined : last);
  return stray === undefined ? undefined : { found: `<${stray.tagName}`, node: stray };
};
