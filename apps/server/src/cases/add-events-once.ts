import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { inWords } from '../in-words.ts';
import type { Refusal } from '../refusal.ts';
import type { Added } from './add-events.ts';
import { addEvents, shownAsAdded } from './add-events.ts';
import type { Addition } from './append-as-seen.ts';
import type { AppendKeys, Claim, KeyedRequest } from './append-keys.ts';
import type { CaseViews } from './case-views.ts';
import { eventsAt, findEvents } from './found-events.ts';
import { shownTo } from './shown-to.ts';
import { stampEvents } from './stamp-events.ts';

/** What was sent, before its events are dated. */
export interface SentAddition extends Omit<Addition, 'events'> {
  readonly sent: readonly Readonly<Record<string, unknown>>[];
}

interface Parts {
  readonly workspace: Pick<Workspace, 'store' | 'database'>;
  readonly views: CaseViews;
  readonly keys: AppendKeys;
  readonly clock: () => Date;
}

/**
 * Adds events that a request brings. With a key, the same request sent again writes nothing more and gets what the first
 * one did; refuses a key under which something else was sent, and one that is being worked on. Where an addition fails
 * with an error, its key stays: whether it was written only the log tells, to whoever sends it again.
 */
export const addEventsOnce = async (
  parts: Parts,
  addition: SentAddition,
  request: KeyedRequest | undefined,
): Promise<Result<Added, Refusal>> => {
  if (request === undefined) return add(parts, addition, parts.clock());
  const claim = await parts.keys.claim(request);
  if (claim.kind === 'reused') return refused({ code: 'key-reused' });
  if (claim.kind === 'busy') return refused({ code: 'still-working' });
  try {
    const before = claim.kind === 'first' ? undefined : await addedBefore(parts, addition, claim);
    const added =
      before === undefined ? await add(parts, addition, new Date(claim.stampedAt)) : accepted(before);
    const [first, last] = added.ok ? [added.value.events[0]?.seq, added.value.events.at(-1)?.seq] : [];
    if (first === undefined || last === undefined) await parts.keys.forget(request);
    else await parts.keys.settle(request, first, last);
    return added;
  } catch (error) {
    await parts.keys.letGo(request);
    throw error;
  }
};

const add = async (
  parts: Parts,
  { sent, ...addition }: SentAddition,
  now: Date,
): Promise<Result<Added, Refusal>> => {
  const stamped = stampEvents(sent, now);
  if (!stamped.ok) return refused({ code: 'not-a-case', problems: stamped.refusal.map(inWords) });
  return addEvents(parts, { ...addition, events: stamped.value });
};

type Known = Extract<Claim, { readonly kind: 'again' | 'done' }>;

/** What an earlier sending of the same request added, if it did. */
const addedBefore = async (
  { workspace, views }: Parts,
  { id, expectedHead, sent, actor, rights }: SentAddition,
  claim: Known,
): Promise<Added | undefined> => {
  const stored = await workspace.store.readCase(id);
  const stamped = stampEvents(sent, new Date(claim.stampedAt));
  if (stored === undefined || !stamped.ok) return undefined;
  const places = claim.kind === 'done' ? claim : findEvents(stored, claim.expectedHead, stamped.value, actor);
  if (places === undefined) return undefined;
  const found = eventsAt(stored, expectedHead, places);
  return {
    head: stored.head,
    events: shownAsAdded(found.added, rights),
    missed: await shownTo(views, id, rights, found.missed),
  };
};
