import type { CaseFile } from '@forewarn/core';
import { findFramework } from '@forewarn/core';
import { factorJudged, indicatorRated, outlookRecorded, ratingOf } from './assessment.ts';
import { resilienceRecorded, triggerExpected } from './assessment.ts';
import { assistance, bodyDecided, councilDecided, finding, mandateEnded } from './decisions.ts';
import { matterReferred, questionAnswered, response, stepOfWarning } from './decisions.ts';
import type { Desk, Maker } from './desk.ts';
import { keepIds } from './desk.ts';
import { briefIssued, dissentRecorded, noteAdded } from './follow-up.ts';
import { recommendationFollowed, recommendationMade, review } from './follow-up.ts';
import { evidenceRecorded, evidenceRevised, evidenceWithdrawn } from './information.ts';
import { populationDescribed, sourceGraded, sourceRegistered } from './information.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

const START = Date.UTC(2015, 0, 1);
const HOUR = 3_600_000;

export interface CaseWanted {
  readonly events: number;
  readonly seed: number;
  /** Hours between two sittings, on average. */
  readonly hoursApart?: number;
  /** Whether the desk begins by rating every indicator. */
  readonly isFull?: boolean;
}

/** How many of a hundred events or so are of each kind, in the log of a busy desk. */
const KINDS: readonly (readonly [number, Maker])[] = [
  [42, indicatorRated],
  [18, evidenceRecorded],
  [5, factorJudged],
  [6, noteAdded],
  [4, assistance],
  [3, response],
  [3, evidenceRevised],
  [2, evidenceWithdrawn],
  [2, stepOfWarning],
  [2, questionAnswered],
  [2, review],
  ...[sourceRegistered, sourceGraded, populationDescribed, resilienceRecorded, outlookRecorded].map(once),
  ...[triggerExpected, recommendationMade, recommendationFollowed, dissentRecorded, briefIssued].map(once),
  ...[matterReferred, finding, councilDecided, mandateEnded, bodyDecided].map(once),
];
const ALL = KINDS.reduce((sum, [share]) => sum + share, 0);

function once(maker: Maker): readonly [number, Maker] {
  return [1, maker];
}

/**
 * A made case, as the log of a busy desk: ratings that follow a situation as it comes and goes, resting on evidence from
 * several sources that is revised and withdrawn, and every other kind of event among them, some in one sitting.
 */
export const generateCase = ({
  events: wanted,
  seed,
  hoursApart = 6,
  isFull = false,
}: CaseWanted): CaseFile => {
  const desk = newDesk(createRandom(seed));
  const events = [];
  let instant = START;
  const makers = firstMakers(desk, isFull);
  while (events.length < wanted) {
    if (desk.random(3) > 0) {
      instant += HOUR * Math.round(1 + desk.random(2 * hoursApart - 1));
      desk.tension = Math.max(0, Math.min(100, desk.tension + desk.random(11) - 5));
    }
    desk.at = new Date(instant).toISOString();
    const event = (makers.shift() ?? anyMaker(desk.random))(desk);
    if (event === undefined) continue;
    keepIds(desk, event);
    desk.count += 1;
    events.push(event);
  }
  return {
    format: 'forewarn.case/1',
    title: `Made case of ${wanted} events`,
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'XX' },
    events,
  };
};

const newDesk = (random: Random): Desk => {
  const factors = findFramework('un-2014')?.factors ?? [];
  const idsOf = (some: typeof factors) => some.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return {
    random,
    indicators: filled(idsOf(factors)),
    triggers: filled(idsOf(factors.filter(({ triggers }) => triggers === true))),
    factors: filled(factors.map(({ id }) => id)),
    at: '',
    tension: random(60),
    count: 0,
    sources: [],
    populations: [],
    evidence: [],
    recommendations: [],
    mandates: [],
  };
};

const filled = <Value>([first, ...others]: readonly Value[]): readonly [Value, ...Value[]] => {
  if (first === undefined) throw new Error('un-2014 is not there');
  return [first, ...others];
};

/** A desk first says what it draws on; a full case then begins with a rating of every indicator. */
const firstMakers = ({ indicators }: Desk, isFull: boolean): Maker[] => [
  ...Array.from({ length: 6 }, () => sourceRegistered),
  ...Array.from({ length: 10 }, () => evidenceRecorded),
  ...(isFull
    ? indicators.map(
        (id): Maker =>
          (desk) =>
            ratingOf(desk, id),
      )
    : []),
];

const anyMaker = (random: Random): Maker => {
  let place = random(ALL);
  return KINDS.find(([share]) => (place -= share) < 0)?.[1] ?? indicatorRated;
};
