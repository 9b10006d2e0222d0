import type { Scene } from '@forewarn/figures';
import { defaultTreeAdapter, html } from 'parse5';
import type { Scenes } from '../scenes/scenes.ts';
import type { HtmlElement, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';

/**
 * Fills each table that names a figure with the figure's own data: its columns as heads, the first cell of a row as the
 * head of that row, and its title as caption where the template gives none. The names were checked.
 */
export const fillFigureTables = (nodes: readonly HtmlNode[], scenes: Scenes): void => {
  for (const element of nodes.filter(isElement)) {
    const name = element.tagName === 'table' ? attributeOf(element, 'data-figure') : null;
    const scene = name === null ? undefined : scenes[name];
    if (scene === undefined) fillFigureTables(element.childNodes, scenes);
    else fillTable(element, scene);
  }
};

const fillTable = (table: HtmlElement, { title, table: { columns, rows } }: Scene): void => {
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  table.childNodes = [];
  append(table, caption ?? withText('caption', title));
  append(
    table,
    withChildren('thead', [
      withChildren(
        'tr',
        columns.map((column) => withText('th', column, 'col')),
      ),
    ]),
  );
  append(table, withChildren('tbody', rows.map(rowOf)));
};

const rowOf = (cells: readonly string[]): HtmlElement =>
  withChildren(
    'tr',
    cells.map((cell, place) => (place === 0 ? withText('th', cell, 'row') : withText('td', cell))),
  );

const create = (tagName: string, scope?: 'col' | 'row'): HtmlElement =>
  defaultTreeAdapter.createElement(
    tagName,
    html.NS.HTML,
    scope === undefined ? [] : [{ name: 'scope', value: scope }],
  );

const withText = (tagName: string, text: string, scope?: 'col' | 'row'): HtmlElement => {
  const element = create(tagName, scope);
  defaultTreeAdapter.insertText(element, text);
  return element;
};

const withChildren = (tagName: string, children: readonly HtmlElement[]): HtmlElement => {
  const element = create(tagName);
  for (const child of children) append(element, child);
  return element;
};

const append = (parent: HtmlElement, child: HtmlElement): void =>
  defaultTreeAdapter.appendChild(parent, child);
