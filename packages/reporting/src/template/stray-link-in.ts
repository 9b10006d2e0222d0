import type { FoundNode, HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';
import type { TemplateFault } from './template-fault.ts';

/** Ids that the program gives to the parts of figures. */
const RESERVED = /^figure-/;

/** The first id that stands twice or is not a template's to give, or the first link to an id that is not there. */
export const strayLinkIn = (
  fragment: HtmlFragment,
): (FoundNode & Pick<TemplateFault, 'problem'>) | undefined => {
  const ids = new Set<string>();
  const links: { readonly node: HtmlElement; readonly to: string }[] = [];
  for (const node of elementsOf(fragment.childNodes)) {
    const id = attributeOf(node, 'id');
    if (id !== null) {
      if (ids.has(id) || RESERVED.test(id)) return { problem: 'id-taken', found: id, node, attribute: 'id' };
      ids.add(id);
    }
    const href = attributeOf(node, 'href');
    if (href?.startsWith('#') === true) links.push({ node, to: href.slice(1) });
  }
  const stray = links.find(({ to }) => !ids.has(to));
  return stray === undefined
    ? undefined
    : { problem: 'link-to-nowhere', found: `#${stray.to}`, node: stray.node, attribute: 'href' };
};

/** Every element of a tree, in reading order. */
function* elementsOf(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const element of nodes.filter(isElement)) {
    yield element;
    yield* elementsOf(element.childNodes);
  }
}
