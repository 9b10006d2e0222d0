import { defaultTreeAdapter, html } from 'parse5';
import type { HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';

/**
 * Sets apart the text of each link that leads out of the brief: addresses are the analysts', and may end in letters of another
 * direction. What stands in a `bdi` is set apart already.
 */
export const isolateLinks = (nodes: readonly HtmlNode[]): void => {
  for (const element of nodes.filter(isElement)) {
    if (element.tagName === 'bdi') continue;
    const isOutward = element.tagName === 'a' && attributeOf(element, 'href')?.startsWith('#') === false;
    if (!isOutward) isolateLinks(element.childNodes);
    else if (!element.childNodes.some((node) => node.nodeName === 'bdi')) {
      const holder = defaultTreeAdapter.createElement('bdi', html.NS.HTML, [{ name: 'dir', value: 'auto' }]);
      for (const node of element.childNodes) defaultTreeAdapter.appendChild(holder, node);
      element.childNodes = [];
      defaultTreeAdapter.appendChild(element, holder);
    }
  }
};
