import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCase, dateOf, day, HEADER, on } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { picture } from '../testing/picture-events.ts';
import {
  adviceGiven,
  begun,
  ended,
  found,
  findingWithdrawn,
  mandate,
  mandateEnded,
  note,
  optionsReported,
  referred,
  responseBegun,
} from '../testing/recorded-events.ts';
import { after, BASIS, lastStep } from '../testing/scenario.ts';
import { calm, imminent, serious } from '../testing/situations.ts';
import { replay, replayWithRecord } from './replay.ts';
import { Trace } from './trace.ts';

const BASE = {
  signs: [],
  warning: 'monitoring',
  pillarOne: 'noConcernShown',
  pillarTwo: { encouragement: 'idle', capacityBuilding: 'idle', protectionAssistance: 'idle' },
  pillarThree: {
    peacefulMeans: 'idle',
    meansFinding: 'none',
    regionalArrangements: 'idle',
    collectiveAction: 'closed',
  },
};

describe('a case without events', () => {
  it('stands at the base of every region, with an empty picture of no date', () => {
    const trace = replay(aCase([]));
    expect(trace).toMatchObject({ steps: [], posture: BASE, open: [], gaps: [] });
    expect(trace.picture.at).toBeNull();
    expect(trace.picture.coverage).toEqual({ assessed: 0, applicable: 143 });
    expect(Object.keys(trace.picture.factors)).toHaveLength(14);
    expect(Object.values(trace.picture.rules)).toEqual(Array.from({ length: 21 }, () => false));
  });

  it('has the date that was asked for', () => {
    expect(replay(aCase([]), '2008-01-01').picture.at).toBe('2008-01-01');
  });
});

describe('the trace', () => {
  it('names its format, the case, its framework and its rule set', () => {
    const { format, title, framework, ruleset } = replay(aCase([]));
    expect({ format, title, framework, ruleset }).toEqual({
      format: 'forewarn.trace/1',
      title: HEADER.title,
      framework: 'un-2014',
      ruleset: 'un-r2p/1',
    });
  });

  it('has the shape of the case format, whatever happened', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const trace = replay(caseFile);
        expect(Trace.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
        expect(trace.steps).toHaveLength(caseFile.events.length);
      }),
      { numRuns: 100 },
    );
  });

  it('gives each event as it was read, in order of application', () => {
    const [late, early] = [
      on('2008-01-02', begun('encouragement')),
      on('2008-01-01T03:00:00+03:00', note('')),
    ];
    const trace = replay(aCase([...late, ...early]));
    expect(trace.steps.map(({ index, at, event }) => ({ index, at, event }))).toEqual([
      { index: 0, at: '2008-01-01T03:00:00+03:00', event: early[0] },
      { index: 1, at: '2008-01-02', event: late[0] },
    ]);
  });

  it('gives a move with its rule and its citations', () => {
    expect(lastStep(after(day(1, serious()))).moved[0]).toEqual({
      region: 'warning',
      from: 'monitoring',
      to: 'heightened',
      rule: 'risk.serious',
      cites: [
        { document: expect.stringMatching(/^A\/70\/741/), paragraph: 'use', certainty: 'high' },
        { document: 'A/64/864', paragraph: null, certainty: 'medium' },
      ],
    });
  });

  it('has the posture after each step, and at its end that of the last', () => {
    const trace = replay(
      aCase([...day(1, begun('encouragement')), ...day(2, note()), ...day(3, ended('encouragement'))]),
    );
    expect(trace.steps.map(({ posture }) => posture.pillarTwo.encouragement)).toEqual([
      'underway',
      'underway',
      'idle',
    ]);
    expect(trace.posture).toEqual(trace.steps.at(-1)?.posture);
  });

  it('gives the picture at the last event, with every factor and every rule', () => {
    const trace = after(day(1, picture('7.3 present')), on('2008-01-05T10:00:00Z', note()));
    expect(trace.picture.at).toBe('2008-01-05T10:00:00Z');
    expect(Object.keys(trace.picture.factors)).toEqual(
      Array.from({ length: 14 }, (_, index) => String(index + 1)),
    );
    expect(trace.picture.factors['7']).toEqual({
      suggested: 'moderate',
      judged: null,
      effective: 'moderate',
      trend: 'steady',
      coverage: { assessed: 1, applicable: 14 },
      stale: false,
      review: false,
    });
    expect(trace.picture.rules['signs.preparation']).toBe(true);
  });
});

describe('an event that the chart refuses', () => {
  it.each([
    ['already-found', [found('manifest-failure'), found('manifest-failure')]],
    ['no-finding', [findingWithdrawn('peaceful-means-inadequate')]],
    ['not-under-way', [ended('capacityBuilding', 'Mission')]],
    ['no-mandate', [mandateEnded('S/RES/1')]],
  ])('stays in the log as %s and moves nothing', (code, events) => {
    const before = after(day(1, imminent(), events.slice(0, -1)));
    const trace = after(day(1, imminent(), events));
    const step = lastStep(trace);
    expect(step).toMatchObject({ accepted: false, refusal: { code }, moved: [] });
    expect(step.refusal?.text).toMatch(/^[A-Z].*\.$/);
    expect(trace.steps).toHaveLength(before.steps.length + 1);
    expect(trace.posture).toEqual(before.posture);
    expect(trace.open).toEqual(before.open);
  });
});

describe('what happened is accepted whatever the assessment says', () => {
  it('help, response, advice and referral without any risk, a mandate without any finding', () => {
    const trace = after(
      day(1, calm()),
      day(
        2,
        begun('protectionAssistance'),
        responseBegun('peacefulMeans'),
        responseBegun('regionalArrangements'),
      ),
      day(3, adviceGiven(), optionsReported(), referred()),
      day(4, mandate('S/RES/1', '42')),
    );
    expect(trace.steps.every(({ accepted }) => accepted)).toBe(true);
    expect(trace.posture).toEqual({
      ...BASE,
      pillarTwo: { ...BASE.pillarTwo, protectionAssistance: 'underway' },
      pillarThree: {
        peacefulMeans: 'underway',
        meansFinding: 'none',
        regionalArrangements: 'underway',
        collectiveAction: 'authorised.force',
      },
    });
    expect(trace.open.map(({ question }) => question)).toEqual(['basis-not-recorded']);
  });
});

describe('until', () => {
  const caseFile = aCase([
    ...BASIS,
    ...on('2008-01-01', imminent()),
    ...on('2008-01-03T23:59:59.999999Z', adviceGiven()),
    ...on('2008-01-04', calm()),
  ]);

  it('a date includes the whole day', () => {
    const trace = replay(caseFile, '2008-01-03');
    expect(trace.posture.warning).toBe('alert.adviceGiven');
    expect(trace.picture.at).toBe('2008-01-03');
    expect(replay(caseFile, '2008-01-02').posture.warning).toBe('alert.adviceDue');
  });

  it('a date-time includes its instant', () => {
    expect(replay(caseFile, '2008-01-04T03:00:00+03:00').posture.warning).toBe('monitoring');
    expect(replay(caseFile, '2008-01-03T23:59:59.999999Z').posture.warning).toBe('alert.adviceGiven');
    expect(replay(caseFile, '2008-01-03T23:59:59.999998Z').posture.warning).toBe('alert.adviceDue');
  });

  it('counts the days of open questions up to it', () => {
    expect(replay(caseFile, '2008-01-02').open.find(({ question }) => question === 'advice')).toEqual({
      question: 'advice',
      region: 'warning',
      since: '2008-01-01',
      days: 1,
    });
  });

  it('after the last event counts on without moving anything', () => {
    const alert = aCase(day(1, imminent()));
    const trace = replay(alert, dateOf(31));
    expect(trace.posture).toEqual(replay(alert).posture);
    expect(trace.open.every(({ days }) => days === 30)).toBe(true);
    expect(trace.picture.at).toBe(dateOf(31));
  });

  it('before the first event finds nothing', () => {
    expect(replay(caseFile, '2007-01-01')).toMatchObject({ steps: [], posture: BASE, open: [], gaps: [] });
  });

  it('is the same as a case that ends there', () => {
    fc.assert(
      fc.property(anyCase(), fc.constantFrom('2008-01-01', '2008-01-15', '2008-02-14'), (whole, until) => {
        const events = whole.events.filter(({ at }) => Date.parse(at) < Date.parse(until) + 86_400_000);
        expect(replay(whole, until)).toEqual(replay({ ...whole, events }, until));
      }),
      { numRuns: 50 },
    );
  });
});

it('throws for a case whose framework or rule set was never checked', () => {
  expect(() => replay({ ...aCase([]), framework: 'un-2015' })).toThrow('un-2015');
  expect(() => replay({ ...aCase([]), ruleset: 'un-r2p/2' })).toThrow('un-r2p/2');
});

it('leaves the case as it was', () => {
  fc.assert(
    fc.property(anyCase(), (caseFile) => {
      const before = JSON.stringify(caseFile);
      replayWithRecord(caseFile);
      expect(JSON.stringify(caseFile)).toBe(before);
    }),
    { numRuns: 20 },
  );
});
