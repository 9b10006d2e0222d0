import { parseFragment, serialize } from 'parse5';
import type { Scene } from '@forewarn/figures';
import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { readBlocks } from '../tree/read-blocks.ts';
import { orderOf } from '../testing/brief-of.ts';
import { smallCase } from '../testing/small-case.ts';
import { figuresIn } from './check-markup.ts';
import { fillFigureTables } from './fill-figure-tables.ts';

const SCENE: Scene = {
  width: 10,
  height: 10,
  title: 'Trends & levels',
  description: 'd',
  shapes: [],
  table: {
    columns: ['Factor', 'Level', 'Coverage'],
    rows: [
      ['1. <Motives>', 'High', '3/8'],
      ['2. Record', 'Low', '–'],
    ],
  },
};

const filled = (markup: string, scene = SCENE, direction: 'ltr' | 'rtl' = 'ltr'): string => {
  const fragment = parseFragment(markup);
  fillFigureTables(fragment.childNodes, { 'level-trends': scene }, direction);
  return serialize(fragment);
};

describe('a table that names a figure', () => {
  it('holds the data of the figure, with heads for columns and rows and numbers set as such', () => {
    expect(filled('<section><table class="compact" data-figure="level-trends"></table></section>')).toBe(
      '<section><table class="compact" data-figure="level-trends"><caption>Trends &amp; levels</caption>' +
        '<thead><tr><th scope="col">Factor</th><th scope="col">Level</th>' +
        '<th scope="col" class="num">Coverage</th></tr></thead>' +
        '<tbody><tr><th scope="row">1. &lt;Motives&gt;</th><td>High</td><td class="num">3/8</td></tr>' +
        '<tr><th scope="row">2. Record</th><td>Low</td><td class="num">–</td></tr></tbody></table></section>',
    );
  });

  it('keeps the caption that the template gives it, and nothing else of the template', () => {
    const html = filled(
      '<table data-figure="level-trends"><caption>Own</caption><tbody><tr><td>x</td></tr></tbody></table>',
    );
    expect(html).toContain('<caption>Own</caption><thead>');
    expect(html).not.toMatch(/Trends|<td>x/);
  });

  it('sets apart what begins in the other direction than the brief, and nothing else', () => {
    const names = { columns: ['Body'], rows: [['مجلس الأمن (1970)'], ['«المجلس»'], ['Council'], ['12']] };
    const cells = (direction: 'ltr' | 'rtl') =>
      Array.from(
        filled('<table data-figure="level-trends"></table>', { ...SCENE, table: names }, direction).matchAll(
          /<th scope="row">(.*?)<\/th>/g,
        ),
        ([, cell]) => cell,
      );
    const [first, second, third] = ['مجلس الأمن (1970)', '«المجلس»', 'Council'];
    expect(cells('ltr')).toEqual([`<bdi>${first}</bdi>`, `<bdi>${second}</bdi>`, third, '12']);
    expect(cells('rtl')).toEqual([first, second, `<bdi>${third}</bdi>`, '12']);
  });

  it('is read into blocks as any table', () => {
    const fragment = parseFragment('<table data-figure="level-trends"></table>');
    fillFigureTables(fragment.childNodes, { 'level-trends': SCENE }, 'ltr');
    const [table] = readBlocks(fragment.childNodes);
    expect(table).toMatchObject({
      kind: 'table',
      head: [[{ scope: 'col' }, { scope: 'col' }, { scope: 'col', style: 'num' }]],
    });
  });

  it('is drawn though the drawing itself stands nowhere, and other tables stay as they are', () => {
    const markup = '<table data-figure="level-trends"></table><table><tbody></tbody></table>';
    expect(figuresIn(parseFragment(markup).childNodes)).toEqual(['level-trends']);
    expect(filled(markup)).toContain('<table><tbody></tbody></table>');
  });

  it('is filled in the HTML of a brief, and refused for a figure that does not exist', async () => {
    const order = await orderOf(smallCase());
    const briefOf = (text: string) => createBrief({ ...order, template: { name: 'own', text } });
    const brief = await briefOf('<h1>{{title}}</h1><table data-figure="factor-bars"></table>');
    expect(brief.ok && brief.value.html).toContain('<th scope="row">8. Triggering factors</th>');
    const unknown = await briefOf('<h1>{{title}}</h1><table data-figure="pies"></table>');
    expect(unknown).toMatchObject({ ok: false, refusal: { problem: 'unknown-figure', found: 'pies' } });
  });
});
