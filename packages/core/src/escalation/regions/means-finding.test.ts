import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { day } from '../../testing/a-case.ts';
import { found, findingWithdrawn } from '../../testing/recorded-events.ts';
import { after, finalState, lastMove, lastMoves, refusalCode } from '../../testing/scenario.ts';
import { calm, imminent, serious } from '../../testing/situations.ts';

const region = 'pillarThree.meansFinding';
const finding = () => found('peaceful-means-inadequate');
const withdrawal = () => findingWithdrawn('peaceful-means-inadequate');

const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
  none: day(1, serious()),
  'inadequate.standing': [...day(1, serious()), ...day(2, finding())],
  'inadequate.reviewDue': [...day(1, calm()), ...day(2, finding())],
};

it.each(Object.entries(STATES))('%s is reached', (state, events) => {
  expect(finalState(after(events), region)).toBe(state);
});

describe('weighed', () => {
  it.each([
    ['none', 'none', 'none'],
    ['inadequate.standing', 'inadequate.standing', 'inadequate.reviewDue'],
    ['inadequate.reviewDue', 'inadequate.standing', 'inadequate.reviewDue'],
  ])(
    '%s goes to %s while peaceful means are indicated and to %s when they are not',
    (from, whenIndicated, whenNot) => {
      expect(finalState(after(STATES[from] ?? [], day(3, imminent())), region)).toBe(whenIndicated);
      expect(finalState(after(STATES[from] ?? [], day(3, calm())), region)).toBe(whenNot);
    },
  );

  it('moves by the rule of peaceful means', () => {
    expect(lastMove(after(STATES['inadequate.standing'] ?? [], day(3, calm())), region)).toBe(
      'inadequate.standing → inadequate.reviewDue by response.peaceful-means',
    );
    expect(lastMove(after(STATES['inadequate.reviewDue'] ?? [], day(3, serious())), region)).toBe(
      'inadequate.reviewDue → inadequate.standing by response.peaceful-means',
    );
  });
});

describe('recorded', () => {
  it('stands at once when peaceful means are indicated, and is due for review when they are not', () => {
    expect(lastMoves(after(day(1, serious()), day(2, finding())))).toEqual([
      `${region}: none → inadequate.standing`,
    ]);
    expect(lastMoves(after(day(1, calm()), day(2, finding())))).toEqual([
      `${region}: none → inadequate.reviewDue`,
    ]);
    expect(lastMoves(after(day(2, finding())))).toEqual([`${region}: none → inadequate.reviewDue`]);
  });

  it.each(['inadequate.standing', 'inadequate.reviewDue'])('is refused a second time in %s', (state) => {
    const trace = after(STATES[state] ?? [], day(3, finding()));
    expect(refusalCode(trace)).toBe('already-found');
    expect(finalState(trace, region)).toBe(state);
  });

  it.each(['inadequate.standing', 'inadequate.reviewDue'])(
    'goes back to none from %s when it is withdrawn',
    (state) => {
      const trace = after(STATES[state] ?? [], day(3, withdrawal()));
      expect(lastMoves(trace)).toEqual([`${region}: ${state} → none`]);
      expect(refusalCode(trace)).toBeNull();
    },
  );

  it('is refused a withdrawal where there is none', () => {
    const trace = after(STATES['none'] ?? [], day(3, withdrawal()));
    expect(refusalCode(trace)).toBe('no-finding');
    expect(finalState(trace, region)).toBe('none');
  });

  it('is not touched by the other finding', () => {
    expect(finalState(after(day(1, found('manifest-failure'))), region)).toBe('none');
    expect(
      refusalCode(after(STATES['inadequate.standing'] ?? [], day(3, findingWithdrawn('manifest-failure')))),
    ).toBe('no-finding');
  });
});
