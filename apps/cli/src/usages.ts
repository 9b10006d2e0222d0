import { REGIONS } from '@forewarn/core';
import { LOSS_OF_KEY } from './workspace/loss-of-key.ts';
import { wrapped } from './wrapped.ts';

const WORKSPACE = '[--data DIR | --database URL] [--key-file FILE] [--passphrase-file FILE] [--json]';

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
    'forewarn serve [--port N] [--host H] [--data DIR] [--key-file FILE] [--passphrase-file FILE] [--database URL] [--public-url URL] [--trusted-proxy IPS] [--oidc-issuer URL --oidc-client-id ID [--oidc-client-secret-file FILE] [--oidc-name NAME]] [--session-idle MINUTES] [--session-absolute MINUTES] [--backups DIR] [--metrics-port N] [--metrics-host H] [--request-limit N] [--log-requests on|off] [--json]',
  backup: `forewarn backup [--out DIR] ${WORKSPACE}`,
  restore:
    'forewarn restore BACKUP (--data DIR | --database URL) [--key-file FILE] [--passphrase-file FILE] [--json]',
  verify: `forewarn verify [BACKUP] [--head [CASE:]HASH …] ${WORKSPACE}`,
  key: 'forewarn key status | passphrase [--new-passphrase-file FILE] | key-file FILE | renew [--data DIR] [--key-file FILE] [--passphrase-file FILE] [--json]',
  drill: `forewarn drill [--in DIR] ${WORKSPACE}`,
  person: `forewarn person list | reset EMAIL [--public-url URL] ${WORKSPACE}`,
  migrate: `forewarn migrate [--role ROLE] [--search-anew] ${WORKSPACE}`,
} as const;
export type CommandName = keyof typeof USAGES;

const TAKES_A_PASSPHRASE: ReadonlySet<CommandName> = new Set([
  'serve',
  'backup',
  'restore',
  'verify',
  'key',
  'drill',
  'person',
  'migrate',
]);
const PASSPHRASES = [
  'A passphrase is never an argument, where others could see it: it is asked for on the terminal, or is the first',
  'line of a file that only you can open (--passphrase-file FILE), or of standard input (--passphrase-file -).',
];

/** What `forewarn COMMAND --help` prints. */
export const helpFor = async (name: CommandName): Promise<string> =>
  [
    ...wrapped(`Usage: ${USAGES[name]}`, '', '    '),
    ...(await choicesFor(name)).flatMap(([what, choices]) =>
      wrapped(`${what}: ${choices.join(', ')}`, '', '    '),
    ),
    ...(name === 'key' ? LOSS_OF_KEY : []),
    ...(TAKES_A_PASSPHRASE.has(name) ? PASSPHRASES : []),
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
