import type { Citation } from '../../doctrine/citation.ts';
import type { Region } from '../posture.ts';

const notUnderWay = { actions: { type: 'refuse', params: { code: 'not-under-way' } } } as const;

/** What assistance and response have in common: several measures can be under way, and the last one to end closes the state. */
export const measuresUnderWay = <Name extends Region>(
  region: Name,
  rule: string,
  cites: readonly Citation[],
) => {
  const because = { type: 'because', params: { region, cites } } as const;
  const ofRegion = { region } as const;
  const endLast = [{ type: 'endMeasure', params: ofRegion }, because] as const;
  return {
    because,
    endAll: [{ type: 'endAllMeasures', params: ofRegion }, because],
    notUnderWay,
    begin: { target: 'underway', actions: [{ type: 'beginMeasure', params: ofRegion }, because] },
    beginAnother: { actions: { type: 'beginMeasure', params: ofRegion } },
    end: [
      {
        guard: { type: 'isLastMeasureAndIndicated', params: { region, rule } },
        target: 'indicated',
        actions: endLast,
      },
      { guard: { type: 'isLastMeasure', params: ofRegion }, target: 'idle', actions: endLast },
      { guard: { type: 'isUnderWay', params: ofRegion }, actions: { type: 'endMeasure', params: ofRegion } },
      notUnderWay,
    ],
    indicate: { guard: { type: 'ruleHolds', params: { rule } }, target: 'indicated', actions: because },
    lapse: { guard: { type: 'ruleDoesNotHold', params: { rule } }, target: 'idle', actions: because },
  } as const;
};
