import type { Inline, Isolate } from './block.ts';
import type { HtmlElement, HtmlNode } from './parse-brief-html.ts';
import { attributeOf, isElement } from './parse-brief-html.ts';

type Style = Omit<Inline, 'text'>;

const PLAIN: Style = { isStrong: false, isSmall: false, href: null, lang: null, isolate: null };

/** A text without any style of its own. */
export const plainInline = (text: string): Inline => ({ ...PLAIN, text });

/** The text of an element in its styles, with white space as HTML collapses it and none at the ends. */
export const readInlines = (element: HtmlElement): readonly Inline[] => {
  let isolates = 0;
  const isolateOf = (child: HtmlElement): Isolate => {
    isolates += 1;
    return { id: isolates, direction: directionOf(child) };
  };
  const stretches = (nodes: readonly HtmlNode[], style: Style): readonly Inline[] =>
    nodes.flatMap((node) => {
      if (isElement(node)) return stretches(node.childNodes, styleWithin(node, style, isolateOf));
      return 'value' in node ? [{ ...style, text: node.value }] : [];
    });
  return collapse(stretches(element.childNodes, PLAIN));
};

const directionOf = (element: HtmlElement): Isolate['direction'] => {
  const direction = attributeOf(element, 'dir');
  return direction === 'ltr' || direction === 'rtl' ? direction : 'auto';
};

const styleWithin = (
  element: HtmlElement,
  outer: Style,
  isolateOf: (element: HtmlElement) => Isolate,
): Style => {
  const style = { ...outer, lang: attributeOf(element, 'lang') ?? outer.lang };
  switch (element.tagName) {
    case 'strong':
      return { ...style, isStrong: true };
    case 'small':
      return { ...style, isSmall: true };
    case 'a':
      return { ...style, href: attributeOf(element, 'href') };
    case 'bdi':
      return { ...style, isolate: isolateOf(element) };
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
