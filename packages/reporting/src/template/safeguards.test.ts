import { ENGLISH } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { briefChoices } from '../brief-choices.ts';
import { createBrief } from '../create-brief.ts';
import { orderOf } from '../testing/brief-of.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { aCase, aSource } from '../testing/small-case.ts';
import { readTemplate } from './read-template.ts';

const { templates: SHIPPED } = await briefChoices();

const CASE = aCase([aSource('s1'), aSource('s2', { level: 'restricted' })], {
  note: `${ENGLISH.noDetermination} ${ENGLISH.convention}`,
});

const made = async (text: string) =>
  createBrief({
    ...(await orderOf(CASE, 'internal')),
    template: { name: 'own', text, isShipped: true },
  });

const briefFrom = async (text: string) => {
  const brief = await made(text);
  if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
  return brief.value;
};

const RELEASED = '{{say text.released level=disclosure.words}}';

const lettersApart = (text: string): string => Array.from(text, (letter) => `<p>${letter}</p>`).join('');

const list = (before: string): string =>
  `{{#each omissions}}{{#unless @first}}{{../text.separator}}{{/unless}}${before}{{words}}{{/each}}`;

const bodyOf = (html: string): string => /<main>.*<\/main>/s.exec(html)?.[0] ?? '';

describe('what every brief says', () => {
  it('is put in where a template prints none of it: what was left out below its head, the notices at its end', async () => {
    const { html, added } = await briefFrom('<header><h1>{{title}}</h1></header><h2>a</h2><p>b</p>');
    expect(added).toEqual(['omissions', 'notice']);
    expect(bodyOf(html)).toMatch(
      /<\/header><p class="omissions">[^<]*Left out: 1 source\.<\/p><h2>a<\/h2><p>b<\/p><aside class="notice">/,
    );
    expect(bodyOf(html)).toContain(`<p>${ENGLISH.noDetermination} ${ENGLISH.convention}</p></aside></main>`);
  });

  it('stands before everything where there is no head', async () => {
    expect(bodyOf((await briefFrom('<p>b</p>')).html)).toMatch(/^<main><p class="omissions">/);
  });

  it('stands in the PDF too, below the level at the head of its page', async () => {
    const { pdf } = await briefFrom('<p>b</p>');
    const text = (await readPdf(await pdf())).text.replaceAll(/\s+/g, ' ');
    for (const words of ['Disclosure level: Internal', 'Left out: 1 source.', ENGLISH.noDetermination])
      expect(text).toContain(words);
  });

  it('is left alone where a template prints it in its own way', async () => {
    const { added } = await briefFrom(
      '<p><small>{{say text.released level=disclosure.words}}</small></p><ul><li>{{text.withheldLabel}} {{#each omissions}}<strong>{{words}}</strong>{{/each}}</li></ul><p>{{sentence noDetermination}} –\n {{convention}}</p>',
    );
    expect(added).toEqual([]);
  });

  it.each([
    [
      'its marks on something else',
      '<p class="omissions">None.</p><aside class="notice"><p>None.</p></aside>',
    ],
    ['half of it', '<p>{{say text.released level=disclosure.words}}</p><p>{{noDetermination}}</p>'],
    ['it as if an analyst had written it', '<p><bdi>{{noDetermination}} {{convention}}</bdi></p>'],
    [
      'it as what is denied',
      '<p>Never mind that {{say text.released level=disclosure.words}} Nothing of this was left out: 1 source. It is false that “{{noDetermination}} {{convention}}”</p>',
    ],
    [
      'another meaning into it',
      `<p>${RELEASED}</p><p>${ENGLISH.noDetermination.replace('makes no', 'makes <bdi>, and</bdi> no <bdi>mistake, a firm</bdi>')} {{convention}}</p>`,
    ],
    [
      'a letter of it in each paragraph',
      lettersApart(`${RELEASED} Left out: 1 source. ${ENGLISH.noDetermination} ${ENGLISH.convention}`),
    ],
    [
      'other numbers that end like its own',
      `<p>${RELEASED} Left out: 11 source.</p><p>11 source, 1 sources</p>`,
    ],
    [
      'it where the data of a figure will stand',
      '<table data-figure="factor-bars"><tbody><tr><td>{{noDetermination}} {{convention}}</td></tr></tbody></table>',
    ],
    ['a text of the case that says the same', '<p><bdi>{{caseNote}}</bdi></p>'],
  ])('is put in where a template prints %s', async (_, text) => {
    expect((await briefFrom(text)).added).toEqual(['omissions', 'notice']);
  });

  it.each(SHIPPED)('is printed by the template %s', async (name) => {
    const template = await readTemplate(name);
    if (!template.ok) throw new Error(`${name} is gone`);
    expect((await briefFrom(template.value.text)).added).toEqual([]);
  });
});

describe('a list of what was left out', () => {
  it('is put in where a template prints other numbers, or part of it', async () => {
    const order = await orderOf(
      aCase([
        aSource('s1'),
        ...['s2', 's3'].map((id) => aSource(id, { level: 'restricted' })),
        { type: 'note.added', at: '2030-01-02', text: 'a', level: 'restricted' },
      ]),
      'internal',
    );
    const addedBy = async (line: string) => {
      const text = `<p>${RELEASED}</p>${line}<p>{{noDetermination}} {{convention}}</p>`;
      const brief = await createBrief({ ...order, template: { name: 'own', text, isShipped: true } });
      return brief.ok && [brief.value.omissions.length, ...brief.value.added];
    };
    expect(await addedBy(`<p>{{text.withheldLabel}} ${list('')}.</p>`)).toEqual([2]);
    expect(await addedBy(`<p>{{text.withheldLabel}} ${list('1')}.</p>`)).toEqual([2, 'omissions']);
    expect(await addedBy('{{#each omissions}}<p>{{../text.withheldLabel}} {{words}}</p>{{/each}}')).toEqual([
      2,
      'omissions',
    ]);
  });
});

describe('a template', () => {
  it.each(['\u202e', '&#x202e;', '\u2066', '{{lower "\u2069"}}'])(
    'turns the direction of nothing with %j',
    async (character) => {
      const refusal = { problem: 'turning-character', line: 2, found: expect.stringMatching(/^U\+20/) };
      expect(await made(`<h1>a</h1>\n<p><span>${character}</span>{{noDetermination}}</p>`)).toMatchObject({
        refusal,
      });
    },
  );

  it('gives a direction and a language to what analysts wrote, and to nothing else', async () => {
    expect(await made('<p dir="rtl">{{noDetermination}}</p>')).toMatchObject({
      refusal: { problem: 'element-not-allowed', found: 'dir=', line: 1, column: 4 },
    });
    expect(await made('<p><span lang="ar">{{noDetermination}}</span></p>')).toMatchObject({
      refusal: { problem: 'element-not-allowed', found: 'lang=' },
    });
    expect(await made('<p><bdi dir="rtl" lang="ar">{{title}}</bdi></p>')).toMatchObject({ ok: true });
  });
});

describe('a link that leads out of a brief', () => {
  it('has its text set apart, once', async () => {
    const { html } = await briefFrom(
      '<p><a href="https://x.example/ا">https://x.example/ا</a> <bdi><a href="https://y.example">y</a></bdi></p>',
    );
    expect(bodyOf(html)).toContain('"><bdi dir="auto">https://x.example/ا</bdi></a>');
    expect(bodyOf(html)).toContain('<a href="https://y.example">y</a>');
  });

  it('is left as it is where it leads to a place within', async () => {
    const { html } = await briefFrom('<ul><li id="a">b</li></ul><p><a href="#a">[1]</a></p>');
    expect(bodyOf(html)).toContain('<a href="#a">[1]</a>');
  });
});

describe('a class of the program', () => {
  it('gives a template no look of the line at the head of each page', async () => {
    const { html } = await briefFrom('<p class="furniture">Disclosure level: Public</p>');
    expect(html).toMatch(/body>\.furniture\{/);
    expect(html).not.toMatch(/[^>]\.furniture/);
  });
});

describe('a figure that is drawn twice', () => {
  it('gives no id twice', async () => {
    const figure = '<figure data-figure="factor-bars"><figcaption>a</figcaption></figure>';
    const { html } = await briefFrom(`${figure}<h2>b</h2>${figure}`);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
