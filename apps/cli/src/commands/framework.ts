import { refused } from '@forewarn/core';
import { readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { usageFailure } from '../failure.ts';
import { checkOwnFile } from '../frameworks/framework-check.ts';
import { listFrameworks } from '../frameworks/framework-list.ts';
import { showFramework } from '../frameworks/framework-show.ts';
import type { Command } from '../outcome.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.framework;

/** Lists the frameworks, shows one, or checks an organisation's own file. */
export const framework: Command = async (args) => {
  const parsed = readArguments(args, { language: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const wrong = wrongUse(positionals, values.language);
  if (wrong !== undefined) return refused(usageFailure(...wrong, `Usage: ${USAGE}`));
  const atHand = await readAtHand(values.with);
  if (!atHand.ok) return atHand;
  const [act, what = ''] = positionals;
  if (act === 'list') return listFrameworks(values.language, atHand.value);
  return act === 'check'
    ? checkOwnFile(what, atHand.value)
    : showFramework(what, values.language, atHand.value);
};

const ARGUMENTS: Readonly<Record<string, number>> = { list: 1, show: 2, check: 2 };

const wrongUse = (
  positionals: readonly string[],
  language: string | undefined,
): readonly [path: string, message: string] | undefined => {
  const [act = ''] = positionals;
  if (!Object.hasOwn(ARGUMENTS, act) || positionals.length !== ARGUMENTS[act])
    return [
      'arguments',
      'The framework command lists the frameworks, shows one by its id, or checks a file.',
    ];
  return act === 'check' && language !== undefined
    ? ['--language', 'A file is checked in all its languages.']
    : undefined;
};
