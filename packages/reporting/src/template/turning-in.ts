import type { FoundNode, HtmlNode } from '../tree/parse-brief-html.ts';
import { isElement } from '../tree/parse-brief-html.ts';

/** Characters that turn the direction of reading: what stands beside one may be there and not be readable. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

/** The first such character in a text of the tree, named by its number. `bdi` sets apart what needs a direction of its own. */
export const turningIn = (nodes: readonly HtmlNode[]): FoundNode | undefined => {
  for (const node of nodes) {
    const found = isElement(node) ? turningIn(node.childNodes) : turningInText(node);
    if (found !== undefined) return found;
  }
  return undefined;
};

const turningInText = (node: HtmlNode): FoundNode | undefined => {
  const [character] = 'value' in node ? (TURNING.exec(node.value) ?? []) : [];
  if (character === undefined) return undefined;
  const number = character.charCodeAt(0).toString(16).toUpperCase();
  return { found: `U+${number}`, node };
};
