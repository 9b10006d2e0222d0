import type { ChartContext, ChartEvent, ChartRecord, ChartStep } from '@forewarn/core/escalation';

export type States = ChartRecord['states'];
export type Truths = ChartEvent['truths'];
export type Refused = NonNullable<ChartStep['refusal']>['code'];

/** Where a region stands after an event, with what the chart then remembers; or why the event is refused. */
export type RegionStep<State> = { readonly state: State; readonly context: ChartContext } | Refused;

export const holds = (truths: Truths, rule: string): boolean => truths[rule] === true;
