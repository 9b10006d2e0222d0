/** Replays in parts, and by a method that is at hand. */
export type { Chart, ChartRecord, ChartStep } from './chart.ts';
export type { ChartEvent } from './chart-event.ts';
export type { ChartContext } from './escalation-setup.ts';
export { initialRecord, postureOf } from './escalation-record.ts';
export type { Method } from './method.ts';
export { methodOf } from './method.ts';
export { libraryWith } from './own-method/library-with.ts';
export { METHOD_FORMAT, MethodFile } from './own-method/method-file.ts';
export { readMethodFile } from './own-method/read-method-file.ts';
export { refusalOf } from './refusal.ts';
export type { Stretch } from './replay.ts';
export { continueReplay, replayBy } from './replay.ts';
export { weigh } from './weigh.ts';
