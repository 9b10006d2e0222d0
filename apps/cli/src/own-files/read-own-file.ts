import { extname } from 'node:path';
import type { Library, Problem, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { MethodFile } from '@forewarn/core/escalation';
import { METHOD_FORMAT, readMethodFile } from '@forewarn/core/escalation';
import type { WordingPack } from '@forewarn/core/wording';
import { readWordingPack, WORDING_FORMAT } from '@forewarn/core/wording';
import type { Failure } from '../failure.ts';
import { failureInFull } from '../failure.ts';
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
  if (!isOfAnotherFormat(method.refusal)) return refused(failureInFull(method.refusal));
  const pack = readWordingPack(text.value, library);
  if (pack.ok) return accepted({ kind: 'wording', pack: pack.value });
  return refused(
    failureInFull(
      pack.refusal.map((problem) =>
        problem.code === 'wrong-format'
          ? { ...problem, expected: `${METHOD_FORMAT}” or “${WORDING_FORMAT}` }
          : problem,
      ),
    ),
  );
};

const isOfAnotherFormat = ([first]: readonly Problem[]): boolean => first?.code === 'wrong-format';
