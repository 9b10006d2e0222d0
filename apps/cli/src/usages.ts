import { REGIONS } from '@forewarn/core';
import { wrapped } from './wrapped.ts';

/** How each command is used. */
export const USAGES = {
  check: 'forewarn check CASE [--with FILE …] [--json]',
  replay: 'forewarn replay CASE [--until DATE] [--with FILE …] [--json]',
  explain: 'forewarn explain CASE [--at DATE] [--region R] [--with FILE …] [--json]',
  compare: 'forewarn compare CASE --at DATE --at DATE | CASE CASE [--at DATE] [--with FILE …] [--json]',
  branch: 'forewarn branch CASE --after STEP --events FILE [--then-as-it-went] [--with FILE …] [--json]',
  information: 'forewarn information CASE [--at DATE] [--with FILE …] [--json]',
  options: 'forewarn options CASE [--at DATE] [--all] [--with FILE …] [--json]',
  agreement: 'forewarn agreement CASE CASE [CASE …] [--at DATE] [--seed N] [--with FILE …] [--json]',
  brief:
    'forewarn brief CASE --out FILE [--template T] [--templates DIR] [--language L] [--level V] [--paper P] [--at DATE] [--with FILE …] [--json]',
  framework: 'forewarn framework list | show ID [--language L] | check FILE [--with FILE …] [--json]',
  template:
    'forewarn template list [--dir DIR] | variables | new NAME [--dir DIR] | check FILE [--case CASE] [--with FILE …] [--json]',
  serve:
    'forewarn serve [--port N] [--host H] [--data DIR] [--key-file FILE] [--public-url URL] [--trusted-proxy IPS] [--json]',
} as const;
export type CommandName = keyof typeof USAGES;

/** What `forewarn COMMAND --help` prints. */
export const helpFor = async (name: CommandName): Promise<string> =>
  [
    ...wrapped(`Usage: ${USAGES[name]}`, '', '    '),
    ...(await choicesFor(name)).flatMap(([what, choices]) =>
      wrapped(`${what}: ${choices.join(', ')}`, '', '    '),
    ),
  ].join('\n');

type Choices = readonly [what: string, choices: readonly string[]];

const choicesFor = async (name: CommandName): Promise<readonly Choices[]> => {
  if (name === 'explain') return [['Regions', REGIONS]];
  if (name !== 'brief') return [];
  const { briefChoices } = await import('@forewarn/reporting');
  const { templates, languages, levels, papers } = await briefChoices();
  return [
    ['Templates', templates],
    ['Languages', languages.map(({ code }) => code)],
    ['Levels', levels],
    ['Papers', papers],
  ];
};
