import type { Moment, Region, Trace } from '@forewarn/core';
import { daysBetween, INITIAL_STATES, stateOf } from '@forewarn/core';

/** The parts of pillars two and three in which something can be indicated, asked for and under way. */
export const TRACKS = [
  'pillarTwo.encouragement',
  'pillarTwo.capacityBuilding',
  'pillarTwo.protectionAssistance',
  'pillarThree.peacefulMeans',
  'pillarThree.regionalArrangements',
  'pillarThree.collectiveAction',
] as const satisfies readonly Region[];

/** A part in one state for a while. */
export interface Span {
  readonly region: Region;
  readonly state: string;
  readonly from: Moment;
  /** Null while it lasts. */
  readonly to: Moment | null;
  /** Calendar days, to the date of the drawing while it lasts. */
  readonly days: number;
}

/** The states that a part went through up to a moment, one after the other, from the first event on. */
export const spansOf = ({ steps }: Trace, region: Region, until: Moment): readonly Span[] => {
  const entered = [
    { state: stateOf(INITIAL_STATES, region), from: steps[0]?.at ?? until },
    ...steps.flatMap(({ at, moved }) =>
      moved.filter((move) => move.region === region).map(({ to }) => ({ state: to, from: at })),
    ),
  ];
  return entered.map(({ state, from }, place) => {
    const to = entered[place + 1]?.from ?? null;
    return { region, state, from, to, days: daysBetween(from, to ?? until) };
  });
};

/** What a state of a track means for the response. */
export type Standing = 'atRest' | 'due' | 'requested' | 'underway' | 'stopped';

export const standingOf = (state: string): Standing => {
  switch (state) {
    case 'indicated':
    case 'bothFindingsRecorded':
      return 'due';
    case 'requested':
      return 'requested';
    case 'underway':
    case 'authorised.measures':
    case 'authorised.force':
      return 'underway';
    case 'refused':
    case 'blocked':
      return 'stopped';
    default:
      return 'atRest';
  }
};

/** A stretch in which a question was open, of those that closed and of those that have not. */
export interface Gap {
  readonly question: string;
  readonly from: Moment;
  readonly to: Moment | null;
  readonly days: number;
}

/** The response gap as the replay reckons it, for the questions that are asked for, in order of their beginning. */
export const gapsOf = ({ gaps, open }: Trace, questions: readonly string[]): readonly Gap[] =>
  [
    ...gaps.map(({ what, from, to, days }): Gap => ({ question: what, from, to, days })),
    ...open.map(({ question, since, days }): Gap => ({ question, from: since, to: null, days })),
  ]
    .filter(({ question }) => questions.includes(question))
    .toSorted((one, other) => daysBetween(other.from, one.from));
