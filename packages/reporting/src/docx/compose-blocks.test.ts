import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, readDocx, wordsOf } from '../testing/read-docx.ts';
import type { XmlElement } from '../testing/read-xml.ts';
import { elementsIn } from '../testing/read-xml.ts';
import { readBlocks } from '../tree/read-blocks.ts';
import { drawDocx } from './draw-docx.ts';

const docxOf = (html: string, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Uint8Array> =>
  drawDocx({
    blocks: readBlocks(parseFragment(html).childNodes),
    scenes: {},
    paper: 'a4',
    facts: {
      title: 'A & B <c>',
      subject: 'Subject',
      language: direction === 'rtl' ? 'ar' : 'en',
      direction,
      createdAt: new Date('2030-01-01T00:00:00Z'),
    },
    furniture: { disclosure: 'Level', title: 'Title', origin: 'Origin', pagePhrase: '{pages} / {page}' },
  });
const read = async (html: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  readDocx(await docxOf(html, direction));

const attribute = (element: XmlElement, name: string, key: string): string | undefined =>
  elementsIn(element, name)[0]?.attributes.get(key);
const runsOf = (root: XmlElement): readonly XmlElement[] =>
  elementsIn(root, 'w:r').filter((run) => wordsOf(run) !== '');
const looksOf = (run: XmlElement) => ({
  text: wordsOf(run).replaceAll(/[\u200e\u200f]/g, '|'),
  isRtl: elementsIn(run, 'w:rtl').length === 1,
  language: ['w:val', 'w:bidi', 'w:eastAsia'].map((key) => attribute(run, 'w:lang', key) ?? '-').join(' '),
});

const ARABIC = `<h1>تقييم الخطر</h1>
<aside class="headline"><p class="state">تنبيه</p></aside>
<p>القاعدة 12 في A/64/864: <bdi dir="auto" lang="en">Groups (about 40).</bdi> نهاية</p>
<dl class="facts"><dt>أسئلة</dt><dd>3</dd></dl>
<ul><li>أولا</li></ul>
<table><caption>جدول</caption><thead><tr><th scope="col">الجزء</th><th scope="col" class="num">أيام</th></tr></thead>
<tbody><tr><th scope="row">الركيزة</th><td class="num">56</td></tr></tbody></table>`;

describe('a document from right to left', () => {
  it('has every paragraph and every table from the right', async () => {
    const { document, part } = await read(ARABIC, 'rtl');
    for (const root of [document, part('word/header1.xml'), part('word/footer1.xml')]) {
      const paragraphs = elementsIn(root, 'w:p');
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(elementsIn(paragraph, 'w:bidi')).toHaveLength(1);
    }
    const tables = elementsIn(document, 'w:tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(elementsIn(table, 'w:bidiVisual')).toHaveLength(1);
  });

  it('has a run for each direction, with its language, and holds the marks of a foreign sentence within it', async () => {
    const { document } = await read(ARABIC, 'rtl');
    const [paragraph] = paragraphsOf(document, 'Normal');
    expect(paragraph === undefined ? [] : runsOf(paragraph).map(looksOf)).toEqual([
      { text: 'القاعدة ', isRtl: true, language: '- - -' },
      { text: '12', isRtl: false, language: '- - -' },
      { text: ' في ', isRtl: true, language: '- - -' },
      { text: 'A/64/864', isRtl: false, language: '- - -' },
      { text: ': ', isRtl: true, language: '- - -' },
      { text: 'Groups (about 40).|', isRtl: false, language: 'en - -' },
      { text: ' نهاية', isRtl: true, language: '- - -' },
    ]);
  });

  it('sets numbers at the end of their column', async () => {
    const { document } = await read(ARABIC, 'rtl');
    const [, row] = elementsIn(document, 'w:tr').filter(
      (candidate) => elementsIn(candidate, 'w:tc').length === 2,
    );
    const cells = row === undefined ? [] : elementsIn(row, 'w:tc');
    expect(cells.map((cell) => attribute(cell, 'w:jc', 'w:val'))).toEqual([undefined, 'end']);
  });

  it('says its language where Word looks for it', async () => {
    const { part } = await read(ARABIC, 'rtl');
    const [defaults] = elementsIn(part('word/styles.xml'), 'w:rPrDefault');
    expect(defaults === undefined ? undefined : attribute(defaults, 'w:lang', 'w:bidi')).toBe('ar');
  });
});

it('marks what an analyst wrote from the right within a document from the left, and Chinese as East Asian', async () => {
  const { document } = await read(
    '<p>It says <bdi dir="auto" lang="ar">نص 12 (أ).</bdi> and <bdi dir="auto" lang="zh">文字</bdi>.</p>',
  );
  expect(runsOf(document).map(looksOf)).toEqual([
    { text: 'It says ', isRtl: false, language: '- - -' },
    { text: 'نص 12 (أ).|', isRtl: true, language: '- ar -' },
    { text: ' and ', isRtl: false, language: '- - -' },
    { text: '文字', isRtl: false, language: '- - zh' },
    { text: '.', isRtl: false, language: '- - -' },
  ]);
});

const cited = (order: readonly number[], count: number): string =>
  [
    ...order.map((number) => `<p>Word <a class="ref" href="#note-${number}">[${number}]</a></p>`),
    '<h2>Sources</h2><p>Lead</p><ol class="notes">',
    ...Array.from({ length: count }, (_, index) => `<li id="note-${index + 1}">Note ${index + 1}</li>`),
    '</ol>',
  ].join('');

describe('notes', () => {
  it('become footnotes where they are cited in their order, and leave the lead of their list', async () => {
    const { document, footnotes } = await read(cited([1, 2, 1, 3], 3));
    expect(elementsIn(document, 'w:footnoteReference')).toHaveLength(3);
    expect(elementsIn(document, 'w:fldSimple').map(wordsOf)).toEqual(['1']);
    expect(wordsOf(footnotes)).toBe(' Note 1 Note 2 Note 3');
    expect(wordsOf(document)).toBe('WordWordWord1WordSourcesLead');
  });

  it.each([
    ['out of order', cited([2, 1], 2)],
    ['not all', cited([1], 2)],
    ['by another number', cited([1], 1).replace('[1]', '[7]')],
    ['in two lists', cited([1], 1) + cited([1], 1)],
  ])('stay a list that links lead to where they are cited %s', async (_how, html) => {
    const { document, footnotes } = await read(html);
    expect(elementsIn(document, 'w:footnoteReference')).toEqual([]);
    expect(wordsOf(footnotes)).toBe('');
    expect(wordsOf(document)).toContain('SourcesLeadNote 1');
    const places = elementsIn(document, 'w:bookmarkStart').map(({ attributes }) => attributes.get('w:name'));
    const links = elementsIn(document, 'w:hyperlink').map(({ attributes }) => attributes.get('w:anchor'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(places).toContain(link);
  });

  it('next to each other are kept apart', async () => {
    const { document } = await read(cited([1, 2], 2).replace('</p><p>Word ', ''));
    expect(runsOf(document).map(wordsOf)).toContain('\u00a0');
  });

  it('keep their addresses as links', async () => {
    const html = cited([1], 1).replace('Note 1', 'Note <a href="https://example.org/a">here</a>');
    const { footnotes, part } = await read(html);
    const [link] = elementsIn(footnotes, 'w:hyperlink');
    const [target] = elementsIn(part('word/_rels/footnotes.xml.rels'), 'Relationship');
    expect(link?.attributes.get('r:id')).toBe(target?.attributes.get('Id'));
    expect(target?.attributes.get('Target')).toBe('https://example.org/a');
  });

  it('that cite one another point to its mark', async () => {
    const html = cited([1, 2], 2).replace('Note 2', 'See <a href="#note-1">[1]</a>');
    const { footnotes } = await read(html);
    expect(elementsIn(footnotes, 'w:fldSimple').map(wordsOf)).toEqual(['1']);
    expect(elementsIn(footnotes, 'w:footnoteReference')).toEqual([]);
  });
});

it('numbers each ordered list from one, and keeps the items of a list together as one', async () => {
  const { document } = await read('<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol><ul><li>d</li></ul>');
  const numbers = elementsIn(document, 'w:numId').map(({ attributes }) => attributes.get('w:val'));
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[0]).toBe(numbers[1]);
});

it('links to addresses, and leaves as text what is none', async () => {
  const { document, part } = await read(
    '<p><a href="https://example.org/a b?x=1&amp;y=2">one</a> <a href="http://[">two</a> <a href="#gone">three</a></p>',
  );
  expect(elementsIn(document, 'w:hyperlink').map(wordsOf)).toEqual(['one']);
  expect(wordsOf(document)).toBe('one two three');
  const targets = elementsIn(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) =>
    attributes.get('Target'),
  );
  expect(targets).toContain('https://example.org/a%20b?x=1&y=2');
});

it('keeps text that XML cannot hold as replacement characters, and none of the controls of direction', async () => {
  const { document } = await read('<p>a\u0001b\u202ec\ud800d &lt;&amp;&gt;</p>');
  expect(wordsOf(document)).toBe('a\ufffdbc\ufffdd <&>');
});

const table = (text: string) => `<table><tbody><tr><td>${text}</td><td>b</td></tr></tbody></table>`;
const box = (text: string) => `<aside class="notice"><p>${text}</p></aside>`;

it('lets a row and a box that are taller than a page split, and no other', async () => {
  const long = 'many words '.repeat(1500);
  const { document } = await read([table('a'), table(long), box('a'), box(long)].join(''));
  const isWhole = elementsIn(document, 'w:tr').map((row) => elementsIn(row, 'w:cantSplit').length === 1);
  expect(isWhole).toEqual([true, false, true, false]);
});

it('reads the parts of columns one after the other, and fills rows that are short', async () => {
  const { document } = await read(
    '<section class="columns"><section><h2>A</h2><p>a</p></section><section><h2>B</h2></section></section>' +
      '<table><thead><tr><th scope="col">x</th><th scope="col">y</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  );
  expect(paragraphsOf(document, 'Heading2').map(wordsOf)).toEqual(['A', 'B']);
  expect(elementsIn(document, 'w:tr').map((row) => elementsIn(row, 'w:tc').length)).toEqual([2, 2]);
});
