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

const briefFrom = async (text: string) => {
  const order = await orderOf(CASE, 'internal');
  const brief = await createBrief({ ...order, template: { name: 'own', text, isShipped: true } });
  if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
  return brief.value;
};

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
      '<p><small>{{say text.released level=disclosure.words}}</small>{{#each omissions}} <strong>{{words}}</strong>{{/each}}</p><p>{{sentence noDetermination}} –\n {{convention}}</p>',
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
    ['it from the end to the beginning', '<p>\u202e{{noDetermination}} {{convention}}</p>'],
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
