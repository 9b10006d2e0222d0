import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { HtmlFragment, HtmlNode } from '../tree/parse-brief-html.ts';
import { attributeOf, isElement, parseBriefHtml } from '../tree/parse-brief-html.ts';
import { misplacedIn } from '../tree/misplaced-in.ts';
import type { Template } from './render-template.ts';
import type { TemplateFault } from './template-fault.ts';
import { placeOf } from './template-fault.ts';

/**
 * The tree of a template's output. Refuses elements, attributes and addresses that briefs do not have, what stands where the
 * PDF would leave it out, and figures that do not exist. Analysts' text is escaped, so what is at fault stands in the template and is pointed at there.
 */
export const checkMarkup = (
  html: string,
  { name, text }: Template,
  figures: readonly string[],
): Result<HtmlFragment, TemplateFault> => {
  const fault = (problem: TemplateFault['problem'], found: string): Result<never, TemplateFault> =>
    refused({
      code: 'template-fault',
      problem,
      found,
      file: `${name}.hbs`,
      ...placeOf(text, text.toLowerCase().indexOf(found.toLowerCase())),
    });
  const parsed = parseBriefHtml(html);
  if (!parsed.ok) return fault(parsed.refusal.problem, parsed.refusal.found);
  const misplaced = misplacedIn(parsed.value.childNodes);
  if (misplaced !== undefined) return fault('misplaced', misplaced);
  const unknown = figuresIn(parsed.value.childNodes).find((figure) => !figures.includes(figure));
  return unknown === undefined ? accepted(parsed.value) : fault('unknown-figure', unknown);
};

/** The names of the figures that stand in the tree. */
export const figuresIn = (nodes: readonly HtmlNode[]): readonly string[] =>
  nodes.filter(isElement).flatMap((element) => {
    if (element.tagName !== 'figure') return figuresIn(element.childNodes);
    return [attributeOf(element, 'data-figure') ?? ''];
  });
