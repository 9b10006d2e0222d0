import type { Result } from '@forewarn/core';
import { refused } from '@forewarn/core';
import type { BriefModel } from '../model/brief-model.ts';
import type { HtmlFragment } from '../tree/parse-brief-html.ts';
import { checkMarkup } from './check-markup.ts';
import type { Template } from './render-template.ts';
import { fileOf, renderTemplate } from './render-template.ts';
import type { TemplateFault } from './template-fault.ts';
import { NO_PLACE } from './template-fault.ts';
import { traceOutput } from './trace-output.ts';
import type { Watch } from './watch.ts';

/** A template's output, and the tree that it stands for. */
export interface Markup {
  readonly html: string;
  readonly fragment: HtmlFragment;
}

/**
 * What a template makes of the model, checked. Refuses a template at fault, with file, line and column; a fault of the
 * output is followed back to the piece of the template that printed it.
 */
export const readMarkup = (
  template: Template,
  model: BriefModel,
  figures: readonly string[],
  watch?: Watch,
): Result<Markup, TemplateFault> => {
  const rendered = renderTemplate(template, model, { watch });
  if (!rendered.ok) return rendered;
  watch?.finish();
  const html = rendered.value;
  const file = fileOf(template);
  if (watch !== undefined && html.length > watch.mostOutput) {
    const found = `${html.length} characters`;
    return refused({ code: 'template-fault', problem: 'too-much-output', found, file, ...NO_PLACE });
  }
  const checked = checkMarkup(html, figures);
  if (checked.ok) return { ok: true, value: { html, fragment: checked.value } };
  const { problem, found, offset } = checked.refusal;
  const place = offset === null ? NO_PLACE : traceOutput(template, model, html, offset);
  return refused({ code: 'template-fault', problem, found, file, ...place });
};
