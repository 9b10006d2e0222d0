import type { Problem } from '@forewarn/core';
import { CASE_LIMITS, readCaseFile, wordsFor } from '@forewarn/core';
import type { FileProblem } from '../../shared/api/api-failure.ts';

type Checked = { readonly case: unknown } | { readonly problems: readonly FileProblem[] };

/** The case in a chosen file, or everything that is wrong with it, in words. A file that is too large is not read at all. */
export const checkChosenFile = async (file: Blob): Promise<Checked> => {
  if (file.size > CASE_LIMITS.bytes)
    return refused([
      { code: 'too-large', path: '$', found: String(file.size), expected: String(CASE_LIMITS.bytes) },
    ]);
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return refused([{ code: 'wrong-encoding', path: '$' }]);
  const read = readCaseFile(text);
  return read.ok ? { case: read.value } : refused(read.refusal);
};

const refused = (problems: readonly Problem[]): Checked => ({
  problems: problems.map((problem) => ({ code: problem.code, path: problem.path, ...wordsFor(problem) })),
});

/** The text of UTF-8 bytes; nothing for other encodings, which would be read with damaged letters, and for zero bytes. */
const decoded = (bytes: ArrayBuffer): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};
