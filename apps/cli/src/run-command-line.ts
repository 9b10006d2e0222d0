import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { replay } from './commands/replay.ts';
import type { Failure } from './failure.ts';
import { usageFailure } from './failure.ts';
import type { Command } from './outcome.ts';

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
  forewarn agreement CASE CASE [CASE …]       how far analysts agree on one situation
      [--at DATE] [--seed N]
  forewarn brief CASE --out FILE              a brief as .pdf or .html
      [--template T] [--language L] [--level V] [--at DATE]
  forewarn framework list | show ID           the frameworks
      [--language L]
  forewarn framework check FILE               validate an organisation's own method or wording
  forewarn serve [--port N] [--data DIR]      the web application

All but serve take --with FILE, again for each file: an organisation's own method or wording (JSON or
CSV). Every command takes --json. Exit codes: 0 done, 1 the input is at fault, 2 used wrongly.`;

/**
 * What is loaded late keeps the quick commands quick: drawing and serving bring in large libraries, explaining and
 * measuring much of the core.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => check,
  replay: async () => replay,
  explain: async () => (await import('./commands/explain.ts')).explain,
  compare: async () => (await import('./commands/compare.ts')).compare,
  branch: async () => (await import('./commands/branch.ts')).branch,
  information: async () => (await import('./commands/information.ts')).information,
  agreement: async () => (await import('./commands/agreement.ts')).agreement,
  brief: async () => (await import('./commands/brief.ts')).brief,
  framework: async () => (await import('./commands/framework.ts')).framework,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

/** Whoever reads the output may stop before its end (`| head`); a full medium is said. */
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`forewarn: output: The output cannot be written (${error.code}).\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Runs the command that the arguments name, prints what it gives, and returns the exit code. */
export const runCommandLine = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help' || args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const asJson = args.includes('--json');
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    return fail(
      usageFailure(name, `There is no command “${name}”.`, `Commands: ${Object.keys(COMMANDS).join(', ')}.`),
      asJson,
    );
  }
  const outcome = await (await load())(args);
  if (!outcome.ok) return fail(outcome.refusal, asJson);
  process.stdout.write(
    asJson ? `${JSON.stringify(outcome.value.json, null, 2)}\n` : `${outcome.value.text}\n`,
  );
  return 0;
};

const fail = (
  { exit, code, path, message, hint, others = '', more = 0 }: Failure,
  asJson: boolean,
): number => {
  const inWords = `forewarn: ${path}: ${message}\n  ${hint}${more > 0 ? `\nand ${more} more${others === '' ? '' : `:${others}`}` : ''}`;
  process.stderr.write(
    asJson ? `${JSON.stringify({ error: { code, path, message, hint } })}\n` : `${inWords}\n`,
  );
  return exit;
};
