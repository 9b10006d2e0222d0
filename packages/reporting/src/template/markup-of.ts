import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import { parseFragment } from 'parse5';
import type { BriefModel } from '../model/brief-model.ts';
import type { HtmlFragment } from '../tree/parse-brief-html.ts';
import { readMarkup } from './read-markup.ts';
import type { TemplateLimits } from './render-apart.ts';
import { renderApart } from './render-apart.ts';
import type { Template } from './render-template.ts';
import type { Safeguard } from './safeguards.ts';
import { addSafeguards } from './safeguards.ts';
import type { TemplateFault } from './template-fault.ts';

/** The checked tree of a brief, and what the program had to put in because the template left it out. */
export interface BriefMarkup {
  readonly fragment: HtmlFragment;
  readonly added: readonly Safeguard[];
}

/**
 * What a template makes of the model, with the safeguards. A template that does not ship is rendered apart, within limits.
 * Refuses a template at fault.
 */
export const markupOf = async (
  template: Template,
  model: BriefModel,
  figures: readonly string[],
  limits?: TemplateLimits,
): Promise<Result<BriefMarkup, TemplateFault>> => {
  const fragment =
    template.isShipped === true
      ? shippedMarkup(template, model, figures)
      : await ownMarkup(template, model, figures, limits);
  if (!fragment.ok) return fragment;
  return accepted({ fragment: fragment.value, added: addSafeguards(fragment.value, model) });
};

const shippedMarkup = (...given: Parameters<typeof readMarkup>): Result<HtmlFragment, TemplateFault> => {
  const markup = readMarkup(...given);
  return markup.ok ? accepted(markup.value.fragment) : markup;
};

/** A tree does not travel well, so its text does, which was checked there. */
const ownMarkup = async (
  ...given: Parameters<typeof renderApart>
): Promise<Result<HtmlFragment, TemplateFault>> => {
  const html = await renderApart(...given);
  return html.ok ? accepted(parseFragment(html.value)) : html;
};
