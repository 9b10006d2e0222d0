import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Failure } from '../failure.ts';
import { inputFailure } from '../failure.ts';
import { askPassphrase, canAsk } from './ask-passphrase.ts';
import { readPassphraseLines } from './named-workspace.ts';

const NEEDED = inputFailure(
  'passphrase-needed',
  'passphrase',
  'No new passphrase was given.',
  'Type it on the terminal, or put it into a file of your own and name that with --new-passphrase-file.',
);

/** The new passphrase: from a file, from standard input (its second line when the first is the current one), or asked for twice. */
export const readNewPassphrase = async (
  file: string | undefined,
  currentFile: string | undefined,
): Promise<Result<string, Failure>> => {
  if (file === undefined) return canAsk() ? askTwice() : refused(NEEDED);
  const lines = await readPassphraseLines(file);
  if (!lines.ok) return lines;
  const passphrase = lines.value[file === '-' && currentFile === '-' ? 1 : 0];
  return passphrase === undefined ? refused(NEEDED) : accepted(passphrase);
};

const askTwice = async (): Promise<Result<string, Failure>> => {
  const first = await askPassphrase('New passphrase (at least 12 characters): ');
  if (first === undefined) return refused(NEEDED);
  const again = await askPassphrase('The same again: ');
  return first === again
    ? accepted(first)
    : refused(
        inputFailure(
          'passphrase-differs',
          'passphrase',
          'The two are not the same; nothing was changed.',
          'Try again.',
        ),
      );
};
