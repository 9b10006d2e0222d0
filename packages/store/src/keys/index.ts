export { inShell } from '../embedded/in-shell.ts';
export { isOpenToOthers } from './is-open-to-others.ts';
export { readPassphrases } from './read-passphrases.ts';
export { renewDataKey } from './renew-data-key.ts';
export type { KeyKind, WorkspaceKeys } from './workspace-keys.ts';
