/** What may be shown of a case at a level, without what draws briefs. */
export { releaseCase } from './release-case.ts';
export type { ReleasedCase } from './release-case.ts';
