/** What people may be, in the whole workspace or in one case. */
export const ROLES = ['reader', 'analyst', 'reviewer', 'releaser', 'administrator'] as const;
