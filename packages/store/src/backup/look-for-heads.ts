import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

/** A head that was noted elsewhere: in a brief, or beside a signature. */
export interface NotedHead {
  /** Where it is not told, the head is looked for in every case. */
  readonly caseId?: string | undefined;
  readonly hash: string;
}

/** Where a noted head stands in the log. */
export interface FoundHead {
  readonly caseId: string;
  readonly hash: string;
  /** Of the event after which it was the head; 0 is the header. */
  readonly seq: number;
  /** How many events the case has now. */
  readonly events: number;
}

export interface LookedFor {
  readonly heads: readonly FoundHead[];
  readonly faults: readonly WorkspaceFault[];
}

/**
 * Looks for noted heads in the logs. One that no log passes through is a fault, and so is one without a case that several
 * pass through. Whether the chain holds in which a head is found, is for `verify` to say.
 */
export const lookForHeads = async (
  database: Kysely<Tables>,
  noted: readonly NotedHead[],
): Promise<LookedFor> => {
  const heads: FoundHead[] = [];
  const faults: WorkspaceFault[] = [];
  for (const { caseId, hash } of noted) {
    const [only, ...others] = await placesOf(database, { caseId, hash });
    if (only !== undefined && others.length === 0) heads.push({ ...only, hash });
    else {
      const code = only === undefined ? 'head-missing' : 'head-ambiguous';
      faults.push({ code, ...(caseId === undefined ? {} : { caseId }), subject: hash });
    }
  }
  return { heads, faults };
};

const placesOf = async (
  database: Kysely<Tables>,
  { caseId, hash }: NotedHead,
): Promise<readonly Omit<FoundHead, 'hash'>[]> => {
  const ofHeaders = await database
    .selectFrom('case')
    .select(['id as caseId', 'events', (of) => of.lit(0).as('seq')])
    .where('hash', '=', hash)
    .$if(caseId !== undefined, (query) => query.where('id', '=', caseId ?? ''))
    .execute();
  const ofEvents = await database
    .selectFrom('event')
    .innerJoin('case', 'case.id', 'event.case_id')
    .select(['event.case_id as caseId', 'event.seq', 'case.events'])
    .where('event.hash', '=', hash)
    .$if(caseId !== undefined, (query) => query.where('event.case_id', '=', caseId ?? ''))
    .execute();
  return [...ofHeaders, ...ofEvents];
};
