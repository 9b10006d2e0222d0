import { DisclosureLevel, DISCLOSURE_LEVELS, isReleasedAt } from '@forewarn/core';
import { ROLES } from '@forewarn/store';
import { z } from 'zod';

/** Someone may be several things at once. */
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** What someone may do in a case. Whoever may comment adds notes and dissent, whoever may write any event of the work. */
const CASE_PERMISSIONS = ['read', 'comment', 'write', 'review', 'release'] as const;
export type CasePermission = (typeof CASE_PERMISSIONS)[number];

/** What someone may do in the workspace. */
export type WorkspacePermission = 'create-cases' | 'administer';

/** An administrator looks after people, keys and backups, and reads no case by that alone. */
const IN_A_CASE: Readonly<Record<Role, readonly CasePermission[]>> = {
  reader: ['read'],
  analyst: ['read', 'comment', 'write'],
  reviewer: ['read', 'comment', 'review'],
  releaser: ['read', 'release'],
  administrator: [],
};

const IN_THE_WORKSPACE: Readonly<Record<Role, readonly WorkspacePermission[]>> = {
  reader: [],
  analyst: ['create-cases'],
  reviewer: [],
  releaser: [],
  administrator: ['administer'],
};

/** A role that a person has: in one case, or without `caseId` in the whole workspace. */
export const Grant = z.strictObject({
  role: Role,
  ceiling: DisclosureLevel.meta({ description: 'the most protected level that may be read' }),
  caseId: z.string().min(1).optional(),
});
export type Grant = Readonly<z.infer<typeof Grant>>;

/** What someone may do in one case, and up to which level they see it. */
export interface CaseRights {
  readonly ceiling: DisclosureLevel;
  readonly may: ReadonlySet<CasePermission>;
}

/** The rights in a case that grants give together: those of the workspace and those of the case. None where nothing may be read. */
export const rightsInCase = (grants: readonly Grant[], caseId: string): CaseRights | undefined => {
  const held = grants.filter(
    (grant) => (grant.caseId === undefined || grant.caseId === caseId) && IN_A_CASE[grant.role].length > 0,
  );
  const [first, ...others] = held;
  if (first === undefined) return undefined;
  return {
    ceiling: others.reduce((highest, { ceiling }) => higherOf(highest, ceiling), first.ceiling),
    may: new Set(held.flatMap(({ role }) => IN_A_CASE[role])),
  };
};

/** What the grants allow in the workspace. A role in one case gives nothing here. */
export const rightsInWorkspace = (grants: readonly Grant[]): ReadonlySet<WorkspacePermission> =>
  new Set(grants.filter(({ caseId }) => caseId === undefined).flatMap(({ role }) => IN_THE_WORKSPACE[role]));

/** Whether someone with a ceiling sees every level. */
export const seesEverything = (ceiling: DisclosureLevel): boolean => ceiling === DISCLOSURE_LEVELS.at(-1);

const higherOf = (one: DisclosureLevel, other: DisclosureLevel): DisclosureLevel =>
  isReleasedAt(one, other) ? other : one;

/** Every role in the whole workspace, up to the last level: what the first account has. */
export const EVERY_ROLE: readonly Grant[] = ROLES.map((role) => ({ role, ceiling: 'restricted' }));
