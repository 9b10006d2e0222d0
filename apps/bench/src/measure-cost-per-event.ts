import type { CaseFile } from '@forewarn/core';
import { replay } from '@forewarn/core';
import { manyWithdrawals } from './made-case/many-withdrawals.ts';
import { readMadeCase } from './made-case/read-made-case.ts';
import { memoryPerStep } from './memory-per-step.ts';
import { each, measureInTurn } from './measure.ts';
import type { Line } from './table.ts';
import { printSection } from './table.ts';

/** What still counts as flat: the cost per event, beside that in a log of 10,000 events. */
const FLAT = 1.25;
const YARDSTICK = 10_000;
const SIZES = [1_000, YARDSTICK, 30_000, 100_000] as const;
/** Of each log about so many events are replayed in a round. */
const EVENTS_A_ROUND = 50_000;

/** Whether an event costs as much in a long log as in a short one. */
export const measureCostPerEvent = (): void => {
  const busy = SIZES.map((events) => readMadeCase({ events, seed: 7 }).caseFile);
  const withdrawing = [YARDSTICK, 100_000].map(manyWithdrawals);
  printSection('Cost per event of a replay, by the length of the log', [
    ...linesOf(busy, 'events'),
    ...linesOf(withdrawing, 'events, a third of them withdrawals'),
  ]);
  const bytes = busy.map((caseFile) => memoryPerStep(caseFile).toFixed(0));
  console.log(`Memory that a trace keeps per event, beside the case itself: ${bytes.join(', ')} bytes`);
};

const linesOf = (cases: readonly CaseFile[], words: string): readonly Line[] => {
  const is = measureInTurn(
    Object.fromEntries(cases.map((caseFile) => [caseFile.events.length, () => replayOften(caseFile)])),
    3,
  );
  const perEvent = Object.entries(is).map(([events, measured]) => ({
    events: Number(events),
    is: each(measured, Number(events) * timesARound(Number(events))),
  }));
  const yardstick = perEvent.find(({ events }) => events === YARDSTICK)?.is;
  return perEvent.map(({ events, is }) => ({
    what: `${events === YARDSTICK ? 'yardstick: ' : ''}${events.toLocaleString('en')} ${words}`,
    is,
    unit: 'µs',
    ...(is === yardstick || yardstick === undefined ? {} : { beside: yardstick }),
    ...(events > YARDSTICK ? { ratioAtMost: FLAT } : {}),
  }));
};

const timesARound = (events: number): number => Math.ceil(EVENTS_A_ROUND / events);

const replayOften = (caseFile: CaseFile): void => {
  const times = timesARound(caseFile.events.length);
  for (let time = 0; time < times; time += 1) replay(caseFile);
};
