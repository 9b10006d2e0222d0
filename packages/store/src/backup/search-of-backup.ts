import type { Manifest } from './manifest.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

/** Whether a search index is in a backup: that of another engine is left out, and made anew where it is restored. */
export const hasIndex = ({ engine }: Pick<Manifest, 'engine'>): boolean => engine === 'embedded';

/** Whether something is wrong with the index alone. */
export const isOfSearch = ({ code }: WorkspaceFault): boolean => code === 'search-differs';
