import { isReleasedAt } from '@forewarn/core';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { exampleCase, orderOf } from '../testing/brief-of.ts';
import type { Secret } from '../testing/planted-case.ts';
import { plantedCase } from '../testing/planted-case.ts';
import type { ReadDocx } from '../testing/read-docx.ts';
import { paragraphsOf, readDocx, wordsOf } from '../testing/read-docx.ts';
import type { XmlElement } from '../testing/read-xml.ts';
import { elementsIn, readXml } from '../testing/read-xml.ts';
import type { HtmlElement, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';

const kenyaOrder = async () => orderOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');

const kenya = async () => {
  const brief = await createBrief(await kenyaOrder());
  if (!brief.ok) throw new Error(`refused: ${JSON.stringify(brief.refusal)}`);
  const bytes = await brief.value.docx();
  return { ...brief.value, bytes, read: readDocx(bytes) };
};
const drawn = await kenya();

type HtmlPage = DefaultTreeAdapterMap['document'];
const htmlElements = (node: HtmlNode | HtmlPage, ...names: readonly string[]): readonly HtmlElement[] =>
  ('childNodes' in node ? node.childNodes : [])
    .filter(isElement)
    .flatMap((child) => [
      ...(names.includes(child.tagName) ? [child] : []),
      ...(child.tagName === 'svg' ? [] : htmlElements(child, ...names)),
    ]);
/** Without the numbers of notes, which Word counts itself. */
const htmlText = (node: HtmlNode): string => {
  if ('value' in node) return node.value;
  if (!isElement(node) || attributeOf(node, 'class') === 'ref' || node.tagName === 'svg') return '';
  return node.childNodes.map(htmlText).join('');
};
const bare = (text: string): string => text.replaceAll(/[\s\u200e\u200f]+/gu, '');
const html = parse(drawn.html);
const htmlNotes = htmlElements(html, 'ol').find((list) => attributeOf(list, 'class') === 'notes');

const HEADINGS = ['h1', 'h2', 'h3'];
const inOrder = htmlElements(html, ...HEADINGS, 'p', 'ul', 'ol', 'dl', 'table', 'figure');
/** Without the one under which only the notes stood, which are at the feet of the pages. */
const htmlHeadings = inOrder.filter((element, index) => {
  const isBare = HEADINGS.includes(inOrder[index + 2]?.tagName ?? 'h1') && inOrder[index + 1] === htmlNotes;
  return HEADINGS.includes(element.tagName) && !isBare;
});

const tablesOf = ({ document }: ReadDocx, style: string): readonly XmlElement[] =>
  elementsIn(document, 'w:tbl').filter(
    (table) => elementsIn(table, 'w:tblStyle')[0]?.attributes.get('w:val') === style,
  );

/** Without the numbers of notes, as the HTML is read. */
const withoutMarks = (root: XmlElement): string =>
  elementsIn(root, 'w:r')
    .filter((run) => elementsIn(run, 'w:rStyle')[0]?.attributes.get('w:val') !== 'FootnoteReference')
    .map(wordsOf)
    .join('');
const sheetOf = (read: ReadDocx) => elementsIn(read.document, 'w:pgSz')[0]?.attributes;

describe('a brief as a document', () => {
  it('has the headings of the HTML, in their order and levels', () => {
    const headings = paragraphsOf(drawn.read.document, 'Heading1', 'Heading2', 'Heading3');
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.map((heading) => bare(wordsOf(heading)))).toEqual(
      htmlHeadings.map((heading) => bare(htmlText(heading))),
    );
    const levels = ['1', '2', '3'].map(
      (level) => paragraphsOf(drawn.read.document, `Heading${level}`).length,
    );
    expect(levels).toEqual(
      HEADINGS.map((name) => htmlHeadings.filter(({ tagName }) => tagName === name).length),
    );
  });

  it('says all that the HTML says', () => {
    const said = bare(withoutMarks(drawn.read.document) + withoutMarks(drawn.read.footnotes));
    const texts = ['p', 'li', 'dt', 'dd', 'th', 'td', 'caption', 'figcaption'];
    const pieces = [...htmlHeadings, ...htmlElements(html, ...texts)];
    expect(pieces.length).toBeGreaterThan(100);
    const lost = pieces.map((piece) => bare(htmlText(piece))).filter((piece) => !said.includes(piece));
    expect(lost).toEqual([]);
  });

  it('has the tables of the HTML with as many cells, their headers repeated and marked', () => {
    const tables = tablesOf(drawn.read, 'BriefTable');
    const counts = tables.map((table) =>
      elementsIn(table, 'w:tr').map((row) => [
        elementsIn(row, 'w:tc').length,
        elementsIn(row, 'w:tblHeader').length === 1,
      ]),
    );
    expect(counts).toEqual(
      htmlElements(html, 'table').map((table) => [
        ...htmlElements(table, 'thead').flatMap((head) =>
          htmlElements(head, 'tr').map((row) => [htmlElements(row, 'th', 'td').length, true]),
        ),
        ...htmlElements(table, 'tbody').flatMap((body) =>
          htmlElements(body, 'tr').map((row) => [htmlElements(row, 'th', 'td').length, false]),
        ),
      ]),
    );
    for (const row of tables.flatMap((table) => elementsIn(table, 'w:tr')))
      expect(elementsIn(row, 'w:cantSplit')).toHaveLength(1);
  });

  it('describes each figure, and draws it without asking for a font', () => {
    const described = elementsIn(drawn.read.document, 'wp:docPr').map(
      ({ attributes }) => attributes.get('descr') ?? '',
    );
    expect(described).toHaveLength(htmlElements(html, 'figure').length);
    for (const words of described) expect(drawn.html.replaceAll('&amp;', '&')).toContain(`${words}</desc>`);
    const drawings = [...drawn.read.files].filter(([path]) => path.endsWith('.svg'));
    expect(drawings).toHaveLength(described.length);
    for (const [path, svg] of drawings) {
      expect(elementsIn(readXml(svg.toString()), 'text')).toEqual([]);
      expect(svg.toString()).not.toMatch(/var\(|NaN/);
      const png = drawn.read.files.get(path.replace(/svg$/, 'png'));
      expect(png?.subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it('names itself, its language and its date, and nobody', () => {
    const core = drawn.read.files.get('docProps/core.xml')?.toString() ?? '';
    expect(core).toContain('<dc:title>Kenya 2007–08: early diplomacy and de-escalation</dc:title>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).toContain('2008-01-28T00:00:00Z</dcterms:created>');
    expect([...core.matchAll(/<(dc:creator|cp:lastModifiedBy)>(.*?)</g)].map(([, , name]) => name)).toEqual([
      'Forewarn',
      'Forewarn',
    ]);
    for (const part of ['docProps/app.xml', 'docProps/custom.xml'])
      expect(drawn.read.part(part).children).toEqual([]);
  });

  it('has the disclosure level and the pages counted by Word on each page', () => {
    expect(wordsOf(drawn.read.part('word/header1.xml'))).toBe(
      'Disclosure level: InternalKenya 2007–08: early diplomacy and de-escalation',
    );
    const footer = drawn.read.part('word/footer1.xml');
    expect(wordsOf(footer)).toBe('Disclosure level: Internal · 2008-01-28 · c0ffeec0ffeePage  of ');
    expect(drawn.read.files.get('word/footer1.xml')?.toString()).toMatch(/PAGE<.*NUMPAGES</);
  });

  it('is well formed in all its parts, and every style that it uses is there', () => {
    const parts = [...drawn.read.files.keys()].filter((path) => /\.(xml|rels)$/.test(path));
    expect(parts.length).toBeGreaterThan(10);
    for (const path of parts) expect(drawn.read.part(path).name).not.toBe('');
    const styles = elementsIn(drawn.read.part('word/styles.xml'), 'w:style');
    const known = new Set(styles.map(({ attributes }) => attributes.get('w:styleId')));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      [drawn.read.document, drawn.read.footnotes].flatMap((root) =>
        elementsIn(root, name).map(({ attributes }) => attributes.get('w:val')),
      ),
    );
    expect(used.filter((style) => !known.has(style))).toEqual([]);
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(drawn.bytes).equals((await kenya()).bytes)).toBe(true);
  });

  it('is laid out for the paper asked for', async () => {
    const letter = readDocx(await drawn.docx('letter'));
    expect(sheetOf(letter)?.get('w:w')).toBe('12240');
    expect(sheetOf(drawn.read)?.get('w:h')).toBe('16838');
  });
});

describe('the notes', () => {
  it('are the footnotes, each with the number that the brief prints', () => {
    const notes = htmlElements(htmlNotes ?? html, 'li').map((note) => bare(htmlText(note)));
    expect(notes.length).toBeGreaterThan(3);
    const footnotes = elementsIn(drawn.read.footnotes, 'w:footnote').filter(
      ({ attributes }) => attributes.get('w:type') === undefined,
    );
    expect(footnotes.map((note) => bare(wordsOf(note)))).toEqual(notes);
    const marks = elementsIn(drawn.read.document, 'w:footnoteReference').map(({ attributes }) =>
      attributes.get('w:id'),
    );
    expect(marks).toEqual(notes.map((_, index) => String(index + 1)));
  });

  it('are pointed to again by fields that show the number of their mark', () => {
    const fields = elementsIn(drawn.read.document, 'w:fldSimple');
    const shown = fields.map((field) => [
      field.attributes.get('w:instr')?.trim().split(' ')[1],
      wordsOf(field),
    ]);
    const references = htmlElements(html, 'a').filter((link) => attributeOf(link, 'class') === 'ref');
    expect(shown).toHaveLength(references.length - htmlElements(htmlNotes ?? html, 'li').length);
    const places = elementsIn(drawn.read.document, 'w:bookmarkStart').map(({ attributes }) =>
      attributes.get('w:name'),
    );
    for (const [place, number] of shown) {
      expect(places).toContain(place);
      expect(place).toBe(`note_${number}`);
    }
  });
});

it('holds no planted word above its level, in any part', async () => {
  const { caseFile, secrets } = plantedCase();
  for (const level of ['public', 'restricted'] as const) {
    const brief = await createBrief(await orderOf(caseFile, level));
    if (!brief.ok) throw new Error('refused');
    const parts = [...readDocx(await brief.value.docx()).files].flatMap(([path, file]) => [
      Buffer.from(path),
      file,
    ]);
    const holds = ({ word }: Secret) => parts.some((part) => part.includes(word));
    const isHidden = ({ level: lowest }: Secret) => lowest === null || !isReleasedAt(lowest, level);
    expect(secrets.filter((secret) => isHidden(secret) && holds(secret))).toEqual([]);
    expect(secrets.filter(holds).map(({ word }) => word)).toEqual(
      secrets.filter(({ word }) => brief.value.html.includes(word)).map(({ word }) => word),
    );
  }
});
