import { parseFragment } from 'parse5';
import { z } from 'zod';
import type { BriefModel } from '../model/brief-model.ts';
import { holdsText } from '../tree/misplaced-in.ts';
import type { HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';
import { renderTemplate } from './render-template.ts';

/** What every brief says, whatever its template prints; the disclosure level stands at the head of each page besides. */
export const Safeguard = z.enum(['omissions', 'notice']);
export type Safeguard = z.infer<typeof Safeguard>;

/** What has to stand in a brief for each: sentences, all that was left out being one of them. */
const SENTENCES: Readonly<Record<Safeguard, readonly string[]>> = {
  omissions: [
    '{{say text.released level=disclosure.words}}',
    '{{#if omissions}}{{text.withheldLabel}} {{#each omissions}}{{#unless @first}}{{../text.separator}}{{/unless}}{{words}}{{/each}}{{text.stop}}{{else}}{{text.nothingWithheld}}{{/if}}',
  ],
  notice: ['{{noDetermination}}', '{{convention}}'],
};

/** Each in full, as the program prints it where a template does not. */
const IN_FULL: Readonly<Record<Safeguard, string>> = {
  omissions: `<p class="omissions">${SENTENCES.omissions.join(' ')}</p>`,
  notice: `<aside class="notice"><p>${SENTENCES.notice.join(' ')}</p></aside>`,
};

/** The words, by their names under `text`, of which they are made. */
export const SAFEGUARD_WORDS: readonly string[] = [
  ...new Set(
    Object.values(SENTENCES)
      .flat()
      .flatMap((text) => Array.from(text.matchAll(/\btext\.(\w+)/g), ([, name = '']) => name)),
  ),
];

/**
 * Puts into the tree what every brief says and the template did not print: what was left out below the head of the brief,
 * the notices at its end. Gives what was put in. A sentence counts that stands whole in one paragraph, entry or cell; what stands
 * in `bdi` is the analysts', and neither counts nor is passed over.
 */
export const addSafeguards = (fragment: HtmlFragment, model: BriefModel): readonly Safeguard[] => {
  const blocks = blocksOf(fragment.childNodes).map(plain);
  const isSaid = (sentence: string): boolean => {
    const words = plain(textOf(parseFragment(render(sentence, model)).childNodes));
    return blocks.some((block) => says(block, words));
  };
  const missing = Safeguard.options.filter((safeguard) => !SENTENCES[safeguard].every(isSaid));
  for (const safeguard of missing) {
    const nodes = parseFragment(render(IN_FULL[safeguard], model)).childNodes;
    for (const node of nodes) node.parentNode = fragment;
    const at = safeguard === 'notice' ? fragment.childNodes.length : belowTheHead(fragment.childNodes);
    fragment.childNodes.splice(at, 0, ...nodes);
  }
  return missing;
};

const render = (text: string, model: BriefModel): string => {
  const rendered = renderTemplate({ name: 'safeguards', text, isShipped: true }, model);
  if (!rendered.ok) throw new Error(`the safeguards cannot be printed: ${JSON.stringify(rendered.refusal)}`);
  return rendered.value;
};

/** After the first header or title; before everything where there is none. */
const belowTheHead = (nodes: readonly HtmlNode[]): number =>
  nodes.findIndex((node) => isElement(node) && (node.tagName === 'header' || node.tagName === 'h1')) + 1;

/** Stands where something is not the program's, and in no text: the parser lets none through. */
const APART = '\0';

/** What each paragraph, entry, cell or heading says as the program's; of a table that is filled with a figure's data, nothing. */
const blocksOf = (nodes: readonly HtmlNode[]): readonly string[] =>
  nodes
    .filter(isElement)
    .filter((element) => !isFilled(element))
    .flatMap((element) => (holdsText(element) ? [textOf(element.childNodes)] : blocksOf(element.childNodes)));

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return 'value' in node ? node.value : '';
      return node.tagName === 'bdi' ? APART : textOf(node.childNodes);
    })
    .join('');

const isFilled = (element: HtmlElement): boolean =>
  element.tagName === 'table' && attributeOf(element, 'data-figure') !== null;

/** The same words whether they begin a sentence, end one, or stand on two lines. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '')
    .toLowerCase();

/** After nothing, the end of a sentence, a colon or a dash: never in the midst of a sentence that denies it. */
const BEGINS = /(?:^|[.!?:。！？：؟–—])\s*$/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a text holds a sentence as one of its own. */
const says = (block: string, sentence: string): boolean => {
  for (let at = block.indexOf(sentence); at !== -1; at = block.indexOf(sentence, at + 1)) {
    const end = at + sentence.length;
    // White space is a single space here, so that two characters say how it begins.
    const before = block.slice(Math.max(0, at - 2), at);
    if (BEGINS.test(before) && !GOES_ON.test(block.slice(end, end + 2))) return true;
  }
  return false;
};
