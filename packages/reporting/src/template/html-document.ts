import { renderSvg } from '@forewarn/figures';
import { parseFragment, serialize } from 'parse5';
import { escapeMarkup } from '../escape-markup.ts';
import type { BriefModel } from '../model/brief-model.ts';
import type { Scenes } from '../scenes/scenes.ts';
import type { HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';
import { BRIEF_STYLE } from './brief-style.ts';

/**
 * Puts each figure's drawing into its element, before the caption. The names were checked. A figure that is drawn again has
 * ids of its own.
 */
export const drawFigures = (nodes: readonly HtmlNode[], scenes: Scenes): void => {
  const drawn = new Map<string, number>();
  for (const element of figuresOf(nodes)) {
    const name = attributeOf(element, 'data-figure') ?? '';
    const scene = scenes[name];
    if (scene === undefined) continue;
    const times = (drawn.get(name) ?? 0) + 1;
    drawn.set(name, times);
    prepend(element, renderSvg(scene, times === 1 ? `figure-${name}` : `figure-${name}-${times}`));
  }
};

const figuresOf = (nodes: readonly HtmlNode[]): readonly HtmlElement[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => (element.tagName === 'figure' ? [element] : figuresOf(element.childNodes)));

const prepend = (element: HtmlElement, markup: string): void => {
  const drawn = parseFragment(markup).childNodes;
  for (const node of drawn) node.parentNode = element;
  element.childNodes.unshift(...drawn);
};

/** The whole page: self-contained, without script, and forbidding any. */
export const htmlDocument = (fragment: HtmlFragment, model: BriefModel, disclosure: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeMarkup(model.language)}" dir="${model.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(model.title)}</title>`,
    `<style>${BRIEF_STYLE}</style>`,
    '</head>',
    '<body>',
    `<div class="furniture"><strong>${escapeMarkup(disclosure)}</strong><span>${escapeMarkup(model.title)}</span></div>`,
    `<main>${serialize(fragment)}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
