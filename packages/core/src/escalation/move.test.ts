import { describe, expect, it } from 'vitest';
import { findRuleSet } from '../doctrine/library.ts';
import { day } from '../testing/a-case.ts';
import { picture } from '../testing/picture-events.ts';
import {
  blockedInCouncil,
  convened,
  found,
  mandate,
  mandateEnded,
  note,
  referred,
} from '../testing/recorded-events.ts';
import { after, lastMove, lastStep } from '../testing/scenario.ts';
import {
  calm,
  corroborated,
  imminent,
  inability,
  ongoing,
  serious,
  unwillingness,
  urgent,
} from '../testing/situations.ts';
import { isMoveByCeasing, isMoveDown, ruleBehind } from './move.ts';
import { REGIONS } from './posture.ts';

const citesOf = (rule: string) => findRuleSet('un-r2p/1')?.rules.find(({ id }) => id === rule)?.cites;

describe('the rule named for a move', () => {
  it.each([
    ['risk.urgent', urgent()],
    ['risk.ongoing', ongoing()],
    ['risk.imminent', imminent()],
    ['risk.serious', serious()],
  ])('of the warning is the first that holds: %s', (rule, events) => {
    expect(lastMove(after(day(1, calm()), day(2, events)), 'warning').split(' by ')[1]).toBe(rule);
  });

  it.each([
    ['risk.urgent', urgent()],
    ['risk.ongoing', ongoing()],
    ['risk.imminent', imminent()],
    ['risk.serious', serious()],
  ])('of the warning is, when none holds, the first that held before: %s', (rule, events) => {
    expect(lastMove(after(day(1, events), day(2, calm())), 'warning').split(' by ')[1]).toBe(rule);
  });

  it.each([
    ['question.manifest-failure', [...corroborated(), ...unwillingness()]],
    ['state.in-doubt', [...imminent(), ...inability()]],
    ['state.under-stress', imminent()],
  ])('of pillar one is the first that holds, else the first that held: %s', (rule, events) => {
    const resting = picture('3.10 absent, 2.4 absent');
    expect(lastMove(after(day(1, calm()), day(2, events)), 'pillarOne').split(' by ')[1]).toBe(rule);
    expect(lastMove(after(day(1, events), day(2, calm(), resting)), 'pillarOne').split(' by ')[1]).toBe(rule);
  });

  it('looks back to the weighing before, not further', () => {
    const trace = after(
      day(1, convened()),
      day(2, urgent()),
      day(3, calm()),
      day(4, referred()),
      day(5, calm()),
    );
    expect(lastMove(trace, 'warning')).toBe('emergency.referred → monitoring by no rule');
  });

  it('is none for a weighed move behind which no rule stood', () => {
    const trace = after(day(1, convened()), day(2, referred()), day(3, calm()));
    expect(lastMove(trace, 'warning')).toBe('emergency.referred → monitoring by no rule');
    expect(lastStep(trace).moved[0]?.cites.length).toBeGreaterThan(0);
  });

  it('is none for a recorded move, which cites its own documents', () => {
    for (const event of [convened(), found('manifest-failure'), blockedInCouncil('vetoed')]) {
      const [move] = lastStep(after(day(1, imminent()), day(2, event))).moved;
      expect(move?.rule).toBeNull();
      expect(move?.cites.length).toBeGreaterThan(0);
    }
  });

  it('of pillar one is not a question of manifest failure that an own rule set raises without doubt', () => {
    const raised = { 'question.manifest-failure': true, 'state.in-doubt': false, 'state.under-stress': true };
    expect(ruleBehind('pillarOne', raised, raised)).toBe('state.under-stress');
    expect(ruleBehind('pillarOne', { ...raised, 'state.in-doubt': true }, raised)).toBe(
      'question.manifest-failure',
    );
  });

  it('brings its own citations', () => {
    for (const events of [urgent(), ongoing(), imminent(), serious()]) {
      const trace = after(day(1, calm()), day(2, events, inability()));
      expect(lastStep(trace).moved.length).toBeGreaterThan(2);
      for (const { rule, cites } of lastStep(trace).moved) expect(cites).toEqual(citesOf(rule ?? ''));
    }
  });
});

it('cites, where one transition leads to the next, the one that leads to where the region stands', () => {
  const findings = [found('manifest-failure'), found('peaceful-means-inadequate')];
  const start = [day(1, mandate('S/RES/1', '41')), day(2, findings)];
  const [move] = lastStep(after(...start, day(3, mandateEnded('S/RES/1')))).moved;
  expect(move).toMatchObject({ from: 'authorised.measures', to: 'bothFindingsRecorded' });
  expect(move?.cites.map(({ document }) => document)).toEqual(['A/RES/60/1']);
});

it('moves every region in one step, in the order of the regions', () => {
  const trace = after(day(1, calm()), day(2, imminent(), picture('3.1 acute, 3.2 present')));
  expect(lastStep(trace).moved.map(({ region }) => region)).toEqual([
    'warning',
    'pillarOne',
    'pillarTwo.encouragement',
    'pillarTwo.capacityBuilding',
    'pillarTwo.protectionAssistance',
    'pillarThree.peacefulMeans',
    'pillarThree.regionalArrangements',
  ]);
});

it('knows the nine regions', () => {
  expect(REGIONS).toEqual([
    'warning',
    'pillarOne',
    'pillarTwo.encouragement',
    'pillarTwo.capacityBuilding',
    'pillarTwo.protectionAssistance',
    'pillarThree.peacefulMeans',
    'pillarThree.meansFinding',
    'pillarThree.regionalArrangements',
    'pillarThree.collectiveAction',
  ]);
});

const byCeasing = (trace: ReturnType<typeof after>, region: string) => {
  const move = lastStep(trace).moved.find((moved) => moved.region === region);
  if (move === undefined) throw new Error(`${region} did not move`);
  return isMoveByCeasing(move);
};

describe('isMoveByCeasing', () => {
  const doubt = [...imminent(), ...inability()];
  const noDoubt = [...calm(), ...picture('3.10 absent')];
  it.each([
    ['warning', 'monitoring', after(day(1, serious()), day(2, calm()))],
    ['pillarOne', 'noConcernShown', after(day(1, imminent()), day(2, calm()))],
    ['pillarOne', 'reviewDue', after(day(1, doubt), day(2, found('manifest-failure')), day(3, noDoubt))],
    ['pillarTwo.protectionAssistance', 'idle', after(day(1, imminent()), day(2, calm()))],
    ['pillarThree.peacefulMeans', 'idle', after(day(1, serious()), day(2, calm()))],
    ['pillarThree.regionalArrangements', 'idle', after(day(1, serious()), day(2, calm()))],
    [
      'pillarThree.meansFinding',
      'reviewDue',
      after(day(1, serious()), day(2, found('peaceful-means-inadequate')), day(3, calm())),
    ],
    [
      'pillarThree.collectiveAction',
      'closed',
      after(day(1, serious()), day(2, blockedInCouncil('vetoed')), day(3, calm())),
    ],
  ])('is true for %s back at %s, where the rule named no longer holds', (region, _, trace) => {
    expect(byCeasing(trace, region)).toBe(true);
  });

  it.each([
    ['warning', 'heightened from below', after(day(1, calm()), day(2, serious()))],
    ['warning', 'heightened from above', after(day(1, urgent()), day(2, serious()))],
    ['warning', 'alert from above', after(day(1, urgent()), day(2, imminent()))],
    [
      'pillarOne',
      'under stress from doubt',
      after(day(1, doubt), day(2, imminent(), picture('3.10 absent'))),
    ],
    [
      'pillarOne',
      'review due, under stress',
      after(day(1, doubt), day(2, found('manifest-failure')), day(3, imminent(), picture('3.10 absent'))),
    ],
    ['pillarOne', 'standing again', after(day(1, found('manifest-failure')), day(2, doubt))],
    ['pillarThree.peacefulMeans', 'indicated', after(day(1, note()), day(2, serious()))],
    [
      'pillarThree.meansFinding',
      'standing again',
      after(day(1, found('peaceful-means-inadequate')), day(2, serious())),
    ],
  ])('is false for %s %s, where it holds', (region, _, trace) => {
    expect(byCeasing(trace, region)).toBe(false);
  });

  it('is false where no rule is named', () => {
    expect(byCeasing(after(day(1, convened()), day(2, referred()), day(3, calm())), 'warning')).toBe(false);
  });
});

describe('a move down', () => {
  it.each([
    ['warning', 'alert.adviceGiven', 'heightened', true],
    ['warning', 'emergency.referred', 'alert.adviceDue', true],
    ['warning', 'heightened', 'monitoring', true],
    ['warning', 'heightened', 'alert.adviceDue', false],
    ['warning', 'alert.adviceGiven', 'alert.adviceDue', false],
    ['pillarOne', 'inDoubt.questionOpen', 'inDoubt.noted', true],
    ['pillarOne', 'inDoubt.noted', 'underStress', true],
    ['pillarOne', 'underStress', 'inDoubt.questionOpen', false],
    ['pillarOne', 'foundManifestlyFailing.standing', 'foundManifestlyFailing.reviewDue', false],
    ['pillarOne', 'foundManifestlyFailing.reviewDue', 'inDoubt.noted', false],
    ['pillarThree.peacefulMeans', 'underway', 'indicated', false],
  ] as const)('of %s from %s to %s: %s', (region, from, to, isDown) => {
    expect(isMoveDown({ region, from, to })).toBe(isDown);
  });
});
