/** Where an invitation leads: the one screen that is open without anybody signed in. */
export const INVITATION = '/invitation';
