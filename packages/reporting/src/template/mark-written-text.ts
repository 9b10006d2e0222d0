import type { HtmlElement, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';

/**
 * Marks each `bdi` with its own direction, and with the language that its text is in where that is not the brief's and the
 * template does not say. HTML and PDF are made from the marked tree.
 */
export const markWrittenText = (
  nodes: readonly HtmlNode[],
  languageOf: (text: string) => string | null,
  language: string,
): void => {
  for (const element of nodes.filter(isElement)) {
    if (element.tagName === 'bdi') mark(element, languageOf, language);
    markWrittenText(element.childNodes, languageOf, language);
  }
};

const mark = (element: HtmlElement, languageOf: (text: string) => string | null, language: string): void => {
  const own = attributeOf(element, 'lang') === null ? languageOf(textOf(element)) : null;
  if (own !== null && own !== language) element.attrs.push({ name: 'lang', value: own });
  if (attributeOf(element, 'dir') === null) element.attrs.push({ name: 'dir', value: 'auto' });
};

const textOf = (element: HtmlElement): string =>
  element.childNodes
    .map((node) => {
      if (isElement(node)) return textOf(node);
      return 'value' in node ? node.value : '';
    })
    .join('');
