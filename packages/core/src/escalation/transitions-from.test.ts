import { describe, expect, it } from 'vitest';
import { INITIAL_STATES, REGIONS } from './posture.ts';
import { transitionsFrom } from './transitions-from.ts';

const of = (states: Partial<typeof INITIAL_STATES>, region: (typeof REGIONS)[number]) =>
  transitionsFrom({ ...INITIAL_STATES, ...states }, region).map(({ event, to, guard }) => [
    event,
    to,
    guard?.type ?? null,
  ]);

describe('transitionsFrom', () => {
  it('gives the ways up from monitoring, and the convening that needs no rule', () => {
    expect(of({}, 'warning')).toEqual([
      ['weighed', 'emergency.conveningDue', 'levelIs'],
      ['weighed', 'alert.adviceDue', 'levelIs'],
      ['weighed', 'heightened', 'levelIs'],
      ['principals.convened', 'emergency.optionsDue', null],
    ]);
  });

  it("puts a child's transitions before its parent's", () => {
    expect(of({ warning: 'alert.adviceDue' }, 'warning').map(([event]) => event)).toEqual([
      'advice.given',
      'weighed',
      'weighed',
      'weighed',
      'principals.convened',
    ]);
  });

  it('gives a refusal as a transition that leads nowhere', () => {
    expect(of({}, 'pillarOne')).toContainEqual(['finding.withdrawn.manifest-failure', null, null]);
  });

  it('gives the test of collective action as what holds always', () => {
    expect(of({}, 'pillarThree.collectiveAction')[0]).toEqual([
      'always',
      'bothFindingsRecorded',
      'bothFindings',
    ]);
  });

  it.each(REGIONS)('finds some way out of the base of %s', (region) => {
    expect(transitionsFrom(INITIAL_STATES, region).length).toBeGreaterThan(0);
  });
});
