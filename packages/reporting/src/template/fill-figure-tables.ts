import type { Scene } from '@forewarn/figures';
import { defaultTreeAdapter, html } from 'parse5';
import type { BriefModel } from '../model/brief-model.ts';
import type { Scenes } from '../scenes/scenes.ts';
import type { HtmlElement, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';

/**
 * Fills each table that names a figure with the figure's own data: its columns as heads, the first cell of a row as the
 * head of that row, and its title as caption where the template gives none. What begins in the other direction than the
 * brief's, such as a body's name, is set apart. The names were checked.
 */
export const fillFigureTables = (
  nodes: readonly HtmlNode[],
  scenes: Scenes,
  direction: BriefModel['direction'],
): void => {
  for (const element of nodes.filter(isElement)) {
    const name = element.tagName === 'table' ? attributeOf(element, 'data-figure') : null;
    const scene = name === null ? undefined : scenes[name];
    if (scene === undefined) fillFigureTables(element.childNodes, scenes, direction);
    else fillTable(element, scene, direction);
  }
};

const fillTable = (
  table: HtmlElement,
  { title, table: { columns, rows } }: Scene,
  direction: BriefModel['direction'],
): void => {
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const styles = columns.map((_, place) => (areNumbers(rows.map((row) => row[place] ?? '')) ? 'num' : null));
  const heads = columns.map((column, place) =>
    withText('th', column, { scope: 'col', class: styles[place] ?? null }),
  );
  table.childNodes = [];
  append(table, caption ?? withText('caption', title));
  append(table, withChildren('thead', [withChildren('tr', heads)]));
  append(
    table,
    withChildren(
      'tbody',
      rows.map((row) => rowOf(row, styles, direction)),
    ),
  );
};

/** Counts, shares such as `3/8`, and the dash of what has none. */
const areNumbers = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\d/.test(cell)) && cells.every((cell) => /^(\d+(\/\d+)?|–)$/.test(cell));

const rowOf = (
  cells: readonly string[],
  styles: readonly (string | null)[],
  direction: BriefModel['direction'],
): HtmlElement =>
  withChildren(
    'tr',
    cells.map((cell, place) =>
      place === 0
        ? cellOf('th', cell, { scope: 'row' }, direction)
        : cellOf('td', cell, { class: styles[place] ?? null }, direction),
    ),
  );

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A cell; its own direction, where that is another, is the one that its first letter has. */
const cellOf = (
  tagName: 'th' | 'td',
  text: string,
  attributes: Attributes,
  direction: BriefModel['direction'],
): HtmlElement => {
  const [first] = /\p{L}/u.exec(text) ?? [];
  const own = first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
  if (first === undefined || own === direction) return withText(tagName, text, attributes);
  const cell = create(tagName, attributes);
  append(cell, withText('bdi', text));
  return cell;
};

type Attributes = Readonly<Record<string, string | null>>;

const create = (tagName: string, attributes: Attributes = {}): HtmlElement =>
  defaultTreeAdapter.createElement(
    tagName,
    html.NS.HTML,
    Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
  );

const withText = (tagName: string, text: string, attributes: Attributes = {}): HtmlElement => {
  const element = create(tagName, attributes);
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
