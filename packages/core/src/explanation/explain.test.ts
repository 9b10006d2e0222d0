import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionHolds } from '../assessment/rule-truths.ts';
import { initialRecord } from '../escalation/escalation-record.ts';
import { methodOf } from '../escalation/method.ts';
import type { Region } from '../escalation/posture.ts';
import { REGIONS } from '../escalation/posture.ts';
import { replay } from '../escalation/replay.ts';
import { ruleFactsOf } from '../escalation/weigh.ts';
import type { Events } from '../testing/a-case.ts';
import { aCase, day, HEADER } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { evidence, picture, rated, source, withdrawn } from '../testing/picture-events.ts';
import { adviceGiven, begun, convened, found } from '../testing/recorded-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { corroborated, imminent, serious, urgent } from '../testing/situations.ts';
import { explain } from './explain.ts';
import type { Explanation, RegionExplained, RuleExplained } from './explanation.ts';
import { Explanation as Schema } from './explanation.ts';
import type { TruthTree } from './truth-tree.ts';

const after = (...events: Events): Explanation => explain(aCase([...BASIS, ...events.flat()]));
const regionOf = ({ regions }: Explanation, asked: Region): RegionExplained => {
  const found = regions.find(({ region }) => region === asked);
  if (found === undefined) throw new Error(`${asked} is not explained`);
  return found;
};
const ruleOf = ({ rules }: Explanation, asked: string): RuleExplained => {
  const found = rules.find(({ id }) => id === asked);
  if (found === undefined) throw new Error(`${asked} is not explained`);
  return found;
};
const wayTo = (region: RegionExplained, to: string) => region.ways.find((way) => way.to === to);

const leavesOf = (tree: TruthTree): readonly TruthTree[] => {
  if ('all' in tree) return tree.all.flatMap(leavesOf);
  if ('any' in tree) return tree.any.flatMap(leavesOf);
  if ('count' in tree) return tree.count.flatMap(leavesOf);
  return 'not' in tree ? leavesOf(tree.not) : [tree];
};

const levelsWith = (header: typeof HEADER) => {
  const events = [
    source('s1'),
    evidence('own', { level: 'restricted' }),
    evidence('none'),
    rated('7.3', 'present', { level: 'partner', evidence: ['own'], contradicting: ['none'] }),
    rated('7.4', 'present', { level: 'restricted' }),
    rated('7.4', 'acute'),
  ];
  const { ratings, evidence: items } = explain(aCase(events, header)).basis;
  return [ratings['7.3'], ratings['7.4'], items['own'], items['none']].map((each) => each?.level);
};

describe('why here', () => {
  it('names the step that led a region here, with its rule and documents', () => {
    const { here, state } = regionOf(after(day(1, serious()), day(9, imminent())), 'warning');
    expect(state).toBe('alert.adviceDue');
    expect(here?.at).toBe('2008-01-09');
    expect(here?.move).toMatchObject({ from: 'heightened', to: 'alert.adviceDue', rule: 'risk.imminent' });
    expect(here?.move.cites.length).toBeGreaterThan(0);
  });

  it('has no step for a region that never moved', () => {
    expect(regionOf(after(day(1, serious())), 'pillarThree.collectiveAction').here).toBeNull();
  });

  it('gives the ratings and the evidence behind what it says', () => {
    const { basis } = after(day(1, urgent()));
    expect(basis.ratings['10.2']).toMatchObject({
      rating: 'acute',
      trend: 'rising',
      evidence: ['e1'],
      stale: false,
    });
    expect(basis.evidence['e1']).toMatchObject({
      source: 's1',
      reliability: 'B',
      credibility: '2',
      withdrawn: false,
    });
  });

  it('says how protected each rating and each item is: by its own mark, else as the case', () => {
    expect(levelsWith(HEADER)).toEqual(['partner', 'internal', 'restricted', 'internal']);
    expect(levelsWith({ ...HEADER, defaultLevel: 'public' })).toEqual([
      'partner',
      'public',
      'restricted',
      'public',
    ]);
  });

  it('marks evidence that was withdrawn, and says what corroboration then lacks', () => {
    const explained = after(day(1, corroborated()), day(2, withdrawn('e1')));
    expect(explained.basis.evidence['e1']?.withdrawn).toBe(true);
    const leaf = leavesOf(ruleOf(explained, 'basis.corroborated').tree).find(
      (each) => 'corroborated' in each && each.corroborated === '10.2',
    );
    expect(leaf).toEqual({ corroborated: '10.2', lacks: ['evidence'], holds: false });
  });
});

describe('why not further', () => {
  it('shows each way up with the leaf that fails', () => {
    const warning = regionOf(after(day(1, serious())), 'warning');
    const up = wayTo(warning, 'alert.adviceDue');
    expect(up).toMatchObject({ event: 'weighed', holds: false });
    expect(leavesOf(up?.needs ?? { all: [], holds: true })).toContainEqual({
      rule: 'risk.imminent',
      holds: false,
    });
  });

  it('says that convening waits for no rule', () => {
    expect(wayTo(regionOf(after(), 'warning'), 'emergency.optionsDue')).toMatchObject({
      event: 'principals.convened',
      holds: true,
    });
  });

  it('names the two findings that collective action asks for', () => {
    const action = regionOf(after(day(1, corroborated())), 'pillarThree.collectiveAction');
    expect(leavesOf(wayTo(action, 'bothFindingsRecorded')?.needs ?? { all: [], holds: true })).toEqual([
      { region: 'pillarOne', is: 'foundManifestlyFailing', state: 'underStress', holds: false },
      { region: 'pillarThree.meansFinding', is: 'inadequate', state: 'none', holds: false },
    ]);
  });

  it('shows what would be refused, and by which code', () => {
    const ways = regionOf(after(day(1, found('manifest-failure'))), 'pillarOne').ways;
    expect(ways).toContainEqual(
      expect.objectContaining({
        event: 'finding.recorded.manifest-failure',
        to: null,
        refusal: 'already-found',
      }),
    );
  });

  it('leaves open what depends on the event itself', () => {
    const ways = regionOf(after(day(1, begun('encouragement', 'A'))), 'pillarTwo.encouragement').ways;
    expect(
      ways.filter(({ beside }) => beside === 'last-measure').map(({ to, holds }) => [to, holds]),
    ).toEqual([
      ['indicated', false],
      ['idle', null],
    ]);
  });

  it('remembers advice given in the episode for the way down', () => {
    const way = (...events: Events) =>
      regionOf(after(day(1, urgent()), ...events), 'warning').ways.find(
        ({ beside }) => beside === 'advice-given-in-episode',
      );
    expect(way()?.needs.holds).toBe(false);
    expect(regionOf(after(day(1, urgent()), day(2, adviceGiven())), 'warning').state).toBe(
      'emergency.conveningDue',
    );
    expect(way(day(2, adviceGiven()))?.to).toBe('alert.adviceGiven');
  });

  it('does not hold a way open before which the region stays where it is', () => {
    const ways = regionOf(after(day(1, imminent())), 'pillarOne').ways;
    expect(ways.find(({ to }) => to === 'noConcernShown')).toMatchObject({
      event: 'weighed',
      holds: false,
      needs: {
        all: expect.arrayContaining([{ not: { rule: 'state.under-stress', holds: true }, holds: false }]),
      },
    });
    expect(ways.find(({ to }) => to === 'foundManifestlyFailing.reviewDue')?.holds).toBe(true);
  });

  it('cites a document for every way that leads somewhere', () => {
    for (const events of [day(1, serious()), day(1, convened()), day(1, urgent())]) {
      for (const { ways } of after(events).regions)
        for (const { to, cites } of ways.filter((way) => way.to !== null))
          expect([to, cites.length]).not.toEqual([to, 0]);
    }
  });

  it('gives the nearest changes for every rule', () => {
    const { nearest } = ruleOf(after(day(1, picture('10.1 emerging'))), 'signs.incitement');
    expect(nearest).toMatchObject({ holds: false, size: 1 });
    expect(nearest.sets[0]?.[0]).toMatchObject({ to: 'acute' });
  });
});

describe('an explanation', () => {
  it('is of the published form, agrees with the replay, and has each truth right', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const explained = explain(caseFile);
        const trace = replay(caseFile);
        expect(Schema.safeParse(explained).error).toBeUndefined();
        expect(explained.posture).toEqual(trace.posture);
        expect(explained.regions.map(({ region }) => region)).toEqual(REGIONS);
        for (const { id, holds, tree } of explained.rules) {
          expect([id, holds]).toEqual([id, trace.picture.rules[id]]);
          expect([id, tree.holds]).toEqual([id, holds]);
        }
        for (const { ways } of explained.regions) {
          const open = ways.filter((way) => way.holds === true).map(({ event }) => event);
          expect(open).toEqual([...new Set(open)]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('can be of one region and of one date', () => {
    const caseFile = aCase([...BASIS, ...day(1, serious()), ...day(9, imminent())]);
    const explained = explain(caseFile, '2008-01-05', { region: 'warning' });
    expect(explained.regions.map(({ region, state }) => [region, state])).toEqual([
      ['warning', 'heightened'],
    ]);
    expect(explained.at).toBe('2008-01-05');
  });

  it('works before anything has happened', () => {
    const explained = explain(aCase([]));
    expect(explained.at).toBeNull();
    expect(explained.basis).toEqual({ ratings: {}, evidence: {} });
  });
});

it('holds a condition of nothing for true and an any of nothing for false', () => {
  const method = methodOf(HEADER);
  const facts = ruleFactsOf(initialRecord(method.framework, method.ruleSet), method, 0);
  expect(conditionHolds({ all: [] }, facts, {})).toBe(true);
  expect(conditionHolds({ any: [] }, facts, {})).toBe(false);
});
