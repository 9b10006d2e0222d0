import type { CaseEvent } from '@forewarn/core';
import { isReleasedAt, levelOfEvent } from '@forewarn/core';
import type { StoredCase } from '@forewarn/store';
import type { RefusalOf } from '../refusal.ts';
import type { CasePermission, CaseRights } from '../rights/roles.ts';
import { isChange } from './is-change.ts';

/** What somebody wants to add to a case. */
export interface Wanted {
  readonly events: readonly CaseEvent[];
  readonly expectedHead: string;
  readonly personId: string;
  readonly rights: CaseRights;
}

type RoleRefusal = RefusalOf<
  'not-allowed' | 'issued-by-release' | 'head-not-current' | 'four-eyes' | 'above-ceiling' | 'unknown-case'
>;

/**
 * Why somebody may not add these events with their roles, or nothing. A review speaks of the head that the case has; an
 * approval is not given by whoever made the last change, nor by whoever does not see the whole case. That the expected
 * head is still the case's is for the store to say: what `speaksOfHead` is appended without a rebase.
 */
export const refuseByRole = async (
  { events, expectedHead, personId, rights }: Wanted,
  readCase: () => Promise<StoredCase | undefined>,
): Promise<RoleRefusal | undefined> => {
  if (events.some(({ type }) => type === 'brief.issued')) return { code: 'issued-by-release' };
  if (!events.every((event) => permissionsFor(event).some((permission) => rights.may.has(permission))))
    return { code: 'not-allowed' };
  // Only the first event of a request can know the head that it is appended to.
  const isOutOfPlace = events.some(
    (event, index) => isReview(event) && (index > 0 || event.head !== expectedHead),
  );
  if (isOutOfPlace) return { code: 'head-not-current', head: expectedHead };
  if (!events.some(({ type }) => type === 'review.approved')) return undefined;
  const stored = await readCase();
  return stored === undefined ? { code: 'unknown-case' } : refuseApproval(stored, personId, rights);
};

/** Whether events hold for one head only, so that nothing may come between it and them. */
export const speaksOfHead = (events: readonly CaseEvent[]): boolean => events.some(isReview);

const refuseApproval = (
  { header, events }: StoredCase,
  personId: string,
  { ceiling }: CaseRights,
): RoleRefusal | undefined => {
  const unseen = events
    .map(({ event }) => levelOfEvent(event, header))
    .find((level) => !isReleasedAt(level, ceiling));
  if (unseen !== undefined) return { code: 'above-ceiling', level: unseen, ceiling };
  const writer = events.findLast(({ event }) => isChange(event))?.actor;
  return writer === personId ? { code: 'four-eyes' } : undefined;
};

type Review = Extract<CaseEvent, { type: 'review.requested' | 'review.returned' | 'review.approved' }>;

/** Whether an event is a step of the review of its case. */
export const isReview = (event: CaseEvent): event is Review =>
  event.type === 'review.requested' || event.type === 'review.returned' || event.type === 'review.approved';

/** Any of these allows the event. */
const permissionsFor = ({ type }: CaseEvent): readonly CasePermission[] => {
  switch (type) {
    case 'review.returned':
    case 'review.approved':
      return ['review'];
    case 'note.added':
    case 'dissent.recorded':
      return ['comment'];
    default:
      return ['write'];
  }
};
