import { extname } from 'node:path';
import type { Library, Problem, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { MethodFile } from '@forewarn/core/escalation';
import { METHOD_FORMAT, readMethodFile } from '@forewarn/core/escalation';
import type { WordingPack } from '@forewarn/core/wording';
import { readWordingPack, WORDING_FORMAT } from '@forewarn/core/wording';
import type { Failure } from '../failure.ts';
import { failureInFull, inputFailure } from '../failure.ts';
import { readText } from '../read-case.ts';
import { readWordingTable } from './read-wording-table.ts';

/** A file of an organisation's own: a method, or texts that replace shown ones. */
export type OwnFile =
  | { readonly kind: 'method'; readonly method: MethodFile }
  | { readonly kind: 'wording'; readonly pack: WordingPack };

/**
 * An organisation's own file, told apart by its format; a table of texts by its ending `.csv`. Or all that is wrong with
 * it, by what the library holds.
 */
export const readOwnFile = async (path: string, library: Library): Promise<Result<OwnFile, Failure>> => {
  const text = await readText(path);
  if (!text.ok) return text;
  if (extname(path).toLowerCase() === '.csv') {
    const table = await readWordingTable(text.value, library);
    return table.ok ? accepted({ kind: 'wording', pack: table.value }) : table;
  }
  const method = readMethodFile(text.value, library);
  if (method.ok) return accepted({ kind: 'method', method: method.value });
  if (isNoJson(method.refusal) && extname(path).toLowerCase() !== '.json') return refused(unknownKind(path));
  if (!isOfAnotherFormat(method.refusal)) return refused(failureInFull(method.refusal));
  const pack = readWordingPack(text.value, library);
  if (pack.ok) return accepted({ kind: 'wording', pack: pack.value });
  return refused(
    failureInFull(
      pack.refusal.map((problem) =>
        problem.path === '$.format' ? { ...problem, expected: formatsFor(problem) } : problem,
      ),
    ),
  );
};

const isOfAnotherFormat = ([first]: readonly Problem[]): boolean => first?.path === '$.format';

/** Either of the two, as the words for the problem put it between quotes or not. */
const formatsFor = ({ code }: Problem): string => {
  const formats = `${METHOD_FORMAT}” or “${WORDING_FORMAT}`;
  return code === 'wrong-format' ? formats : `“${formats}”`;
};

const isNoJson = ([first]: readonly Problem[]): boolean => first?.code === 'not-json';

const unknownKind = (path: string): Failure =>
  inputFailure(
    'not-json',
    '$',
    `“${path}” holds no JSON, and its name does not end in .csv.`,
    'A method is JSON; texts are JSON, or a table of comma-separated values in a file that ends in .csv.',
  );
