import type { CaseFile } from '@forewarn/core';
import { readCaseFile, replay } from '@forewarn/core';
import { methodOf, postureOf } from '@forewarn/core/escalation';
import { foldOver } from './fold-over.ts';
import { readMadeCase } from './made-case/read-made-case.ts';
import { measureInTurn, summarise, timed } from './measure.ts';
import { printSection } from './table.ts';

const EVENTS = 10_000;
const SEED = 7;

/** Reading, replaying and folding a log of 10,000 events. */
export const measureReplay = (): void => {
  const { text, caseFile } = readMadeCase({ events: EVENTS, seed: SEED });
  replay(caseFile);
  const second = summarise([timed(() => replay(caseFile))]);
  const days = [...new Set(caseFile.events.map(({ at }) => at.slice(0, 10)))];
  const is = measureInTurn({
    parse: () => JSON.parse(text),
    read: () => readCaseFile(text),
    replay: () => replay(caseFile),
    fold: () => postureAtTheEnd(caseFile, days),
  });
  printSection(`A made log of ${EVENTS.toLocaleString('en')} events, ${(text.length / 1e6).toFixed(1)} MB`, [
    { what: 'yardstick: JSON.parse of the case file', is: is.parse },
    { what: 'read and check the case file', is: is.read, beside: is.parse },
    { what: 'replay, every step kept with its posture', is: is.replay, beside: is.parse, atMost: 300 },
    { what: 'fold alone, to the last posture', is: is.fold, beside: is.parse, atMost: 300 },
    { what: 'replay, the second in this process', is: second, beside: is.parse },
  ]);
};

const postureAtTheEnd = (caseFile: CaseFile, days: readonly string[]) =>
  postureOf(foldOver(methodOf(caseFile), caseFile, days));
