import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { briefOf, exampleCase, orderOf } from '../testing/brief-of.ts';
import type { StructureNode } from '../testing/read-pdf.ts';
import { fullText, inflatedBytes, nodesOf, readPdf } from '../testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource, smallCase } from '../testing/small-case.ts';

const kenya = async () => (await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28')).pdf;

const headingsOf = (nodes: readonly StructureNode[]): readonly number[] =>
  nodes.flatMap(({ role, children }) => [
    ...(/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []),
    ...headingsOf(children),
  ]);

describe('the structure of the PDF', () => {
  it('has headings in order, one of them the first', async () => {
    const levels = headingsOf((await readPdf(await kenya())).structure);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('gives each figure an alternative text that says what it shows', async () => {
    const figures = nodesOf((await readPdf(await kenya())).structure, 'Figure');
    expect(figures.map(({ alt }) => alt).slice(0, 2)).toEqual([
      expect.stringContaining('26 of 143 indicators are assessed. Factor 1: High.'),
      expect.stringContaining('Early warning: Alert: advice given.'),
    ]);
  });

  it('gives each table header cells, and every row a head of its own', async () => {
    const tables = nodesOf((await readPdf(await kenya())).structure, 'Table');
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      for (const row of nodesOf([table], 'TR')) expect(nodesOf([row], 'TH').length).toBeGreaterThan(0);
    }
    expect(inflatedBytes(await kenya()).includes('/Scope /Column')).toBe(true);
  });

  it('has the data of a figure as a table, where the template asks for it', async () => {
    const name = 'data-figure="pillar-chart"';
    const { structure } = await readPdf(
      await pdfFrom(`<h1>a</h1><figure ${name}></figure><table class="compact" ${name}></table>`),
    );
    expect(nodesOf(structure, 'TR').map(fullText)).toContainEqual(expect.stringContaining('Early warning'));
  });

  it('links notes and addresses', async () => {
    const address = 'https://example.org/a/long/way';
    const pdf = await pdfFrom(
      `<h1>a</h1><p>See <a href="${address}">${address}</a> <a class="ref" href="#note-1">[1]</a></p>` +
        '<ol class="notes"><li id="note-1">A note.</li></ol>',
    );
    const links = nodesOf((await readPdf(pdf)).structure, 'Link').map((link) => fullText(link).trim());
    expect(links).toEqual([address, '[1]']);
    expect(inflatedBytes(pdf).includes(`/URI (${address})`)).toBe(true);
  });

  it('has a bookmark for each heading', async () => {
    const { structure, outline } = await readPdf(await kenya());
    expect(outline).toHaveLength(headingsOf(structure).length);
    expect(outline).toContain('The three pillars');
  });

  it('declares its language, its title and the standards it is made for', async () => {
    const { info } = await readPdf(await kenya());
    expect(info).toMatchObject({
      Language: 'en',
      Title: 'Kenya 2007–08: early diplomacy and de-escalation',
    });
    const bytes = inflatedBytes(await kenya());
    for (const mark of [
      '/DisplayDocTitle true',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Marked true',
    ]) {
      expect(bytes.includes(mark)).toBe(true);
    }
  });
});

describe('the pages', () => {
  it('count themselves', async () => {
    const { pages } = await readPdf(await kenya());
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(pages.length).toBeLessThanOrEqual(5);
  });

  it('embed every font that they use, and no other', async () => {
    const bytes = inflatedBytes(await kenya()).toString('latin1');
    const fonts = [...bytes.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+NotoSans/);
    expect([...bytes.matchAll(/\/FontFile2 /g)]).toHaveLength(fonts.length);
    expect(bytes).not.toContain('Helvetica');
  });

  it('repeat the header of a table that goes on', async () => {
    const head = '<thead><tr><th scope="col">Body</th><th scope="col">What became of it</th></tr></thead>';
    const rows = Array.from(
      { length: 90 },
      (_, index) => `<tr><th scope="row">Body ${index}</th><td>So</td></tr>`,
    );
    const { pages } = await readPdf(
      await pdfFrom(`<h1>a</h1><table>${head}<tbody>${rows.join('')}</tbody></table>`),
    );
    const going = pages.filter((page) => /Body \d+/.test(page));
    expect(going.length).toBeGreaterThan(1);
    for (const page of going) expect(page).toContain('What became of it');
  });

  it('never end in a heading', async () => {
    for (const name of ['kenya-2007-08', 'libya-2011', 'myanmar-2017'] as const) {
      const { structure } = await readPdf((await briefOf(await exampleCase(name))).pdf);
      for (const page of structure.slice(0, -1)) expect(lastRole(page)).not.toMatch(/^H[1-6]$/);
    }
  });
});

describe('the lead of a list', () => {
  it('stays with its first lines, though its first entry is longer than a page', async () => {
    for (let lines = 20; lines < 44; lines += 1) {
      const text = [
        ...Array.from({ length: lines }, () => '<p class="meta">filler</p>'),
        '<h2>Sources</h2><p class="small">The lead.</p>',
        `<ol class="notes"><li>${'many words '.repeat(3000)}</li></ol>`,
      ].join('');
      const { pages } = await readPdf(await pdfFrom(`<h1>a</h1>${'<p>b</p>'.repeat(18)}${text}`));
      const page = pages.find((candidate) => candidate.includes('The lead.'));
      expect(page).toMatch(/Sources[^]*The lead\.[^]*many words/);
    }
  });
});

const headOf = async (title: string) => {
  const { pages } = await readPdf((await briefOf(aCase([aSource('s1')], { title }))).pdf);
  return pages.at(-1) ?? '';
};

describe('a figure that does not fit on the rest of a page', () => {
  const figure = '<figure data-figure="pillar-chart"><figcaption>The caption.</figcaption></figure>';

  it('stands at the head of the next with its caption, while the text goes on before it', async () => {
    const html = `<h1>a</h1>${'<p>b</p>'.repeat(32)}<h2>Part</h2>${figure}<p>After it.</p>${'<p>c</p>'.repeat(16)}`;
    const { pages } = await readPdf(await pdfFrom(html));
    expect(pages[0]).toMatch(/Part\s*After it\./);
    expect(pages[1]).toMatch(/The caption\.[^]*c/);
  });

  it('is not carried past the next part', async () => {
    const html = `<h1>a</h1>${'<p>b</p>'.repeat(32)}${figure}<p>After it.</p><h2>Next part</h2><p>c</p>`;
    const { pages } = await readPdf(await pdfFrom(html));
    expect(pages[0]).toContain('After it.');
    expect(pages[1]).toMatch(/The caption\.[^]*Next part/);
  });
});

describe('the head of a page', () => {
  it('cuts a title that is too long for it with an ellipsis, wherever its words end', async () => {
    expect(await headOf(`Short ${'x'.repeat(400)}`)).toMatch(/Short x{20,}…/);
    expect(await headOf('many words '.repeat(40))).toMatch(/(many words ){5,}.*…/);
    expect(await headOf('Example State, 2030')).toContain('Example State, 2030');
  });
});

const pdfFrom = async (text: string): Promise<Uint8Array> => {
  const brief = await createBrief({ ...(await orderOf(smallCase())), template: { name: 'mine', text } });
  if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
  return brief.value.pdf();
};

const lastRole = (node: StructureNode): string => {
  const last = node.children.at(-1);
  return last === undefined ? node.role : /^(Document|Root)$/.test(node.role) ? lastRole(last) : node.role;
};

const HOSTILE = {
  markup: '</p><script>alert(1)</script><img src=x onerror=alert(1)>',
  template: '{{constructor}} {{{title}}} {date} {n}',
  long: 'x'.repeat(3000),
  words: 'many words '.repeat(900),
  rtl: 'تقرير \u202eevil\u202c שלום',
  other: '漢字 \u0000\u0007 → ‑ 👩‍👩‍👧 ﷽',
  letters: '’ – “ ” § é ı ° Ł ş ấ Ж β',
} as const;

describe.each(Object.entries(HOSTILE))('a text with %s', (_, text) => {
  it('in every field breaks neither HTML nor PDF', async () => {
    const hostile = aCase(
      smallCase().events.map((event) =>
        Object.fromEntries(
          Object.entries(event).map(([key, value]) => [
            key,
            FREE.has(key) && !(key === 'to' && 'from' in event) ? text : key === 'watch' ? [text] : value,
          ]),
        ),
      ),
      { title: text, note: text, defaultLevel: 'public' },
    );
    const { html, pdf } = await briefOf(hostile);
    expect(html).not.toMatch(/<script|<img|onerror=[^&]*>/i);
    expect([...html.matchAll(/<p[ >]/g)]).toHaveLength([...html.matchAll(/<\/p>/g)].length);
    const { pages } = await readPdf(pdf);
    for (const page of pages) expect(page).toContain('Disclosure level');
  });
});

const FREE = new Set([
  'name',
  'summary',
  'document',
  'rationale',
  'what',
  'best',
  'likely',
  'worst',
  'to',
  'by',
  'view',
  'body',
  'reference',
  'note',
  'url',
]);

describe('text that fonts and encodings make hard', () => {
  it('can be copied as it was written', async () => {
    const { pdf } = await briefOf(
      aCase([
        aSource('s1'),
        anItem('e1', { summary: HOSTILE.letters }),
        aRating('7.3', 'acute', { evidence: ['e1'] }),
      ]),
    );
    expect((await readPdf(pdf)).text).toContain(HOSTILE.letters);
  });

  it('keeps what no font can draw as the text that its mark stands for', async () => {
    const { pdf } = await briefOf(
      aCase([
        aSource('s1'),
        anItem('e1', { summary: 'Seen: ሰላም.' }),
        aRating('7.3', 'acute', { evidence: ['e1'] }),
      ]),
    );
    const actual = `feff${Buffer.from('ሰላም', 'utf16le').swap16().toString('hex')}`;
    expect(inflatedBytes(pdf).toString('hex')).toContain(actual);
  });
});
