import type { Wording } from '@forewarn/core';

/** What the chart hears of the Council, which is told apart by what was decided. */
const OF_THE_COUNCIL: Readonly<Record<string, string>> = {
  'mandate.given': 'a mandate under Chapter VII',
  'action.blocked': 'a draft rejected or vetoed in the Council',
};

/** `assistance.begun.encouragement` → `assistance begun`: the region that it stands under says of which form. */
export const chartEventText = (event: string, { eventTypes }: Wording): string => {
  const type = event.split('.').slice(0, 2).join('.');
  return OF_THE_COUNCIL[event] ?? (eventTypes[type] ?? type).toLowerCase();
};
