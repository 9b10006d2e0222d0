/** What a person must know before it is too late. */
export const LOSS_OF_KEY: readonly string[] = [
  'Keep a copy of the key file elsewhere, or the passphrase where it survives you: without it nobody can read the',
  'data again, the makers of Forewarn included. Whoever has it and a copy of the data can read everything.',
];
