import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { libraryWith } from '@forewarn/core/escalation';
import { wordingWithPack } from '@forewarn/core/wording';
import type { AtHand } from '../at-hand.ts';
import type { Failure } from '../failure.ts';
import { inFile } from '../failure.ts';
import type { OwnFile } from './read-own-file.ts';
import { readOwnFile } from './read-own-file.ts';

/** What is at hand with an organisation's own files, each read by what those before it gave. */
export const withOwnFiles = async (
  atHand: AtHand,
  files: readonly string[],
): Promise<Result<AtHand, Failure>> => {
  let all = atHand;
  for (const file of files) {
    const read = await readOwnFile(file, all.library);
    if (!read.ok) return refused(inFile(file, read.refusal));
    all = withOwnFile(all, read.value);
  }
  return accepted(all);
};

/** What is at hand with one of them. */
export const withOwnFile = (atHand: AtHand, file: OwnFile): AtHand =>
  file.kind === 'method'
    ? { ...atHand, library: libraryWith(atHand.library, file.method) }
    : {
        ...atHand,
        packs: [...atHand.packs, file.pack],
        wording: wordingWithPack(atHand.wording, file.pack),
      };
