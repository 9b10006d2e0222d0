import type { Person } from './person.ts';

/** How somebody showed who they are. */
export const WAYS = ['passphrase', 'passkey', 'organisation'] as const;
export type Way = (typeof WAYS)[number];

/** What was shown at a sign-in, and from where. */
export interface SignInFacts {
  readonly way: Way;
  readonly secondFactor: boolean;
  /** What the browser calls itself. */
  readonly device: string;
  /** When they showed who they are, where that was not just now, as at an organisation. */
  readonly shownAt?: string | undefined;
}

/** Somebody who is signed in. */
export interface Session extends SignInFacts {
  readonly id: string;
  readonly person: Person;
  readonly madeAt: string;
  readonly seenAt: string;
  /** When they last showed who they are. */
  readonly authenticatedAt: string;
  readonly expiresAt: string;
  /** A second factor is required and was not shown: until it is, this session may only enrol one. */
  readonly mayOnlyEnrol: boolean;
}

/** What needs somebody to have shown lately who they are: a browser that was left open is not enough. */
const RECENT = 10 * 60 * 1000;

/** Whether somebody showed who they are in the last ten minutes. */
export const isRecent = ({ authenticatedAt }: Session, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(authenticatedAt)) <= RECENT;
