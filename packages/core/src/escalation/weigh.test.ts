import { describe, expect, it } from 'vitest';
import type { Events } from '../testing/a-case.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import { picture } from '../testing/picture-events.ts';
import { adviceGiven, consentRefused, note } from '../testing/recorded-events.ts';
import { after, openOnes } from '../testing/scenario.ts';
import { calm, corroborated, ongoing } from '../testing/situations.ts';
import { replay } from './replay.ts';

const signsAfter = (...events: Events) => after(...events).posture.signs;

describe('signs', () => {
  it('are none before anything was weighed', () => {
    expect(replay(aCase(day(1, note(), adviceGiven()))).posture.signs).toEqual([]);
  });

  it('are those whose rule holds, sorted', () => {
    expect(
      signsAfter(day(1, picture('14.4 acute, 12.3 present, 9.1 present, 10.8 present, 7.12 present'))),
    ).toEqual([
      'signs.crimes-against-humanity',
      'signs.ethnic-cleansing',
      'signs.genocide',
      'signs.incitement',
      'signs.preparation',
      'signs.war-crimes',
    ]);
  });

  it('go when their rule no longer holds', () => {
    expect(signsAfter(day(1, picture('7.3 present')), day(2, picture('7.3 emerging')))).toEqual([]);
  });

  it('are from the last weighing, not from the steps since', () => {
    const trace = after(
      day(1, picture('7.3 present')),
      day(2, picture('7.3 absent'), note()),
      day(3, adviceGiven()),
    );
    expect(trace.steps.map(({ posture }) => posture.signs.length)).toEqual([0, 0, 1, 1, 0, 0]);
  });
});

describe('possible past commission', () => {
  it('shows when possible commission was weighed before and is not now', () => {
    expect(signsAfter(day(1, ongoing()))).toEqual([]);
    expect(signsAfter(day(1, ongoing()), day(2, calm()))).toEqual(['signs.past-commission']);
    expect(signsAfter(day(1, ongoing()), day(2, calm()), on('2012-01-01', picture('1.1 absent')))).toEqual([
      'signs.past-commission',
    ]);
  });

  it('does not show while commission is possibly ongoing again', () => {
    expect(signsAfter(day(1, ongoing()), day(2, calm()), day(3, ongoing()))).toEqual([]);
    expect(signsAfter(day(1, ongoing()), day(2, calm()), day(3, ongoing()), day(4, calm()))).toEqual([
      'signs.past-commission',
    ]);
  });

  it('does not show when it was rated and rated back in one sitting', () => {
    expect(signsAfter(day(1, ongoing(), calm()), day(2, calm()))).toEqual([]);
  });
});

describe('a weighing', () => {
  it('is at the instant of its sitting: what is fresh on that day is fresh at any hour of it', () => {
    const basis = day(1, corroborated());
    const later = (at: string) => openOnes(after(basis, on(at, picture('1.1 absent'))));
    expect(later('2008-03-31T12:00:00Z')).not.toContain('verify');
    expect(later('2008-03-31T23:59:59Z')).not.toContain('verify');
    expect(later('2008-04-01')).toContain('verify');
  });
});

describe('the rules of the final picture', () => {
  it('are those at the date asked for, while the posture is from the last weighing', () => {
    const caseFile = aCase([...day(1, picture('8.7 acute')), ...day(1, note())]);
    expect(replay(caseFile, '2010-01-01').picture.rules['signs.incitement']).toBe(true);
    const trace = after(day(1, corroborated()));
    expect(trace.picture.rules['basis.corroborated']).toBe(true);
    expect(after(day(1, corroborated()), day(92, note())).picture.rules['basis.corroborated']).toBe(false);
  });

  it('read the regions of the final posture', () => {
    const doubt = day(1, corroborated(), picture('3.10 acute'));
    const trace = after(doubt, day(2, consentRefused('protectionAssistance')));
    expect(trace.picture.rules['question.manifest-failure']).toBe(true);
    expect(trace.posture.pillarOne).toBe('inDoubt.noted');
  });
});
