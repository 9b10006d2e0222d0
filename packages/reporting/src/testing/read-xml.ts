export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const TOKEN = /<\?[^]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of an XML text without comments; throws where it is not well formed. */
export const readXml = (text: string): XmlElement => {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) throw new Error(`not XML at ${at}: ${text.slice(at, at + 40)}`);
    take(token, open);
  }
  const [first, ...rest] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || first === undefined || rest.length > 0) throw new Error('not one element');
  return first;
};

const take = (token: RegExpExecArray, open: OpenElement[]): void => {
  const [, closed, opened, attributes = '', isEmpty, words] = token;
  if (words !== undefined) open.at(-1)?.children.push(unescaped(words));
  if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
  if (opened === undefined) return;
  const element: OpenElement = { name: opened, attributes: attributesIn(attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (isEmpty === '') open.push(element);
};

const attributesIn = (text: string): ReadonlyMap<string, string> => {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  const attributes = new Map(found);
  if (attributes.size !== found.length) throw new Error(`an attribute comes twice: ${text}`);
  return attributes;
};

const unescaped = (text: string): string => {
  // oxlint-disable-next-line no-control-regex -- what XML may not hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Error('a character that XML may not hold');
  return text.replaceAll(/&(#?\w*);?/g, (whole, name: string) => {
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`a bare ampersand: ${whole}`);
    return character;
  });
};

/** Every element of a name within another, in order. */
export const elementsIn = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );

/** All text within an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
