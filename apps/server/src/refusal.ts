import type { TemplateFault } from '@forewarn/reporting';
import type { StoredEvent } from '@forewarn/store';

/** One thing that is wrong with a request, in words, with the place where it stands. */
export interface RequestProblem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Everything that the server refuses a request for. */
export type Refusal =
  | { readonly code: 'not-json' }
  | { readonly code: 'wrong-encoding' }
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'wrong-credentials' }
  | { readonly code: 'wrong-origin' }
  | { readonly code: 'wrong-token' }
  /** Signed in, and without the right to do this. */
  | { readonly code: 'not-allowed' }
  | { readonly code: 'not-found' }
  | { readonly code: 'unknown-case' }
  | { readonly code: 'account-exists' }
  | { readonly code: 'conflict'; readonly head: string; readonly missed: readonly StoredEvent[] }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'wrong-media-type' }
  | { readonly code: 'wrong-host' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'wrong-request'; readonly problems: readonly RequestProblem[] }
  | { readonly code: 'not-a-case'; readonly problems: readonly RequestProblem[] }
  | { readonly code: 'nothing-at-level'; readonly level: string }
  | TemplateFault
  | { readonly code: 'too-many-attempts'; readonly seconds: number }
  | { readonly code: 'web-not-built' }
  | { readonly code: 'workspace-damaged' };

export type RefusalCode = Refusal['code'];
export type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;
