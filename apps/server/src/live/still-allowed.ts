import type { People } from '../people/people.ts';
import type { Rights } from '../rights/rights.ts';
import type { Grant } from '../rights/roles.ts';

/** Whoever follows a stream. */
export interface Follower {
  readonly personId: string;
  /** As they came with the request: the session stands in them. */
  readonly headers: Headers;
  readonly grants: readonly Grant[];
}

/** Whether the session and the rights still are what they were as the stream began. */
export const stillAllowed = async (
  { people, rights }: { readonly people: Pick<People, 'sessions'>; readonly rights: Rights },
  { personId, headers, grants }: Follower,
): Promise<boolean> => {
  // A look: a page that is only left open does not keep its session from ending.
  const session = await people.sessions.of(headers, true);
  if (session === undefined || session.mayOnlyEnrol || session.person.id !== personId) return false;
  return sorted(await rights.grantsOf(personId)) === sorted(grants);
};

const sorted = (grants: readonly Grant[]): string =>
  grants
    .map(({ role, ceiling, caseId = '' }) => `${role} ${ceiling} ${caseId}`)
    .toSorted()
    .join('\n');
