import type { Inline } from './block.ts';
import type { HtmlElement, HtmlNode } from './parse-brief-html.ts';
import { attributeOf, isElement } from './parse-brief-html.ts';

type Style = Omit<Inline, 'text'>;

const PLAIN: Style = { isStrong: false, isSmall: false, href: null };

/** The text of an element in its styles, with white space as HTML collapses it and none at the ends. */
export const readInlines = (element: HtmlElement): readonly Inline[] =>
  collapse(stretches(element.childNodes, PLAIN));

const stretches = (nodes: readonly HtmlNode[], style: Style): readonly Inline[] =>
  nodes.flatMap((node) => {
    if (isElement(node)) return stretches(node.childNodes, styleWithin(node, style));
    return 'value' in node ? [{ ...style, text: node.value }] : [];
  });

const styleWithin = (element: HtmlElement, style: Style): Style => {
  switch (element.tagName) {
    case 'strong':
      return { ...style, isStrong: true };
    case 'small':
      return { ...style, isSmall: true };
    case 'a':
      return { ...style, href: attributeOf(element, 'href') };
    default:
      return style;
  }
};

const collapse = (inlines: readonly Inline[]): readonly Inline[] => {
  const collapsed: Inline[] = [];
  let endsInSpace: boolean = true;
  for (const inline of inlines) {
    const spaced = inline.text.replaceAll(/[ \t\r\n\f]+/g, ' ');
    const text: string = endsInSpace ? spaced.replace(/^ /, '') : spaced;
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    collapsed.push({ ...inline, text });
  }
  const last = collapsed.at(-1);
  if (last === undefined || !last.text.endsWith(' ')) return collapsed;
  const trimmed = last.text.slice(0, -1);
  return [...collapsed.slice(0, -1), ...(trimmed === '' ? [] : [{ ...last, text: trimmed }])];
};
