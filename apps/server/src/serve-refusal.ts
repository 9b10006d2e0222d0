import type { WorkspaceErrorCode } from '@forewarn/store';
import type { ConfigProblem } from './config.ts';
import type { ListenRefusal } from './listen.ts';

/** Why a server was not started. */
export type ServeRefusal =
  | { readonly code: 'wrong-options'; readonly problems: readonly ConfigProblem[] }
  | {
      readonly code: 'workspace';
      readonly because: WorkspaceErrorCode;
      readonly message: string;
      readonly hint: string;
    }
  | ListenRefusal;

export interface RefusalWords {
  readonly message: string;
  readonly hint: string;
}

/** The refusal in plain sentences: one, or one for each option that does not fit. */
export const wordsForServing = (refusal: ServeRefusal): readonly RefusalWords[] => {
  switch (refusal.code) {
    case 'wrong-options':
      return refusal.problems;
    case 'workspace':
      return [refusal];
    case 'port-in-use':
      return [{ message: `Port ${refusal.port} is in use.`, hint: 'Choose another with --port.' }];
    case 'port-not-allowed':
      return [
        {
          message: `This account may not listen on port ${refusal.port}.`,
          hint: 'Choose one above 1023 with --port.',
        },
      ];
    case 'no-such-address':
      return [
        {
          message: `This machine has no address “${refusal.host}”.`,
          hint: 'Choose another with --host, or leave it out.',
        },
      ];
  }
};
