import type { HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { isElement } from '../tree/parse-brief-html.ts';
import { figuresIn } from './check-markup.ts';
import type { TemplateLimits } from './render-apart.ts';

/** What a checked tree holds more of than it may, in a few words for a message; nothing where it keeps the limits. */
export const tooMuchIn = (fragment: HtmlFragment, limits: TemplateLimits): string | undefined => {
  const elements = countElements(fragment.childNodes);
  if (elements > limits.elements) return `${elements} elements`;
  const figures = figuresIn(fragment.childNodes).length;
  if (figures > limits.figures) return `${figures} figures`;
  const text = longestText(fragment.childNodes);
  return text > limits.text ? `a text of ${text} characters` : undefined;
};

const countElements = (nodes: readonly HtmlNode[]): number =>
  nodes.filter(isElement).reduce((sum, element) => sum + 1 + countElements(element.childNodes), 0);

/** The length of the longest text that stands in one block. */
const longestText = (nodes: readonly HtmlNode[]): number =>
  nodes
    .filter(isElement)
    .reduce((most, element) => Math.max(most, ownText(element), longestText(element.childNodes)), 0);

const INLINE: ReadonlySet<string> = new Set(['strong', 'small', 'span', 'bdi', 'a']);

const ownText = ({ childNodes }: HtmlElement): number =>
  childNodes.reduce((sum, node) => {
    if (isElement(node)) return INLINE.has(node.tagName) ? sum + ownText(node) : sum;
    return 'value' in node ? sum + node.value.length : sum;
  }, 0);
