import type * as fc from 'fast-check';

/** A place at which something comes in from outside, and what may come. An input is JSON, so that it can be kept. */
export interface Door<Input = unknown> {
  readonly name: string;
  /** Of all inputs, how many are tried at this door: by weight. */
  readonly weight: number;
  /** What it costs to be ready is paid once for so many inputs, and everything is fresh after them. */
  readonly perOpening: number;
  readonly open: () => Promise<OpenDoor<Input>>;
}

export interface OpenDoor<Input = unknown> {
  readonly inputs: fc.Arbitrary<Input>;
  /** Gives what became of an input; throws where that must not be: a failure of the program. */
  readonly enter: (input: Input) => Promise<Became>;
  readonly close: () => Promise<void>;
}

export type Became = 'accepted' | 'refused';

/** Something became of an input that must not. */
export class Wrong extends Error {
  override readonly name = 'Wrong';
}

export const expectThat = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Wrong(otherwise);
};

/** A door that needs nothing to be opened. */
export const standing = <Input>(inputs: fc.Arbitrary<Input>, enter: OpenDoor<Input>['enter']) => ({
  open: async (): Promise<OpenDoor<Input>> => ({ inputs, enter, close: async () => undefined }),
  perOpening: 10_000,
});
