import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Served, ServeOptions, ServeRefusal } from '@forewarn/server';
import { serve as startServer, wordsForServing } from '@forewarn/server';
import { readArguments } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.serve;

const OPTIONS = {
  port: 'text',
  host: 'text',
  data: 'text',
  'key-file': 'text',
  'public-url': 'text',
  'trusted-proxy': 'text',
  database: 'text',
} as const;

/** Serves the web application until the process is told to stop. Gives its address as soon as it can be opened. */
export const serve: Command = async (args) => {
  const read = readOptions(args);
  if (!read.ok) return read;
  const started = await startServer(read.value);
  if (!started.ok) return refused(failureOf(started.refusal));
  stopOnSignal(started.value);
  const { url, created, keyFile, data } = started.value;
  return accepted({ text: textOf(started.value), json: { url, created, keyFile, data } });
};

const readOptions = (args: readonly string[]): Result<ServeOptions, Failure> => {
  const parsed = readArguments(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (positionals.length > 0) {
    return refused(usageFailure('arguments', 'This command takes options only.', `Usage: ${USAGE}`));
  }
  return accepted({
    port: values.port,
    host: values.host,
    data: placeOf(values.data),
    keyFile: placeOf(values['key-file']),
    publicUrl: values['public-url'],
    trustedProxy: values['trusted-proxy'],
    database: values.database,
  });
};

const placeOf = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : fromWhereThePersonStands(path);

const failureOf = (refusal: ServeRefusal): Failure => {
  const [words = { message: '', hint: '' }] = wordsForServing(refusal);
  return refusal.code === 'wrong-options'
    ? usageFailure(refusal.problems[0]?.option ?? 'options', words.message, words.hint)
    : inputFailure(refusal.code, 'serve', words.message, words.hint);
};

const stopOnSignal = ({ close }: Served): void => {
  const stop = () => void close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const textOf = ({ url, created, keyFile, data }: Served): string =>
  [
    ...(created
      ? [
          `A new encrypted workspace was made in ${data}`,
          `Its key is in ${keyFile}`,
          'Keep a copy of that file elsewhere: without it nobody can read the data again.',
        ]
      : []),
    `Forewarn is ready: ${url}`,
  ].join('\n');
