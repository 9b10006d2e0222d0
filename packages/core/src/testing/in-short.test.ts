import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../case/case-file.ts';
import { replay } from '../escalation/replay.ts';
import { day } from './a-case.ts';
import { anyCase } from './arbitrary-case.ts';
import { EVENT_TYPES, MINIMAL } from './every-event.ts';
import { eventInShort, inShort } from './in-short.ts';
import { judged, picture, rated, withdrawn } from './picture-events.ts';
import {
  adviceGiven,
  begun,
  blockedInCouncil,
  councilDecided,
  found,
  mandate,
  referred,
} from './recorded-events.ts';

describe('events in short', () => {
  it.each([
    ['7.3 present', rated('7.3', 'present')],
    ['7.3 present rising', rated('7.3', 'present', { trend: 'rising' })],
    [
      '10.2 acute steady unsure basis',
      rated('10.2', 'acute', { trend: 'steady', confidence: 'low', evidence: ['e1'] }),
    ],
    ['10.2 acute sure basis:e1+e2', rated('10.2', 'acute', { confidence: 'high', evidence: ['e1', 'e2'] })],
    ['f7 high', judged('7', 'high')],
    ['f7 judgement withdrawn', judged('7', null)],
    ['evidence.withdrawn e1', withdrawn('e1')],
    ['assistance.begun capacityBuilding A', begun('capacityBuilding', 'A')],
    ['finding.recorded manifest-failure', found('manifest-failure')],
    ['council.decided adopted VII 41 42 S/RES/1', mandate('S/RES/1', '41', '42')],
    ['council.decided adopted VII 41 S/RES/1 with consent', councilDecided({ consent: true })],
    ['council.decided vetoed VII S/2008/1', blockedInCouncil('vetoed')],
    ['matter.referred to none', referred('none')],
  ])('%s', (text, event) => {
    expect(eventInShort(event)).toBe(text);
  });

  it('name every other type by itself', () => {
    for (const type of EVENT_TYPES.filter((each) => !['indicator.rated', 'factor.judged'].includes(each)))
      expect(eventInShort(MINIMAL[type])).toMatch(new RegExp(`^${type}( |$)`));
  });

  it('stand with their moments, one after the other', () => {
    expect(inShort([...day(3, rated('7.3', 'present')), ...day(5, adviceGiven())])).toBe(
      '2008-01-03 7.3 present; 2008-01-05 advice.given',
    );
    expect(inShort([])).toBe('no events');
  });

  it('read as the notation that ratings and judgements are written in', () => {
    const events = picture('7.3 present rising, 10.2 acute basis, 8.1 absent unsure falling, f7 high');
    expect(picture(events.map(eventInShort).join(', '))).toEqual(events);
  });
});

/** What a failed property prints, for something that is not true of every case: its events. */
const counterexample = (isTrue: (caseFile: CaseFile) => boolean): readonly string[] => {
  const { failed, counterexample } = fc.check(fc.property(anyCase(), isTrue), { seed: 1, numRuns: 200 });
  expect(failed).toBe(true);
  return fc.stringify(counterexample).slice(1, -1).split('; ');
};

describe('a broken law', () => {
  const AT = String.raw`^20\d\d-\d\d-\d\d(T\S+)?`;

  it('shrinks to the rating or two that break it, and prints them in short', () => {
    const events = counterexample((caseFile) => replay(caseFile).posture.warning !== 'alert.adviceDue');
    expect(events.length).toBeLessThanOrEqual(2);
    for (const event of events) expect(event).toMatch(new RegExp(`${AT} (\\d+\\.\\d+|f\\d+) [a-z]+$`));
  });

  it('shrinks to the few events that break it together', () => {
    const events = counterexample((caseFile) => replay(caseFile).posture.warning !== 'emergency.referred');
    expect(events.length).toBeLessThanOrEqual(4);
    expect(events.at(-1)).toMatch(new RegExp(`${AT} matter\\.referred to `));
  });
});
