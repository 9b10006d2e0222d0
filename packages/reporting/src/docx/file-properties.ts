import type { DocumentFacts } from '../draw/metadata.ts';
import { PRODUCER } from '../draw/metadata.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { inDocument } from './in-document.ts';
import { FONTS } from './style-sheet.ts';

const escape = (value: string): string => escapeMarkup(inDocument(value));

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What the file says of itself, in place of what `docx` writes, which is the time of day. */
export const coreProperties = ({ title, subject, language, createdAt }: DocumentFacts): string => {
  const date = `${createdAt.toISOString().slice(0, 19)}Z`;
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escape(title)}</dc:title>`,
    `<dc:subject>${escape(subject)}</dc:subject>`,
    `<dc:creator>${PRODUCER}</dc:creator>`,
    `<dc:language>${escape(language)}</dc:language>`,
    `<cp:lastModifiedBy>${PRODUCER}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
};

/** What stands in for a font that a machine lacks, in the order in which it is tried. */
const SUBSTITUTES = [
  [FONTS.latin, 'Segoe UI,Calibri,Arial'],
  [FONTS.arabic, 'Traditional Arabic,Arabic Typesetting,Geeza Pro'],
  [FONTS.chinese, 'Microsoft YaHei,SimHei,PingFang SC'],
] as const;

/** The fonts of the document, which are named and not enclosed, and their substitutes. */
export const fontTable = (): string =>
  [
    DECLARATION,
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...SUBSTITUTES.map(
      ([name, others]) =>
        `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
    ),
    '</w:fonts>',
  ].join('');
