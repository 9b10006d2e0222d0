import type { WeakPassphrase } from './judge-passphrase.ts';
import type { Way } from './session.ts';

/** What the server refuses about people: getting in, what they get in with, and looking after them. */
export type PeopleRefusal =
  | WeakPassphrase
  /** The session is some time old, and this needs somebody who showed lately who they are. */
  | { readonly code: 'sign-in-again'; readonly ways: readonly Way[] }
  | { readonly code: 'second-factor-needed' }
  | { readonly code: 'wrong-code' }
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'invitation-over' }
  | { readonly code: 'second-factor-exists' }
  | { readonly code: 'passkey-refused' }
  | { readonly code: 'unknown-passkey' }
  | { readonly code: 'unknown-session' }
  | { readonly code: 'unknown-person' }
  | { readonly code: 'unknown-grant' }
  | { readonly code: 'email-taken' }
  | { readonly code: 'last-administrator' }
  | { readonly code: 'account-closed' }
  | { readonly code: 'no-organisation' }
  | { readonly code: 'organisation-unreachable' }
  | { readonly code: 'too-many-requests'; readonly seconds: number };
