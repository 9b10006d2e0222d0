import type { CasePermission, WorkspacePermission } from './roles.ts';

/** Who may use a route: anyone, whoever is signed in, or whoever may do something in the workspace or in the case of the path. */
export type Access =
  | 'anyone'
  | 'person'
  | { readonly workspace: WorkspacePermission }
  | { readonly case: CasePermission };

/** The rule of a route in one word, as the OpenAPI document tells it. */
export const wordFor = (access: Access): string => {
  if (typeof access === 'string') return access;
  return 'case' in access ? `case:${access.case}` : `workspace:${access.workspace}`;
};
