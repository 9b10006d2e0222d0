import { instantOf, Posture } from '@forewarn/core';
import type { CaseSummary } from './case-replies.ts';

/** By title; or the latest event, the gravest warning or the question that is open longest first. Damaged cases come last. */
export const LIST_ORDERS = ['title', 'lastAt', 'warning', 'oldestOpen'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

type Place = readonly [value: string | number, id: string];

const collator = new Intl.Collator('und', { numeric: true });
const WARNINGS: readonly string[] = Posture.shape.warning.options;

/** Where a summary stands in an order; two cases never stand at the same place. */
export const placeOf = (summary: CaseSummary, order: ListOrder): Place => {
  if (summary.damaged) return [order === 'title' ? '\uffff' : Number.MAX_SAFE_INTEGER, summary.id];
  return [valueOf(summary, order), summary.id];
};

const valueOf = (summary: Exclude<CaseSummary, { damaged: true }>, order: ListOrder): string | number => {
  switch (order) {
    case 'title':
      return summary.title;
    case 'lastAt':
      return summary.lastAt === null ? 0 : -instantOf(summary.lastAt);
    case 'warning':
      return -WARNINGS.indexOf(summary.posture.warning);
    case 'oldestOpen':
      return -(summary.oldestOpen?.days ?? -1);
  }
};

export const comparingBy =
  (order: ListOrder) =>
  ([one, oneId]: Place, [other, otherId]: Place): number => {
    const byValue =
      order === 'title' ? collator.compare(String(one), String(other)) : Number(one) - Number(other);
    if (byValue !== 0) return byValue;
    return oneId < otherId ? -1 : Number(oneId > otherId);
  };
