import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { RESPONSE_TRACKS } from '../../case/events/decisions.ts';
import { day } from '../../testing/a-case.ts';
import { responseBegun, responseEnded } from '../../testing/recorded-events.ts';
import { after, finalState, lastMove, lastMoves, refusalCode } from '../../testing/scenario.ts';
import { calm, imminent, ongoing, serious } from '../../testing/situations.ts';

const RULES = {
  peacefulMeans: 'response.peaceful-means',
  regionalArrangements: 'response.regional',
} as const;

describe.each(RESPONSE_TRACKS)('%s', (track) => {
  const region = `pillarThree.${track}` as const;
  const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
    idle: day(1, calm()),
    indicated: day(1, serious()),
    underway: day(1, responseBegun(track, 'A')),
  };
  const stateAfter = (...events: readonly CaseEvent[][]) => finalState(after(...events), region);

  it.each(Object.entries(STATES))('%s is reached', (state, events) => {
    expect(finalState(after(events), region)).toBe(state);
  });

  it('is indicated as soon as a risk is serious, imminent or possibly ongoing', () => {
    for (const risk of [serious, imminent, ongoing]) {
      expect(lastMove(after(day(1, calm()), day(2, risk())), region)).toBe(
        `idle → indicated by ${RULES[track]}`,
      );
    }
  });

  it('is idle again when no such risk is left', () => {
    expect(lastMove(after(day(1, serious()), day(2, calm())), region)).toBe(
      `indicated → idle by ${RULES[track]}`,
    );
    expect(stateAfter(day(1, serious()), day(2, imminent()))).toBe('indicated');
  });

  it('stays under way, whatever the rules say', () => {
    for (const risk of [calm, serious, ongoing]) {
      expect(finalState(after(STATES['underway'] ?? [], day(2, risk())), region)).toBe('underway');
    }
  });

  it.each(['idle', 'indicated', 'underway'])('begins from %s', (from) => {
    const trace = after(STATES[from] ?? [], day(2, responseBegun(track, 'B')));
    expect(finalState(trace, region)).toBe('underway');
    expect(refusalCode(trace)).toBeNull();
    expect(lastMoves(trace)).toEqual(from === 'underway' ? [] : [`${region}: ${from} → underway`]);
  });

  it.each(['idle', 'indicated'])('refuses an end in %s', (from) => {
    const trace = after(STATES[from] ?? [], day(2, responseEnded(track, 'A')));
    expect(refusalCode(trace)).toBe('not-under-way');
    expect(finalState(trace, region)).toBe(from);
  });

  it('refuses the end of a measure that is not under way while another is', () => {
    const trace = after(day(1, responseBegun(track, 'A')), day(2, responseEnded(track, 'B')));
    expect(refusalCode(trace)).toBe('not-under-way');
    expect(finalState(trace, region)).toBe('underway');
  });

  it('ends with its last measure, by the rule', () => {
    const two = [day(1, responseBegun(track, 'A')), day(2, responseBegun(track, 'B'))];
    expect(stateAfter(...two, day(3, responseEnded(track, 'A')))).toBe('underway');
    expect(stateAfter(...two, day(3, responseEnded(track, 'A')), day(4, responseEnded(track, 'B')))).toBe(
      'idle',
    );
    expect(
      stateAfter(
        day(1, serious()),
        ...two,
        day(3, responseEnded(track, 'B')),
        day(4, responseEnded(track, 'A')),
      ),
    ).toBe('indicated');
  });

  it('calls a measure without a name unnamed', () => {
    expect(stateAfter(day(1, responseBegun(track)), day(2, responseEnded(track, 'unnamed')))).toBe('idle');
  });

  it('moves no other track', () => {
    for (const other of RESPONSE_TRACKS.filter((one) => one !== track)) {
      expect(finalState(after(day(1, responseBegun(track))), `pillarThree.${other}`)).toBe('idle');
      expect(refusalCode(after(day(1, responseBegun(track)), day(2, responseEnded(other))))).toBe(
        'not-under-way',
      );
    }
  });
});
