import type { Result } from '@forewarn/core';
import type { Failure } from './failure.ts';

/** What a command gives: the text for a person and the value for a machine, or why not. */
type Outcome = Result<
  {
    readonly text: string;
    readonly json: unknown;
    /** 1 when what was asked for was done, and something was found at fault. */
    readonly exit?: 1;
  },
  Failure
>;

/** A command: its arguments after its name, already split by the shell. */
export type Command = (args: readonly string[]) => Promise<Outcome>;
