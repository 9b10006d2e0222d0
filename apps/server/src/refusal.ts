import type { DisclosureLevel } from '@forewarn/core';
import type { TemplateFault } from '@forewarn/reporting';
import type { PeopleRefusal } from './people/people-refusal.ts';
import type { ViewedEvent } from './cases/view-of.ts';

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
  | { readonly code: 'conflict'; readonly head: string; readonly missed: readonly ViewedEvent[] }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'wrong-media-type' }
  | { readonly code: 'wrong-host' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'wrong-request'; readonly problems: readonly RequestProblem[] }
  | { readonly code: 'not-a-case'; readonly problems: readonly RequestProblem[] }
  | { readonly code: 'nothing-at-level'; readonly level: string }
  /** Somebody speaks of a level that their roles do not reach. */
  | { readonly code: 'above-ceiling'; readonly level: DisclosureLevel; readonly ceiling: DisclosureLevel }
  | { readonly code: 'four-eyes' }
  | { readonly code: 'head-not-current'; readonly head: string }
  | { readonly code: 'issued-by-release' }
  | { readonly code: 'unknown-release' }
  | { readonly code: 'not-issued' }
  | { readonly code: 'release-lapsed' }
  | { readonly code: 'release-decided'; readonly state: string }
  /** What is drawn again is not, byte for byte, what was asked for or issued. */
  | { readonly code: 'brief-differs'; readonly sha256: string; readonly found: string }
  /** A record was expunged that stood in the case as the brief was drawn. */
  | { readonly code: 'brief-erased' }
  | { readonly code: 'unknown-event' }
  | { readonly code: 'unknown-request' }
  | { readonly code: 'already-expunged' }
  | { readonly code: 'already-requested' }
  | { readonly code: 'no-backup-folder' }
  | { readonly code: 'backup-under-way' }
  /** The data is encrypted by whoever runs the database. */
  | { readonly code: 'no-keys' }
  | { readonly code: 'weak-key'; readonly hint: string }
  | { readonly code: 'not-ready' }
  /** Under this key something else was sent before. */
  | { readonly code: 'key-reused' }
  /** The same request is being worked on. */
  | { readonly code: 'still-working' }
  | { readonly code: 'unknown-attachment' }
  | { readonly code: 'unknown-framework' }
  | { readonly code: 'too-many-streams'; readonly limit: number }
  | PeopleRefusal
  | TemplateFault
  | { readonly code: 'too-many-attempts'; readonly seconds: number }
  | { readonly code: 'web-not-built' }
  | { readonly code: 'workspace-damaged' }
  | { readonly code: 'workspace-unreachable' };

export type RefusalCode = Refusal['code'];
export type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;
