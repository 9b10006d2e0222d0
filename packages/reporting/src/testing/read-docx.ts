import { inflateRawSync } from 'node:zlib';
import type { XmlElement } from './read-xml.ts';
import { elementsIn, readXml, textIn } from './read-xml.ts';

const END_OF_DIRECTORY = 0x06054b50;

/** The files in a zip file, by their paths, after its central directory. */
export const unzipped = (zip: Uint8Array): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('no zip file');
  const files = new Map<string, Buffer>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let index = bytes.readUInt16LE(end + 10); index > 0; index -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset));
    const path = bytes.subarray(entry + 46, entry + 46 + (name ?? 0)).toString();
    const local = bytes.readUInt32LE(entry + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
    files.set(path, bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
};

export interface ReadDocx {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly part: (path: string) => XmlElement;
  readonly document: XmlElement;
  readonly footnotes: XmlElement;
}

/** A document taken apart; throws where a part is not well formed. */
export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const files = unzipped(bytes);
  const part = (path: string): XmlElement => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`there is no ${path}`);
    return readXml(file.toString());
  };
  return { files, part, document: part('word/document.xml'), footnotes: part('word/footnotes.xml') };
};

export const styleOf = (paragraph: XmlElement): string | undefined =>
  elementsIn(paragraph, 'w:pStyle')[0]?.attributes.get('w:val');

/** What a paragraph, cell or document says: its runs, without the instructions of fields. */
export const wordsOf = (element: XmlElement): string => elementsIn(element, 'w:t').map(textIn).join('');

/** Paragraphs of these styles, in reading order. */
export const paragraphsOf = (root: XmlElement, ...styles: readonly string[]): readonly XmlElement[] =>
  elementsIn(root, 'w:p').filter((paragraph) => styles.includes(styleOf(paragraph) ?? 'Normal'));
