import { parseFragment } from 'parse5';
import { z } from 'zod';
import type { BriefModel } from '../model/brief-model.ts';
import { fillPhrase } from '../model/brief-words.ts';
import type { HtmlElement, HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement } from '../tree/parse-brief-html.ts';
import { renderTemplate } from './render-template.ts';

/** What every brief says, whatever its template prints; the disclosure level stands at the head of each page besides. */
export const Safeguard = z.enum(['omissions', 'notice']);
export type Safeguard = z.infer<typeof Safeguard>;

/** Each in full, as the program prints it where a template does not. */
const IN_FULL: Readonly<Record<Safeguard, string>> = {
  omissions: `<p class="omissions">{{say text.released level=disclosure.words}} {{#if omissions}}{{text.withheldLabel}} {{#each omissions}}{{#unless @first}}{{../text.separator}}{{/unless}}{{words}}{{/each}}{{text.stop}}{{else}}{{text.nothingWithheld}}{{/if}}</p>`,
  notice: `<aside class="notice"><p>{{noDetermination}} {{convention}}</p></aside>`,
};

/** The words, by their names under `text`, that an organisation cannot replace. */
export const SAFEGUARD_WORDS: ReadonlySet<string> = new Set(
  Object.values(IN_FULL).flatMap((text) =>
    Array.from(text.matchAll(/\btext\.(\w+)/g), ([, name = '']) => name),
  ),
);

/**
 * Puts into the tree what every brief says and the template did not print: what was left out below the head of the brief,
 * the notices at its end. Gives what was put in. What stands in `bdi` is the analysts' and does not count.
 */
export const addSafeguards = (fragment: HtmlFragment, model: BriefModel): readonly Safeguard[] => {
  const printed = plain(textOf(fragment.childNodes));
  const missing = Safeguard.options.filter(
    (safeguard) => !sentencesOf(safeguard, model).every((sentence) => printed.includes(plain(sentence))),
  );
  for (const safeguard of missing) {
    const nodes = parseFragment(render(IN_FULL[safeguard], model)).childNodes;
    for (const node of nodes) node.parentNode = fragment;
    const at = safeguard === 'notice' ? fragment.childNodes.length : belowTheHead(fragment.childNodes);
    fragment.childNodes.splice(at, 0, ...nodes);
  }
  return missing;
};

/** What has to stand in a brief, word for word, for a safeguard to be there. */
const sentencesOf = (safeguard: Safeguard, model: BriefModel): readonly string[] => {
  if (safeguard === 'notice') return [model.noDetermination, model.convention];
  const { released } = model.text;
  if (released === undefined) throw new Error('there are no words for what was left out');
  return [
    fillPhrase(released, { level: model.disclosure.words }),
    ...model.omissions.map(({ words }) => words),
  ];
};

const render = (text: string, model: BriefModel): string => {
  const rendered = renderTemplate({ name: 'safeguards', text, isShipped: true }, model);
  if (!rendered.ok) throw new Error(`the safeguards cannot be printed: ${JSON.stringify(rendered.refusal)}`);
  return rendered.value;
};

/** After the first header or title; before everything where there is none. */
const belowTheHead = (nodes: readonly HtmlNode[]): number =>
  nodes.findIndex((node) => isElement(node) && (node.tagName === 'header' || node.tagName === 'h1')) + 1;

/** Characters that turn the direction of reading: what stands beside one may be there and not be readable. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** The text that a reader of the brief will see as the program's; of a table that is filled with a figure's data, none. */
const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return 'value' in node ? node.value : '';
      if (node.tagName === 'bdi' || isFilled(node)) return ' ';
      const text = textOf(node.childNodes);
      return TURNING.test(text) ? ' ' : text;
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
