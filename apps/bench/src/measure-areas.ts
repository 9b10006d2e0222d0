import type { CaseFile } from '@forewarn/core';
import { lastInstantOf, picturesOver, replay } from '@forewarn/core';
import type { Method } from '@forewarn/core/escalation';
import { methodOf, postureOf, weigh } from '@forewarn/core/escalation';
import { foldOver } from './fold-over.ts';
import { readMadeCase } from './made-case/read-made-case.ts';
import { measureInTurn } from './measure.ts';
import { printSection } from './table.ts';

const AREAS = 195;
const FIRST_YEAR = 2015;
const MONTHS = 120;
const HOURS = 10 * 365.25 * 24;

/** The last day of each month of ten years. */
const MONTH_ENDS = Array.from({ length: MONTHS }, (_, month) =>
  new Date(Date.UTC(FIRST_YEAR, month + 1, 0)).toISOString().slice(0, 10),
);

/** Pictures month by month of as many areas as there are States. */
export const measureAreas = (): void => {
  const cases = Array.from({ length: AREAS }, (_, area) => caseOfTenYears(area));
  const total = cases.reduce((sum, { events }) => sum + events.length, 0);
  const is = measureInTurn(
    {
      once: () => cases.map((caseFile) => replay(caseFile).picture),
      pictures: () => cases.map((caseFile) => picturesOver(caseFile, MONTH_ENDS)),
      postures: () => cases.map((caseFile) => posturesOver(methodOf(caseFile), caseFile)),
    },
    3,
  );
  printSection(
    `${AREAS} areas × ${MONTHS} month ends, from ${total.toLocaleString('en')} events in all, on one core`,
    [
      { what: 'yardstick: one replay of each area, one picture at its end', is: is.once },
      { what: 'the picture at each month end', is: is.pictures, beside: is.once, atMost: 2_000 },
      {
        what: 'picture, rules and posture at each month end',
        is: is.postures,
        beside: is.once,
        atMost: 2_000,
      },
    ],
  );
};

/** From 60 events to 400: some areas are looked at each month, some each week. */
const caseOfTenYears = (area: number): CaseFile => {
  const events = 60 + ((area * 67) % 341);
  return readMadeCase({ events, seed: area + 1, hoursApart: HOURS / (events * (2 / 3)) }).caseFile;
};

const posturesOver = (method: Method, caseFile: CaseFile) => {
  const seen: unknown[] = [];
  foldOver(method, caseFile, MONTH_ENDS, (record, day) => {
    seen.push({ posture: postureOf(record), ...weigh(record, method, lastInstantOf(day)) });
  });
  return seen;
};
