import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { parseFragment } from 'parse5';
import type { FoundNode, HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, forbiddenMarkupIn, isElement } from '../tree/parse-brief-html.ts';
import { misplacedIn } from '../tree/misplaced-in.ts';
import { strayLinkIn } from './stray-link-in.ts';
import { turningIn } from './turning-in.ts';
import type { TemplateFault } from './template-fault.ts';

/** What is wrong with a template's output, and at which offset of it; null where the parser put it there by itself. */
export interface MarkupFault extends Pick<TemplateFault, 'problem' | 'found'> {
  readonly offset: number | null;
}

/**
 * The tree of a template's output. Refuses elements, attributes and addresses that briefs do not have, what stands where the
 * PDF would leave it out, characters that turn the direction of reading, figures that do not exist, and links within the brief
 * that lead nowhere.
 */
export const checkMarkup = (html: string, figures: readonly string[]): Result<HtmlFragment, MarkupFault> => {
  const fragment = parseFragment(html);
  if (faultIn(fragment, figures) === undefined) return accepted(fragment);
  // Places cost time, so they are only taken where something is at fault.
  const fault = faultIn(parseFragment(html, { sourceCodeLocationInfo: true }), figures);
  if (fault === undefined) throw new Error('a fault is gone when its place is asked for');
  const { problem, found } = fault;
  return refused({ problem, found, offset: offsetOf(fault, html) });
};

type Fault = FoundNode & Pick<TemplateFault, 'problem'>;

const faultIn = (fragment: HtmlFragment, figures: readonly string[]): Fault | undefined => {
  const forbidden = forbiddenMarkupIn(fragment);
  if (forbidden !== undefined) return forbidden;
  const misplaced = misplacedIn(fragment.childNodes);
  if (misplaced !== undefined) return { problem: 'misplaced', ...misplaced };
  const turning = turningIn(fragment.childNodes);
  if (turning !== undefined) return { problem: 'turning-character', ...turning };
  const drawn = withFigure(fragment.childNodes);
  const unknown = drawn.find((element) => !figures.includes(nameOf(element)));
  if (unknown === undefined) return strayLinkIn(fragment);
  return { problem: 'unknown-figure', found: nameOf(unknown), node: unknown, attribute: 'data-figure' };
};

/** Where the node, the value of its attribute or the first word of its text begins. */
const offsetOf = ({ node, attribute, problem }: Fault, html: string): number | null => {
  const location = node.sourceCodeLocation;
  if (location === null || location === undefined) return null;
  if (!isElement(node))
    return location.startOffset + Math.max(0, html.slice(location.startOffset).search(/\S/));
  const named = attribute === undefined ? undefined : node.sourceCodeLocation?.attrs?.[attribute];
  if (named === undefined) return location.startOffset;
  // An attribute that may not be there is at fault itself, else what it says.
  if (problem === 'element-not-allowed') return named.startOffset;
  const written = html.slice(named.startOffset, named.endOffset);
  return named.startOffset + (/^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0);
};

/** The names of the figures that stand in the tree. */
export const figuresIn = (nodes: readonly HtmlNode[]): readonly string[] => withFigure(nodes).map(nameOf);

const nameOf = (element: HtmlElement): string => attributeOf(element, 'data-figure') ?? '';

const withFigure = (nodes: readonly HtmlNode[]): readonly HtmlElement[] =>
  nodes.filter(isElement).flatMap((element) => {
    if (element.tagName === 'figure' || attributeOf(element, 'data-figure') !== null) return [element];
    return withFigure(element.childNodes);
  });
