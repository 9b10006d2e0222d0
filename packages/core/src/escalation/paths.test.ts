import { describe, expect, it } from 'vitest';
import type { Citation } from '../doctrine/citation.ts';
import { findDocument } from '../doctrine/documents.ts';
import { day } from '../testing/a-case.ts';
import type { Act } from '../testing/acts.ts';
import { BEYOND_CASES } from '../testing/beyond-cases.ts';
import type { Taken } from '../testing/region-walk.ts';
import { takenBy, walkOf } from '../testing/region-walk.ts';
import { after, finalState, lastStep, refusalCode } from '../testing/scenario.ts';
import { stepChart } from './chart.ts';
import type { Because } from './escalation-setup.ts';
import type { Region } from './posture.ts';
import { REGIONS, stateOf, statesOfRegion } from './posture.ts';
import type { Trace } from './trace.ts';
import type { Transition } from './transitions-from.ts';

/** The acts as a case, one a day. */
const played = (acts: readonly Act[]) => after(...acts.map(({ events }, index) => day(index + 1, events)));

const named = (acts: readonly Act[]): string => acts.map(({ type }) => type).join(' → ');

const refusalOf = ({ actions }: Transition): string | null => {
  const refusal = actions.find(({ type }) => type === 'refuse');
  // The chart's setup types what a refusal has.
  return refusal === undefined ? null : (refusal.params as { code: string }).code;
};

const outcomeOf = ({ transition }: Taken): string => {
  const code = refusalOf(transition);
  if (code !== null) return `is refused as ${code}`;
  return transition.to === null ? 'moves nothing' : `goes to ${transition.to}`;
};

const expectKnown = (cites: readonly Citation[]) => {
  expect(cites.length).toBeGreaterThan(0);
  expect(cites.filter(({ document }) => findDocument(document) === undefined)).toEqual([]);
  for (const { certainty } of cites) expect(['read', 'high', 'medium']).toContain(certainty);
};

/** The last step moved the region from one to the other, citing known documents, or left it out where the two are one. */
const expectMove = (region: Region, trace: Trace, from: string, to: string) => {
  const moves = lastStep(trace).moved.filter((move) => move.region === region);
  expect(moves.map((move) => [move.from, move.to])).toEqual(from === to ? [] : [[from, to]]);
  for (const { cites } of moves) expectKnown(cites);
};

const reasonsOf = ({ actions }: Transition): readonly Because[] =>
  actions.filter(({ type }) => type === 'because').map(({ params }) => params as Because);

/** A transition that leads somewhere has one reason, in its own region. */
const expectReason = (region: Region, transition: Transition) => {
  const reasons = reasonsOf(transition);
  expect(reasons.map((reason) => reason.region)).toEqual(transition.to === null ? [] : [region]);
  for (const { cites } of reasons) expectKnown(cites);
};

/** The documents behind a region's transitions, in the order of their symbols. */
const DOCUMENTS_OF: Readonly<Record<Region, readonly string[]>> = {
  warning: ['A/64/864', 'OSAPG framework', 'OSAPG methodology'],
  pillarOne: ['A/RES/60/1', 'OSAPG framework'],
  'pillarTwo.encouragement': ['A/68/947', 'A/RES/60/1'],
  'pillarTwo.capacityBuilding': ['A/68/947', 'A/RES/60/1'],
  'pillarTwo.protectionAssistance': ['A/68/947', 'A/RES/60/1'],
  'pillarThree.peacefulMeans': ['A/66/874', 'A/RES/60/1'],
  'pillarThree.meansFinding': ['A/RES/60/1'],
  'pillarThree.regionalArrangements': ['A/65/877', 'A/RES/60/1'],
  'pillarThree.collectiveAction': ['A/RES/60/1', 'UN Charter'],
};

describe.each(REGIONS)('law 6: %s', (region) => {
  const { waysIn, taken, drawn } = walkOf(region);

  it.each(waysIn.map(({ state, acts }) => [state, named(acts) || 'doing nothing', acts] as const))(
    'reaches %s by %s',
    (state, _, acts) => {
      expect(finalState(played(acts), region)).toBe(state);
    },
  );

  it('reaches every state', () => {
    const states = statesOfRegion(region);
    const leaves = states.filter((state) => !states.some((other) => other.startsWith(`${state}.`)));
    expect(waysIn.map(({ state }) => state).toSorted()).toEqual(leaves.toSorted());
  });

  it.each(taken.map((each) => [`${each.id} ${outcomeOf(each)}`, named(each.acts), each] as const))(
    '%s, by %s',
    (_, _by, each) => {
      const { state, transition, acts } = each;
      expect(finalState(played(acts.slice(0, -1)), region)).toBe(state);
      const trace = played(acts);
      expect(finalState(trace, region)).toBe(transition.to ?? state);
      expect(refusalCode(trace)).toBe(refusalOf(transition));
      expectMove(region, trace, state, transition.to ?? state);
      expectReason(region, transition);
    },
  );

  it('cites its own documents', () => {
    const cited = taken.flatMap(({ transition }) => reasonsOf(transition).flatMap(({ cites }) => cites));
    expect([...new Set(cited.map(({ document }) => document))].toSorted()).toEqual(DOCUMENTS_OF[region]);
  });

  it('takes every transition that it draws, but for those that no case can take', () => {
    const beyond = BEYOND_CASES.filter((each) => each.region === region).map(({ id }) => id);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect([...taken.map(({ id }) => id), ...beyond].toSorted()).toEqual(drawn.toSorted());
  });
});

describe('law 6: what no case can take', () => {
  it.each(BEYOND_CASES.map((each) => [each.region, each.id, each.to, each] as const))(
    '%s: %s goes to %s where the chart is put there by hand',
    (region, id, to, { record, event }) => {
      const step = stepChart(record, event);
      expect(step.refusal).toBeNull();
      expect(stateOf(step.states, region)).toBe(to);
      expectKnown(step.because.find((reason) => reason.region === region)?.cites ?? []);
      expect(takenBy(region, record, event)).toEqual([id]);
    },
  );
});
