import type { Result } from '@forewarn/core';
import { accepted, ENGLISH, LIBRARY } from '@forewarn/core';
import type { AtHand } from './at-hand.ts';
import type { Failure } from './failure.ts';

/** What ships. */
const SHIPPED: AtHand = { library: LIBRARY, packs: [], wording: ENGLISH };

/** What ships and, in the order given, an organisation's own files. Refused: a broken file, named with the place in it. */
export const readAtHand = async (files: readonly string[] = []): Promise<Result<AtHand, Failure>> =>
  files.length === 0
    ? accepted(SHIPPED)
    : (await import('./own-files/with-own-files.ts')).withOwnFiles(SHIPPED, files);
