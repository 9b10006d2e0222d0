import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { day } from '../../testing/a-case.ts';
import { truthsOf } from '../../testing/arbitrary-chart.ts';
import { picture } from '../../testing/picture-events.ts';
import { consentRefused, found, findingWithdrawn, note } from '../../testing/recorded-events.ts';
import { after, finalState, lastMove, lastMoves, refusalCode } from '../../testing/scenario.ts';
import { calm, corroborated, imminent } from '../../testing/situations.ts';
import { stepChart } from '../chart.ts';
import { INITIAL_CONTEXT } from '../escalation-setup.ts';
import { INITIAL_STATES } from '../posture.ts';

const RESTING = picture('3.10 absent, 2.4 absent');
/** What the rules say of the State: nothing, stress, doubt, doubt with the question open. */
const PICTURES = {
  nothing: [...calm(), ...RESTING],
  stress: [...imminent(), ...RESTING],
  doubt: [...imminent(), ...picture('3.10 acute, 2.4 absent')],
  question: [...corroborated(), ...picture('3.10 absent, 2.4 present')],
} as const;
type Pictured = keyof typeof PICTURES;

const finding = () => found('manifest-failure');
const withdrawal = () => findingWithdrawn('manifest-failure');

const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
  noConcernShown: day(1, PICTURES.nothing),
  underStress: day(1, PICTURES.stress),
  'inDoubt.noted': day(1, PICTURES.doubt),
  'inDoubt.questionOpen': day(1, PICTURES.question),
  'foundManifestlyFailing.standing': [...day(1, PICTURES.doubt), ...day(2, finding())],
  'foundManifestlyFailing.reviewDue': [...day(1, PICTURES.stress), ...day(2, finding())],
};

it.each(Object.entries(STATES))('%s is reached', (state, events) => {
  expect(finalState(after(events), 'pillarOne')).toBe(state);
});

describe('weighed', () => {
  const BY_RULE: Readonly<Record<Pictured, string>> = {
    nothing: 'noConcernShown',
    stress: 'underStress',
    doubt: 'inDoubt.noted',
    question: 'inDoubt.questionOpen',
  };
  const FOUND: Readonly<Record<Pictured, string>> = {
    nothing: 'foundManifestlyFailing.reviewDue',
    stress: 'foundManifestlyFailing.reviewDue',
    doubt: 'foundManifestlyFailing.standing',
    question: 'foundManifestlyFailing.standing',
  };
  const rows = Object.keys(STATES).flatMap((from) =>
    Object.entries(from.startsWith('found') ? FOUND : BY_RULE).map(
      ([pictured, to]) => [from, pictured as Pictured, to] as const,
    ),
  );

  it.each(rows)('%s, where the rules say %s, goes to %s', (from, pictured, to) => {
    const trace = after(STATES[from] ?? [], day(3, PICTURES[pictured]));
    expect(finalState(trace, 'pillarOne')).toBe(to);
    expect(lastMove(trace, 'pillarOne').split(' by ')[0]).toBe(from === to ? 'none' : `${from} → ${to}`);
  });
});

it('takes no question of manifest failure that an own rule set raises without doubt', () => {
  const truths = truthsOf('question.manifest-failure', 'state.under-stress');
  const start = { states: INITIAL_STATES, context: INITIAL_CONTEXT };
  expect(stepChart(start, { type: 'weighed', truths, before: truths }).states.pillarOne).toBe('underStress');
});

describe('finding.recorded', () => {
  it.each([
    ['noConcernShown', 'foundManifestlyFailing.reviewDue'],
    ['underStress', 'foundManifestlyFailing.reviewDue'],
    ['inDoubt.noted', 'foundManifestlyFailing.standing'],
    ['inDoubt.questionOpen', 'foundManifestlyFailing.standing'],
  ])('leads from %s to %s', (from, to) => {
    const trace = after(STATES[from] ?? [], day(3, finding()));
    expect(lastMoves(trace)).toEqual([`pillarOne: ${from} → ${to}`]);
    expect(refusalCode(trace)).toBeNull();
  });

  it('is accepted before anything was weighed', () => {
    expect(lastMove(after(day(1, finding())), 'pillarOne')).toBe(
      'noConcernShown → foundManifestlyFailing.reviewDue by no rule',
    );
  });

  it.each(['foundManifestlyFailing.standing', 'foundManifestlyFailing.reviewDue'])(
    'is refused in %s',
    (state) => {
      const trace = after(STATES[state] ?? [], day(3, finding()));
      expect(refusalCode(trace)).toBe('already-found');
      expect(lastMoves(trace)).toEqual([]);
      expect(finalState(trace, 'pillarOne')).toBe(state);
    },
  );

  it('about peaceful means does not touch pillar one', () => {
    expect(finalState(after(day(1, found('peaceful-means-inadequate'))), 'pillarOne')).toBe('noConcernShown');
  });
});

describe('finding.withdrawn', () => {
  it.each([
    ['nothing', 'noConcernShown'],
    ['stress', 'underStress'],
    ['doubt', 'inDoubt.noted'],
    ['question', 'inDoubt.questionOpen'],
  ] as const)('leads to what the last weighing says: %s, %s', (pictured, to) => {
    const trace = after(day(1, finding()), day(2, PICTURES[pictured]), day(3, withdrawal()));
    expect(finalState(trace, 'pillarOne')).toBe(to);
    expect(refusalCode(trace)).toBeNull();
  });

  it('leads to no concern shown when nothing was ever weighed', () => {
    const trace = after(day(1, finding()), day(2, withdrawal()));
    expect(finalState(trace, 'pillarOne')).toBe('noConcernShown');
  });

  it.each(['noConcernShown', 'underStress', 'inDoubt.noted', 'inDoubt.questionOpen'])(
    'is refused in %s',
    (state) => {
      const trace = after(STATES[state] ?? [], day(3, withdrawal()));
      expect(refusalCode(trace)).toBe('no-finding');
      expect(lastMoves(trace)).toEqual([]);
      expect(finalState(trace, 'pillarOne')).toBe(state);
    },
  );

  it('of the other finding is refused while only this one stands', () => {
    const trace = after(day(1, finding()), day(2, findingWithdrawn('peaceful-means-inadequate')));
    expect(refusalCode(trace)).toBe('no-finding');
    expect(finalState(trace, 'pillarOne')).toBe('foundManifestlyFailing.reviewDue');
  });

  it('lets the finding be recorded anew', () => {
    const trace = after(day(1, finding()), day(2, withdrawal()), day(3, finding()));
    expect(refusalCode(trace)).toBeNull();
    expect(finalState(trace, 'pillarOne')).toBe('foundManifestlyFailing.reviewDue');
  });
});

it('keeps a finding, however good the picture, until people withdraw it', () => {
  const trace = after(
    STATES['foundManifestlyFailing.standing'] ?? [],
    day(3, calm()),
    day(4, PICTURES.nothing),
    day(900, calm()),
  );
  expect(finalState(trace, 'pillarOne')).toBe('foundManifestlyFailing.reviewDue');
});

it('opens the question of a refused protection at the weighing after the refusal', () => {
  const doubt = day(1, corroborated(), picture('3.10 acute'));
  const refused = after(doubt, day(2, consentRefused('protectionAssistance')));
  expect(finalState(refused, 'pillarOne')).toBe('inDoubt.noted');
  const weighed = after(
    doubt,
    day(2, consentRefused('protectionAssistance')),
    day(3, picture('1.1 absent'), note()),
  );
  expect(lastMove(weighed, 'pillarOne')).toBe(
    'inDoubt.noted → inDoubt.questionOpen by question.manifest-failure',
  );
});
