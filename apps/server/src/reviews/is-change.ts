import type { CaseEvent } from '@forewarn/core';

/**
 * Whether an event changes what a case says. Reviews, comments and issued briefs speak of it and change nothing: a comment
 * after a change must not hide whose change it was.
 */
export const isChange = ({ type }: CaseEvent): boolean => !SPEAKS_OF_THE_CASE.has(type);

const SPEAKS_OF_THE_CASE: ReadonlySet<CaseEvent['type']> = new Set([
  'review.requested',
  'review.returned',
  'review.approved',
  'brief.issued',
  'note.added',
]);
