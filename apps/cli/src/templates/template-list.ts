import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { briefChoices, listOwnLanguages, listOwnTemplates } from '@forewarn/reporting';
import { z } from 'zod';
import type { Failure } from '../failure.ts';
import { failureOfBrief } from '../failure-of-brief.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { wrapped } from '../wrapped.ts';
import { asTyped } from './read-template-and-words.ts';

/** What `template list --json` prints. */
export const TemplateList = z.strictObject({
  format: z.literal('forewarn.template-list/1'),
  shipped: z.array(z.string()),
  languages: z.array(z.string()).meta({ description: 'in which the templates that ship have their words' }),
  own: z
    .strictObject({
      dir: z.string(),
      templates: z.array(z.string()).meta({ description: 'one of a name that ships is taken before it' }),
      languages: z.array(z.string()).meta({ description: 'in which the folder has words of its own' }),
    })
    .nullable()
    .meta({ description: 'null where no folder is named' }),
});
export type TemplateList = z.infer<typeof TemplateList>;

/** The templates that ship and, where a folder is named, those in it. Refused: what is no folder. */
export const listTemplates = async (
  dir: string | undefined,
): Promise<Result<{ readonly json: TemplateList; readonly text: string }, Failure>> => {
  const own = await ownIn(dir);
  if (!own.ok) return own;
  const { templates, languages } = await briefChoices();
  const json: TemplateList = {
    format: 'forewarn.template-list/1',
    shipped: [...templates],
    languages: languages.map(({ code }) => code),
    own: own.value,
  };
  return accepted({ json, text: textOf(json) });
};

const ownIn = async (dir: string | undefined): Promise<Result<TemplateList['own'], Failure>> => {
  if (dir === undefined) return accepted(null);
  const place = fromWhereThePersonStands(dir);
  const templates = await listOwnTemplates(place);
  if (!templates.ok) return refused(failureOfBrief(asTyped(templates.refusal, dir)));
  const languages = await listOwnLanguages(place);
  return accepted({ dir, templates: [...templates.value], languages: [...languages] });
};

const textOf = ({ shipped, languages, own }: TemplateList): string =>
  [
    `Templates that ship (in ${languages.join(', ')}):`,
    ...shipped.map((name) => `  ${name}`),
    ...(own === null
      ? wrapped('An organisation’s own stand in a folder: --dir DIR lists them, “template new” begins one.')
      : [
          `Templates in ${own.dir}${own.languages.length === 0 ? '' : ` (words of its own in ${own.languages.join(', ')})`}:`,
          ...(own.templates.length === 0
            ? ['  none']
            : own.templates.map(
                (name) => `  ${name}${shipped.includes(name) ? ', before the one that ships' : ''}`,
              )),
        ]),
  ].join('\n');
