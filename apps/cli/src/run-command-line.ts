import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { replay } from './commands/replay.ts';
import type { Failure } from './failure.ts';
import { usageFailure } from './failure.ts';
import type { Command } from './outcome.ts';
import type { CommandName } from './usages.ts';
import { helpFor } from './usages.ts';
import { visibly, visiblyOnOneLine } from './visibly.ts';
import { wrapped } from './wrapped.ts';

const USAGE = `forewarn: early warning and assessment of atrocity risk

  forewarn check CASE                         read and validate a case; counts, coverage, warnings
  forewarn replay CASE [--until DATE]         step through a case
  forewarn explain CASE [--at DATE]           why here, why not further, and what would turn the rules
      [--region R]
  forewarn compare CASE --at DATE --at DATE   two dates of a case side by side
  forewarn compare CASE CASE [--at DATE]      two cases side by side
  forewarn branch CASE --after STEP           what if: events supposed from a step on
      --events FILE [--then-as-it-went]
  forewarn information CASE [--at DATE]       what is known, from whom, and what is not
  forewarn options CASE [--at DATE] [--all]   response options that fit, with why and on what conditions
  forewarn agreement CASE CASE [CASE …]       how far analysts agree on one situation
      [--at DATE] [--seed N]
  forewarn brief CASE --out FILE              a brief as .pdf, .html or .docx
      [--template T] [--templates DIR] [--language L] [--level V] [--paper P] [--at DATE]
  forewarn framework list | show ID           the frameworks
      [--language L]
  forewarn framework check FILE               validate an organisation's own method or wording
  forewarn template list | variables          the templates of briefs, and what they may print
  forewarn template new NAME [--dir DIR]      an organisation's own template, to begin from
  forewarn template check FILE [--case CASE]  what is wrong with one, with line and column
  forewarn serve [--port N] [--data DIR]      the web application
      [--database URL]
  forewarn migrate [--data DIR]               brings a workspace of an earlier release to this one; of
      [--database URL [--role ROLE]]          PostgreSQL also the rights of the application's role
      [--search-anew]
  forewarn backup [--out DIR]                 a copy of the workspace, while it is running
  forewarn restore BACKUP --data DIR          the workspace of a backup, where there is none yet
  forewarn verify [BACKUP]                    what does not hold in a workspace or a backup, and whether
      [--head [CASE:]HASH …]                  its log passes through heads that were noted elsewhere
  forewarn key status | passphrase            what the workspace opens with, and changing it
      | key-file FILE | renew
  forewarn person list | reset EMAIL          who has an account; a new way in for who lost theirs
  forewarn drill                              backs up, restores elsewhere, compares, and cleans up

All that read a case take --with FILE, again for each file: an organisation's own method or wording
(JSON or CSV). Every command takes --json; COMMAND --help says how it is used. Exit codes: 0 done, 1
the input is at fault, 2 used wrongly.`;

/**
 * What is loaded late keeps the quick commands quick: drawing and serving bring in large libraries, explaining and
 * measuring much of the core.
 */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  replay: async () => replay,
  explain: async () => (await import('./commands/explain.ts')).explain,
  compare: async () => (await import('./commands/compare.ts')).compare,
  branch: async () => (await import('./commands/branch.ts')).branch,
  information: async () => (await import('./commands/information.ts')).information,
  options: async () => (await import('./commands/options.ts')).options,
  agreement: async () => (await import('./commands/agreement.ts')).agreement,
  brief: async () => (await import('./commands/brief.ts')).brief,
  framework: async () => (await import('./commands/framework.ts')).framework,
  template: async () => (await import('./commands/template.ts')).template,
  serve: async () => (await import('./commands/serve.ts')).serve,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  verify: async () => (await import('./commands/verify.ts')).verify,
  key: async () => (await import('./commands/key.ts')).key,
  drill: async () => (await import('./commands/drill.ts')).drill,
  person: async () => (await import('./commands/person.ts')).person,
};

/** Whoever reads the output may stop before its end (`| head`); a full medium is said. */
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`forewarn: output: The output cannot be written (${error.code}).\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Runs the command that the arguments name, prints what it gives, and returns the exit code. */
export const runCommandLine = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const asJson = args.includes('--json');
  if (!isCommand(name)) {
    return fail(
      usageFailure(name, `There is no command “${name}”.`, `Commands: ${Object.keys(COMMANDS).join(', ')}.`),
      asJson,
    );
  }
  if (args.includes('--help')) {
    process.stdout.write(`${await helpFor(name)}\n`);
    return 0;
  }
  const outcome = await (await COMMANDS[name]())(args);
  if (!outcome.ok) return fail(outcome.refusal, asJson);
  process.stdout.write(
    asJson ? `${JSON.stringify(outcome.value.json, null, 2)}\n` : `${visibly(outcome.value.text)}\n`,
  );
  return outcome.value.exit ?? 0;
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const fail = (
  { exit, code, path, message, hint, others = '', more = 0 }: Failure,
  asJson: boolean,
): number => {
  const rest = more > 0 ? `\nand ${more} more${others === '' ? '' : `:${visibly(others)}`}` : '';
  const inWords = [
    `forewarn: ${visiblyOnOneLine(path)}: ${visiblyOnOneLine(message)}`,
    ...wrapped(visiblyOnOneLine(hint), '  '),
  ].join('\n');
  process.stderr.write(
    asJson ? `${JSON.stringify({ error: { code, path, message, hint } })}\n` : `${inWords}${rest}\n`,
  );
  return exit;
};
