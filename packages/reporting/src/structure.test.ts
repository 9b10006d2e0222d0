import type { CaseFile } from '@forewarn/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefBy } from './testing/brief-by.ts';
import { exampleCase } from './testing/brief-of.ts';
import { LANGUAGES, TEMPLATES } from './testing/shipped.ts';
import type { StructureNode } from './testing/read-pdf.ts';
import { fullText, nodesOf, readPdf } from './testing/read-pdf.ts';
import type { HtmlElement, HtmlNode } from './tree/parse-brief-html.ts';
import { attributeOf, isElement } from './tree/parse-brief-html.ts';
import { parse } from 'parse5';

const BRIEFS = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => [template, language] as const));

const elementsOf = (node: HtmlNode, name: string): readonly HtmlElement[] => {
  if (!isElement(node)) return [];
  const inner = node.childNodes.flatMap((child) => elementsOf(child, name));
  return node.tagName === name ? [node, ...inner] : inner;
};

/** What is read: without drawings, whose words are their alternative text. */
const textOf = (node: HtmlNode): string => {
  if ('value' in node) return node.value;
  if (!isElement(node) || node.tagName === 'svg') return '';
  return node.childNodes.map(textOf).join('');
};

const isHeading = (role: string): boolean => /^H[1-3]$/.test(role);
const nodesWith = (
  nodes: readonly StructureNode[],
  fits: (role: string) => boolean,
): readonly StructureNode[] =>
  nodes.flatMap((node) => [...(fits(node.role) ? [node] : []), ...nodesWith(node.children, fits)]);

/** Without spaces, since a line's end is none, and without marks of direction, which pages hold for those who copy them. */
const bare = (text: string): string => text.replaceAll(/[\s\u200e\u200f]+/gu, '');

/** A heading, paragraph, entry or cell. */
interface Said {
  readonly text: string;
  /** Apart from the rest: a figure may stand at the head of the next page, and pages are read one by one here. */
  readonly isCaption: boolean;
}

/** What a brief says in the order in which it is read. */
const pieces = (nodes: readonly StructureNode[]): readonly Said[] =>
  nodes.flatMap((node, index) => {
    if (node.role === 'Figure') return [];
    if (node.role === 'Lbl' && /^(•|[\d٠-٩]+\.)$/u.test(bare(fullText(node)))) return [];
    const isPiece = /^(H\d|P|Caption|TH|TD|Lbl|LBody)$/.test(node.role);
    const isCaption = node.role === 'P' && nodes[index - 1]?.role === 'Figure';
    return isPiece ? [{ text: bare(fullText(node)), isCaption }] : pieces(node.children);
  });

const htmlPieces = (node: HtmlNode): readonly Said[] => {
  if (!isElement(node)) return [];
  const isPiece = /^(h\d|p|caption|figcaption|th|td|dt|dd|li)$/.test(node.tagName);
  if (!isPiece) return node.childNodes.flatMap(htmlPieces);
  return [{ text: bare(textOf(node)), isCaption: node.tagName === 'figcaption' }];
};

const joined = (said: readonly Said[], captions: boolean): string =>
  said
    .filter(({ isCaption }) => isCaption === captions)
    .map(({ text }) => text)
    .join('');

/** Characters in any order: how a right-to-left line comes out of a page is not how it is read. */
const characters = (text: string): string => Array.from(text.normalize('NFKC')).toSorted().join('');

const SHOWN = 80;

/** What stands on either side where two texts part, or null where they do not. */
const firstDifference = (one: string, other: string): readonly [string, string] | null => {
  if (one === other) return null;
  let from = 0;
  while (one[from] === other[from]) from += 1;
  const around = (text: string): string => text.slice(Math.max(0, from - SHOWN / 2), from + SHOWN);
  return [around(one), around(other)];
};

let kenya: CaseFile;
beforeAll(async () => {
  kenya = await exampleCase('kenya-2007-08');
});

const read = async (name: string, language: string) => {
  const brief = await briefBy(name, kenya, 'internal', '2008-01-28', language);
  const main = parse(brief.html).childNodes.flatMap((node) => elementsOf(node, 'main'))[0];
  if (main === undefined) throw new Error('the HTML has no main part');
  return { main, pdf: await readPdf(await brief.pdf()), direction: brief.model.direction };
};

describe.each(BRIEFS)('%s in %s', (template, language) => {
  it('has its headings in order, without a level left out, in PDF, HTML and bookmarks alike', async () => {
    const { main, pdf } = await read(template, language);
    const inHtml = ['h1', 'h2', 'h3'].flatMap((name) => elementsOf(main, name));
    const inPdf = nodesWith(pdf.structure, isHeading);
    const levels = inPdf.map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
    expect(inPdf).toHaveLength(inHtml.length);
    expect(pdf.outline).toHaveLength(inHtml.length);
  });

  it('says what each figure shows, and names every column and row of its tables', async () => {
    const { main, pdf } = await read(template, language);
    const figures = nodesOf(pdf.structure, 'Figure');
    expect(figures).toHaveLength(elementsOf(main, 'figure').length);
    for (const { alt } of figures) expect(alt?.length ?? 0).toBeGreaterThan(20);
    for (const svg of elementsOf(main, 'svg')) {
      expect(attributeOf(svg, 'role')).toBe('img');
      expect(elementsOf(svg, 'desc').map(textOf).join('').length).toBeGreaterThan(20);
    }
    for (const table of elementsOf(main, 'table')) {
      const head = elementsOf(table, 'thead').flatMap((part) => elementsOf(part, 'th'));
      expect(head.length).toBeGreaterThan(0);
      for (const cell of head) expect(attributeOf(cell, 'scope')).toBe('col');
      for (const row of elementsOf(table, 'tbody').flatMap((part) => elementsOf(part, 'tr'))) {
        expect(attributeOf(elementsOf(row, 'th')[0] ?? row, 'scope')).toBe('row');
      }
    }
    const rows = nodesOf(pdf.structure, 'TR');
    for (const row of rows) expect(row.children.map(({ role }) => role)).toContain('TH');
  });

  it('is read in the order of its HTML', async () => {
    const { main, pdf, direction } = await read(template, language);
    const same = direction === 'rtl' ? characters : (text: string) => text;
    // An entry that goes over a page is two pieces there.
    for (const captions of [false, true]) {
      const [inPdf, inHtml] = [pieces(pdf.structure), htmlPieces(main)].map((said) =>
        same(joined(said, captions)),
      );
      expect(firstDifference(inPdf ?? '', inHtml ?? '')).toBeNull();
    }
  });
});
