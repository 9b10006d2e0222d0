import { refused } from '@forewarn/core';
import { readArguments } from '../arguments.ts';
import { usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { checkTemplate } from '../templates/template-check.ts';
import { listTemplates } from '../templates/template-list.ts';
import { newTemplate } from '../templates/template-new.ts';
import { templateVariables } from '../templates/template-variables.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.template;

/** Lists the templates or what they may print, begins an organisation's own, or checks one. */
export const template: Command = async (args) => {
  const parsed = readArguments(args, { dir: 'text', case: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const wrong = wrongUse(positionals, Object.keys(values));
  if (wrong !== undefined) return refused(usageFailure(...wrong, `Usage: ${USAGE}`));
  const [act, what = ''] = positionals;
  switch (act) {
    case 'list':
      return listTemplates(values.dir);
    case 'new':
      return newTemplate(what, values.dir ?? '.');
    case 'check':
      return checkTemplate(what, values.case, values.with);
    default:
      return templateVariables();
  }
};

interface Act {
  readonly positionals: number;
  readonly options: readonly string[];
}

const ACTS: Readonly<Record<string, Act>> = {
  list: { positionals: 1, options: ['dir'] },
  variables: { positionals: 1, options: [] },
  new: { positionals: 2, options: ['dir'] },
  check: { positionals: 2, options: ['case', 'with'] },
};

const wrongUse = (
  positionals: readonly string[],
  options: readonly string[],
): readonly [path: string, message: string] | undefined => {
  const [name = ''] = positionals;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (act === undefined || positionals.length !== act.positionals)
    return [
      'arguments',
      'The template command lists the templates, lists their variables, begins a new one by its name, or checks a file.',
    ];
  const stray = options.find((option) => option !== 'json' && !act.options.includes(option));
  return stray === undefined ? undefined : [`--${stray}`, `“template ${name}” takes no such option.`];
};
