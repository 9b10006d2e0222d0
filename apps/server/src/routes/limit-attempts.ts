import type { Context } from 'hono';
import { countedAddress } from '../counted-address.ts';
import type { AttemptKey, Attempts } from '../people/attempts.ts';
import { refuse } from '../refusal-to-http.ts';

const PER_ADDRESS = 10;
/** Higher than for one address, so that whoever knows an email address cannot lock its owner out so easily. */
const PER_EMAIL = 50;
/** Only who knows the passphrase gets to guess these: three of a million are right at any time. */
const PER_CODE = 5;
const CODES_A_DAY = 30;
const DAY = 24 * 60;

/**
 * The attempts that a route counts of one address. Many people may be behind one; whoever has an account could else go on
 * guessing at those of others for as long as they sign in themselves now and then.
 */
export const attemptsFrom = (what: string, address: string): readonly AttemptKey[] => [
  { key: `${what} ${countedAddress(address)}`, limit: PER_ADDRESS, isShared: true },
];

export const attemptsAtEmail = (email: string): readonly AttemptKey[] => [
  { key: `email ${email.toLowerCase()}`, limit: PER_EMAIL },
];

export const attemptsAtCode = (personId: string): readonly AttemptKey[] => [
  { key: `code ${personId}`, limit: PER_CODE },
  { key: `codes of a day ${personId}`, limit: CODES_A_DAY, minutes: DAY },
];

/** Of somebody who is signed in, at their own passphrase. */
export const attemptsAtPassphrase = (personId: string): readonly AttemptKey[] => [
  { key: `passphrase ${personId}`, limit: PER_ADDRESS },
];

/** Counts an attempt; gives the reply that refuses it when there were too many. */
export const refuseTooMany = async (
  context: Context,
  attempts: Attempts,
  keys: readonly AttemptKey[],
): Promise<Response | undefined> => {
  const seconds = await attempts.take(keys);
  return seconds === undefined ? undefined : refuse(context, { code: 'too-many-attempts', seconds });
};
