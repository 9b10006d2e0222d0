import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { framework } from './commands/framework.ts';
import { replay } from './commands/replay.ts';
import type { Failure } from './failure.ts';
import { usageFailure } from './failure.ts';
import type { Command } from './outcome.ts';

const USAGE = `forewarn: early warning and assessment of atrocity risk

  forewarn check CASE                         read and validate a case; counts, coverage, warnings
  forewarn replay CASE [--until DATE]         step through a case
  forewarn brief CASE --out FILE              a brief as .pdf or .html
      [--template T] [--language L] [--level V] [--at DATE]
  forewarn framework list | show ID           the frameworks
  forewarn serve [--port N] [--data DIR]      the web application

Every command takes --json. Exit codes: 0 done, 1 the input is at fault, 2 used wrongly.`;

/** What is loaded late keeps the quick commands quick: drawing and serving bring in large libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => check,
  replay: async () => replay,
  framework: async () => framework,
  brief: async () => (await import('./commands/brief.ts')).brief,
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
