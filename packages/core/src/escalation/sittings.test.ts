import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import type { Events } from '../testing/a-case.ts';
import { day, on } from '../testing/a-case.ts';
import { EVENT_TYPES, MINIMAL } from '../testing/every-event.ts';
import { evidence, picture, withdrawn } from '../testing/picture-events.ts';
import { adviceGiven, findingWithdrawn, note } from '../testing/recorded-events.ts';
import { after, BASIS, finalState, lastMove } from '../testing/scenario.ts';
import { isPictureEvent, isRecordedEvent } from './event-classes.ts';
import { sittingEnds } from './sittings.ts';

const acute = picture('7.1 acute');
const present = picture('7.2 present');
/** How the warning moved at each step after the basis, and where it stood after it. */
const warningSteps = (...events: Events) =>
  after(...events)
    .steps.slice(BASIS.length)
    .map(
      ({ moved, posture }) =>
        `${moved.some(({ region }) => region === 'warning') ? 'moves' : 'rests'} ${posture.warning}`,
    );

describe('a sitting', () => {
  it('is weighed once, after its last event; the steps before show the posture as it was', () => {
    expect(warningSteps(day(1, acute, present))).toEqual(['rests monitoring', 'moves heightened']);
  });

  it('holds events of one instant, however it is written', () => {
    expect(
      warningSteps([
        ...on('2008-01-01T03:00:00+03:00', acute),
        ...on('2008-01-01', present),
        ...on('2007-12-31T19:00:00-05:00', picture('7.1 absent')),
      ]),
    ).toEqual(['rests monitoring', 'rests monitoring', 'rests monitoring']);
  });

  it('ends before a later instant, even a microsecond later', () => {
    expect(
      warningSteps([
        ...on('2008-01-01T00:00:00.000001Z', acute, present),
        ...on('2008-01-01T00:00:00.000002Z', picture('7.1 absent')),
      ]),
    ).toEqual(['rests monitoring', 'moves heightened', 'moves monitoring']);
  });

  it('holds events of one instant that stand apart in the file', () => {
    expect(warningSteps(day(1, acute), day(2, note()), day(1, present))).toEqual([
      'rests monitoring',
      'moves heightened',
      'rests heightened',
    ]);
  });

  it('holds notes and the like, and is weighed after them', () => {
    expect(warningSteps(day(1, acute, note(), present, note()))).toEqual([
      'rests monitoring',
      'rests monitoring',
      'rests monitoring',
      'moves heightened',
    ]);
  });

  it('is broken by a recorded event, and both parts are weighed', () => {
    expect(warningSteps(day(1, acute, present, adviceGiven(), picture('7.1 absent')))).toEqual([
      'rests monitoring',
      'moves heightened',
      'rests heightened',
      'moves monitoring',
    ]);
  });

  it('is broken by a recorded event that is refused', () => {
    expect(
      warningSteps(day(1, acute, present, findingWithdrawn('manifest-failure'), picture('7.1 absent'))),
    ).toEqual(['rests monitoring', 'moves heightened', 'rests heightened', 'moves monitoring']);
  });

  it('is not weighed without a picture event', () => {
    // The only basis turns stale on 1 April; nothing is weighed until the picture is touched.
    const urgent = day(1, picture('10.2 acute rising basis, 10.4 present'));
    const stale = on('2008-04-01', note());
    expect(finalState(after(urgent, stale), 'warning')).toBe('emergency.conveningDue');
    expect(after(urgent, stale).picture.rules['basis.corroborated']).toBe(false);
    expect(finalState(after(urgent, stale, on('2008-04-02', evidence('e2'))), 'warning')).toBe(
      'alert.adviceDue',
    );
  });
});

describe('weighing is called for', () => {
  const urgent = day(1, picture('10.2 acute rising basis, 10.4 present'));
  const revised: CaseEvent = { ...evidence('e1'), type: 'evidence.revised' };

  it.each([
    ['a rating', picture('1.1 absent')],
    ['a judgement', picture('f1 low')],
    ['evidence recorded', [evidence('e2')]],
    ['evidence revised', [revised]],
    ['evidence withdrawn', [withdrawn('e1')]],
  ])('by %s', (_, events) => {
    expect(lastMove(after(urgent, on('2008-06-01', events)), 'warning')).toBe(
      'emergency.conveningDue → alert.adviceDue by risk.ongoing',
    );
  });

  const picturing = new Set([
    'indicator.rated',
    'factor.judged',
    'evidence.recorded',
    'evidence.revised',
    'evidence.withdrawn',
  ]);
  const recorded = new Set(
    'advice.given principals.convened options.reported matter.referred assistance.requested assistance.begun assistance.refused assistance.ended response.begun response.ended finding.recorded finding.withdrawn council.decided mandate.ended question.answered'.split(
      ' ',
    ),
  );

  it.each(EVENT_TYPES)('by %s or not, as the specification says', (type) => {
    expect(isPictureEvent(MINIMAL[type])).toBe(picturing.has(type));
    expect(isRecordedEvent(MINIMAL[type])).toBe(recorded.has(type));
  });

  it('by no event that neither changes the picture nor is recorded, and it moves nothing', () => {
    const others = EVENT_TYPES.filter((type) => !picturing.has(type) && !recorded.has(type));
    expect(others).toHaveLength(16);
    const events = others.filter((type) => type !== 'source.registered').map((type) => MINIMAL[type]);
    const trace = after(urgent, on('2008-06-01', events));
    expect(trace.steps.slice(-events.length).flatMap(({ moved }) => moved)).toEqual([]);
    expect(finalState(trace, 'warning')).toBe('emergency.conveningDue');
  });
});

const endsOf = (...events: readonly CaseEvent[]) =>
  sittingEnds(events)
    .map((isEnd) => (isEnd ? 'E' : '.'))
    .join('');

describe('sittingEnds', () => {
  const [rating] = picture('1.1 absent');
  if (rating === undefined) throw new Error('no rating');
  const later = { ...rating, at: '2008-01-02' };

  it('marks the last event of each sitting that holds a picture event', () => {
    expect(endsOf()).toBe('');
    expect(endsOf(note())).toBe('.');
    expect(endsOf(rating)).toBe('E');
    expect(endsOf(rating, note(), rating, later)).toBe('..EE');
    expect(endsOf(note(), note(), later, { ...note(), at: '2008-01-02' })).toBe('...E');
    expect(endsOf(rating, adviceGiven(), note(), rating)).toBe('E..E');
    expect(endsOf(rating, adviceGiven(), note())).toBe('E..');
    expect(endsOf(adviceGiven(), adviceGiven())).toBe('..');
  });
});
