import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import { replay } from '../escalation/replay.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { rated } from '../testing/picture-events.ts';
import { adviceGiven, consentRefused, findingWithdrawn, requested } from '../testing/recorded-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { calm, imminent, serious } from '../testing/situations.ts';
import type { Branching } from './branch.ts';
import { branch } from './branch.ts';

const CASE = aCase([
  ...BASIS,
  ...day(1, serious()),
  ...day(10, imminent()),
  ...day(20, consentRefused('protectionAssistance')),
]);
const LAST_SERIOUS = BASIS.length + serious().length - 1;

const branched = (after: number, events: readonly CaseEvent[], thenAsItWent = false): Branching => {
  const result = branch(CASE, { after, events, thenAsItWent });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe('branch', () => {
  it('shows where what was supposed parts from what was', () => {
    const { parting, trunk, branch: supposed } = branched(LAST_SERIOUS, day(5, calm()));
    expect(parting?.at).toBe('2008-01-05');
    expect(parting?.regions).toContainEqual({ region: 'warning', trunk: 'heightened', branch: 'monitoring' });
    expect(trunk).toEqual(replay(CASE));
    expect(supposed.posture.warning).toBe('monitoring');
  });

  it('parts where the case went on and the branch did not', () => {
    expect(branched(LAST_SERIOUS, []).parting?.at).toBe('2008-01-10');
  });

  it('lets the rest of the case follow when it is asked to', () => {
    const supposed = on('2008-01-15', requested('protectionAssistance'));
    const { branch: trace, parting } = branched(LAST_SERIOUS, supposed, true);
    expect(trace.posture.pillarTwo.protectionAssistance).toBe('refused');
    expect(parting?.regions).toEqual([
      { region: 'pillarTwo.protectionAssistance', trunk: 'indicated', branch: 'requested' },
    ]);
  });

  it('says which steps are supposed, wherever they fall among the others', () => {
    const { supposed, branch: trace } = branched(
      LAST_SERIOUS,
      on('2008-01-15', findingWithdrawn('manifest-failure')),
      true,
    );
    expect(supposed.map((index) => trace.steps[index]?.event.type)).toEqual(['finding.withdrawn']);
    expect(supposed.map((index) => trace.steps[index]?.refusal?.code)).toEqual(['no-finding']);
  });

  it('never parts when the rest follows and nothing is supposed', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), (caseFile, place) => {
        fc.pre(caseFile.events.length > 0);
        const result = branch(caseFile, {
          after: place % caseFile.events.length,
          events: [],
          thenAsItWent: true,
        });
        expect(result.ok && result.value.parting).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the case as it was', () => {
    const before = structuredClone(CASE);
    branched(LAST_SERIOUS, day(5, calm()), true);
    expect(CASE).toEqual(before);
  });

  it('refuses a step that there is not', () => {
    expect(branch(CASE, { after: 99, events: [] })).toEqual({
      ok: false,
      refusal: { code: 'no-such-step', after: 99, steps: CASE.events.length },
    });
  });

  it('refuses a supposed event from before the fork', () => {
    const result = branch(CASE, {
      after: LAST_SERIOUS,
      events: on('2007-12-31', adviceGiven()),
    });
    expect(!result.ok && result.refusal).toEqual({
      code: 'before-the-fork',
      index: 0,
      at: '2007-12-31',
      fork: '2008-01-01',
    });
  });

  it('refuses supposed events that make no case, with the place', () => {
    const result = branch(CASE, { after: LAST_SERIOUS, events: on('2008-01-05', rated('7.99', 'acute')) });
    expect(!result.ok && result.refusal.code === 'not-a-case' && result.refusal.problems[0]).toMatchObject({
      code: 'unknown-indicator',
      path: `$.events[${LAST_SERIOUS + 1}].indicator`,
    });
  });
});
