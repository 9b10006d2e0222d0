import { extname } from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, DISCLOSURE_LEVELS, refused } from '@forewarn/core';
import type { BriefOrder, Paper } from '@forewarn/reporting';
import { PAPERS } from '@forewarn/reporting';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.brief;
const DEFAULTS = {
  out: '',
  template: 'country-brief',
  language: 'en',
  level: 'internal',
  paper: 'a4',
} as const;

const ENDINGS = ['.pdf', '.html', '.docx'] as const;
/** What a brief is written as, after the ending of the file. */
export type Ending = (typeof ENDINGS)[number];

/** What is asked of a brief, but for its case. */
export type AskedBrief = Pick<BriefOrder, 'language' | 'level' | 'at'> & {
  readonly template: string;
  /** The folder of an organisation's own. */
  readonly templates: string | undefined;
  readonly paper: Paper;
};
/** A brief as it is ordered on the command line. */
export interface OrderedBrief {
  readonly path: string;
  readonly out: string;
  readonly ending: Ending;
  readonly order: AskedBrief;
  readonly ownFiles: readonly string[];
}

const OPTIONS = {
  out: 'text',
  template: 'text',
  templates: 'text',
  language: 'text',
  level: 'text',
  paper: 'text',
  at: 'text',
  with: 'texts',
} as const;

/** The order of a brief, or how the command is used rightly. */
export const readBriefOrder = (args: readonly string[]): Result<OrderedBrief, Failure> => {
  const parsed = readArguments(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const values = { ...DEFAULTS, ...parsed.value.values };
  const path = oneArgument(parsed.value.positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const ending = endingOf(values.out);
  if (!ending.ok) return ending;
  const level = chosen('level', DISCLOSURE_LEVELS, values.level);
  if (!level.ok) return level;
  const paper = chosen('paper', PAPERS, values.paper);
  if (!paper.ok) return paper;
  const at = dateOption('at', values.at);
  if (!at.ok) return at;
  return accepted({
    path: path.value,
    out: values.out,
    ending: ending.value,
    order: {
      template: values.template,
      templates: values.templates,
      language: values.language,
      level: level.value,
      paper: paper.value,
      at: at.value,
    },
    ownFiles: values.with ?? [],
  });
};

const endingOf = (out: string): Result<Ending, Failure> => {
  const ending = ENDINGS.find((candidate) => candidate === extname(out).toLowerCase());
  return ending === undefined
    ? refused(
        usageFailure(
          '--out',
          'Say where the brief goes: --out FILE, ending in .pdf, .html or .docx.',
          `Usage: ${USAGE}`,
        ),
      )
    : accepted(ending);
};

/** One of a few, or which there are. */
const chosen = <Choice extends string>(
  what: string,
  choices: readonly Choice[],
  given: string,
): Result<Choice, Failure> => {
  const choice = choices.find((each) => each === given);
  return choice === undefined
    ? refused(
        usageFailure(`--${what}`, `There is no ${what} “${given}”.`, `Choose one of ${choices.join(', ')}.`),
      )
    : accepted(choice);
};
