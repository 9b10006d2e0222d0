import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import { BriefModel, HELPERS, listVariables, Variable } from '@forewarn/reporting';
import { z } from 'zod';
import type { Failure } from '../failure.ts';
import { wrapped } from '../wrapped.ts';

/** What `template variables --json` prints. */
export const TemplateVariables = z.strictObject({
  format: z.literal('forewarn.template-variables/1'),
  variables: z.array(Variable),
  helpers: z.array(
    z.strictObject({ name: z.string(), arguments: z.int().meta({ description: 'how many it takes' }) }),
  ),
});
export type TemplateVariables = z.infer<typeof TemplateVariables>;

/** Every variable that a template may print, from the schema of the model, and the helpers. */
export const templateVariables = async (): Promise<
  Result<{ readonly json: TemplateVariables; readonly text: string }, Failure>
> => {
  const json: TemplateVariables = {
    format: 'forewarn.template-variables/1',
    variables: [...listVariables(BriefModel)],
    helpers: [...HELPERS].map(([name, takes]) => ({ name, arguments: takes })),
  };
  return accepted({ json, text: textOf(json) });
};

const textOf = ({ variables, helpers }: TemplateVariables): string =>
  [
    'Variables; [] stands for each entry of a list:',
    ...variables.flatMap(({ path, kind, description }) =>
      wrapped(`(${kind})${description === '' ? '' : ` ${description}`}`, `  ${path} `, '      '),
    ),
    ...wrapped(
      `Helpers, with how many arguments each takes: ${helpers.map((each) => `${each.name} ${each.arguments}`).join(', ')}.`,
    ),
  ].join('\n');
