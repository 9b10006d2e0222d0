import { defaultTreeAdapter, html } from 'parse5';
import { stretchesOfWords } from '../tree/program-tokens.ts';
import type { HtmlElement, HtmlNode } from '../tree/parse-brief-html.ts';
import { isElement } from '../tree/parse-brief-html.ts';

/**
 * Sets the tokens of the program's own text apart from left to right: hashes, dates after ISO 8601, symbols of documents.
 * Pages from right to left need it; what people wrote stands in a `bdi` and is left as it is. HTML and PDF are made from the
 * marked tree.
 */
export const isolateTokens = (parents: readonly HtmlNode[]): void => {
  for (const element of parents.filter(isElement)) {
    if (element.tagName === 'bdi') continue;
    isolateTokens(element.childNodes);
    element.childNodes = element.childNodes.flatMap((node) => isolated(node, element));
  }
};

const isolated = (node: HtmlNode, parent: HtmlElement): readonly HtmlNode[] => {
  if (!('value' in node)) return [node];
  const stretches = stretchesOfWords(node.value);
  if (!stretches.some(({ isToken }) => isToken)) return [node];
  return stretches.map(({ text, isToken }) => {
    const holder = defaultTreeAdapter.createElement('bdi', html.NS.HTML, [{ name: 'dir', value: 'ltr' }]);
    defaultTreeAdapter.insertText(holder, text);
    const [plain] = holder.childNodes;
    const made = isToken || plain === undefined ? holder : plain;
    made.parentNode = parent;
    return made;
  });
};
