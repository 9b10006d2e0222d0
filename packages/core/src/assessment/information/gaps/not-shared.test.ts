import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../case/case-event.ts';
import type { CaseHeader } from '../../../case/case-file.ts';
import { DISCLOSURE_LEVELS } from '../../../case/disclosure.ts';
import type { Events } from '../../../testing/a-case.ts';
import { aCase, dateOf, day } from '../../../testing/a-case.ts';
import { MINIMAL } from '../../../testing/every-event.ts';
import { evidence, judged, rated, source, withdrawn } from '../../../testing/picture-events.ts';
import { note } from '../../../testing/recorded-events.ts';
import { informationOf } from '../index.ts';

const notSharedIn = (header: Partial<CaseHeader>, number: number, ...events: Events) =>
  informationOf({ ...aCase([...day(1, source('s1')), ...events.flat()]), ...header }, dateOf(number)).gaps
    .notShared;
const at = (number: number, ...events: Events) => notSharedIn({}, number, ...events);
const counts = (publicly = 0, partner = 0, internal = 0, restricted = 0) => ({
  public: publicly,
  partner,
  internal,
  restricted,
});

const onUnshared = (...items: readonly CaseEvent[]) =>
  at(2, day(2, ...items, rated('7.1', 'acute', { evidence: ['a', 'b'], contradicting: ['c'] })))
    .onUnsharedEvidenceOnly;

const made = (id: string, due?: string): CaseEvent => ({
  ...MINIMAL['recommendation.made'],
  recommendation: id,
  ...(due === undefined ? {} : { due }),
});

const scheduled = (date: number): CaseEvent => ({ ...MINIMAL['review.scheduled'], date: dateOf(date) });

const issued = (level: 'public' | 'restricted'): CaseEvent => ({ ...MINIMAL['brief.issued'], level });

it('the first gap is cited, with how sure that is', () => {
  expect(at(1).cites).toEqual([{ document: 'A/64/864', paragraph: '10 (a)', certainty: 'medium' }]);
});

describe('what is kept from partners and from the public', () => {
  const ofEachLevel = day(
    2,
    DISCLOSURE_LEVELS.map((level) => evidence(level, { level })),
    DISCLOSURE_LEVELS.map((level, place) => rated(`7.${place + 1}`, 'present', { level })),
    DISCLOSURE_LEVELS.map((disclosure, place) => ({ ...judged(String(place + 1), 'low'), disclosure })),
  );

  it('is counted by level and named, of evidence, ratings and judgements', () => {
    expect(at(2, ofEachLevel)).toMatchObject({
      evidence: {
        byLevel: counts(1, 1, 1, 1),
        keptFrom: { partner: ['internal', 'restricted'], public: ['partner', 'internal', 'restricted'] },
      },
      ratings: {
        byLevel: counts(1, 1, 1, 1),
        keptFrom: { partner: ['7.3', '7.4'], public: ['7.2', '7.3', '7.4'] },
      },
      judgements: {
        byLevel: counts(1, 1, 1, 1),
        keptFrom: { partner: ['3', '4'], public: ['2', '3', '4'] },
      },
    });
  });

  it('goes by the default of the case where an event bears no mark, and by internal without one', () => {
    const unmarked = day(2, evidence('e1'), rated('7.1', 'absent'), judged('7', 'low'));
    expect(at(2, unmarked)).toMatchObject({
      evidence: { byLevel: counts(0, 0, 1) },
      ratings: { byLevel: counts(0, 0, 1) },
      judgements: { byLevel: counts(0, 0, 1) },
    });
    expect(notSharedIn({ defaultLevel: 'partner' }, 2, unmarked)).toMatchObject({
      evidence: { byLevel: counts(0, 1), keptFrom: { partner: [], public: ['e1'] } },
      ratings: { byLevel: counts(0, 1) },
      judgements: { byLevel: counts(0, 1) },
    });
  });

  it('is what stands: the latest revision, rating and judgement, and nothing withdrawn', () => {
    const events = [
      day(2, evidence('e1', { level: 'restricted' }), evidence('e2'), rated('7.1', 'acute')),
      day(2, judged('7', 'low')),
      day(3, { ...evidence('e1', { level: 'public' }), type: 'evidence.revised' }, withdrawn('e2')),
      day(3, rated('7.1', 'acute', { level: 'public' }), judged('7', null)),
    ];
    expect(at(2, ...events)).toMatchObject({
      evidence: { byLevel: counts(0, 0, 1, 1) },
      ratings: { byLevel: counts(0, 0, 1) },
      judgements: { byLevel: counts(0, 0, 1) },
    });
    expect(at(3, ...events)).toMatchObject({
      evidence: { byLevel: counts(1) },
      ratings: { byLevel: counts(1) },
      judgements: { byLevel: counts() },
    });
  });

  it('is counted for each factor, an item once however often it is cited, for or against', () => {
    const events = day(
      2,
      evidence('e1'),
      evidence('e2', { level: 'public' }),
      evidence('unused'),
      rated('7.1', 'acute', { evidence: ['e1'], level: 'partner' }),
      rated('7.2', 'acute', { evidence: ['e1'], contradicting: ['e2'] }),
      { ...judged('9', 'low'), disclosure: 'restricted' },
    );
    const { byFactor } = at(2, events);
    expect(byFactor).toHaveLength(14);
    expect(byFactor[6]).toEqual({
      factor: '7',
      evidence: counts(1, 0, 1),
      ratings: counts(0, 1, 1),
      judgements: counts(),
    });
    expect(byFactor[8]).toMatchObject({ evidence: counts(), judgements: counts(0, 0, 0, 1) });
  });
});

describe('a factor rests only on unshared evidence', () => {
  const against = evidence('c', { level: 'public' });

  it('where the audience may see none of the evidence for its ratings', () => {
    const [a, b] = [evidence('a', { level: 'internal' }), evidence('b', { level: 'partner' })];
    expect(onUnshared(a, b, against)).toEqual({ partner: [], public: ['7'] });
    expect(onUnshared(a, evidence('b', { level: 'restricted' }), against)).toEqual({
      partner: ['7'],
      public: ['7'],
    });
    expect(onUnshared(a, evidence('b', { level: 'public' }), against)).toEqual({ partner: [], public: [] });
  });

  it('nor where what they may see was withdrawn, but not where no evidence is left at all', () => {
    const items = [evidence('a', { level: 'internal' }), evidence('b', { level: 'public' }), against];
    expect(onUnshared(...items, withdrawn('b'))).toEqual({ partner: ['7'], public: ['7'] });
    expect(onUnshared(...items, withdrawn('a'), withdrawn('b'))).toEqual({ partner: [], public: [] });
  });
});

it('protected sources are named by their ids, from their registration on', () => {
  const shelter = day(3, source('shelter', { protected: true }), source('open', { protected: false }));
  expect(at(2, shelter).protectedSources).toEqual([]);
  expect(at(3, shelter).protectedSources).toEqual(['shelter']);
});

describe('a recommendation', () => {
  const followed = MINIMAL['recommendation.followed'];

  it('is not shared while nobody has followed it up, overdue from the day after it was due', () => {
    const events = [day(2, made('m1', dateOf(5)), made('m2')), day(7, { ...followed, status: 'declined' })];
    const open = (number: number) =>
      at(number, ...events).recommendationsNotFollowed.map(
        ({ recommendation, overdue }) => `${recommendation} ${overdue}`,
      );
    expect(open(1)).toEqual([]);
    expect(open(5)).toEqual(['m1 false', 'm2 false']);
    expect(open(6)).toEqual(['m1 true', 'm2 false']);
    expect(open(7)).toEqual(['m2 false']);
    expect(at(5, ...events).recommendationsNotFollowed[0]).toEqual({
      recommendation: 'm1',
      to: 'The State',
      made: dateOf(2),
      due: dateOf(5),
      overdue: false,
    });
  });
});

describe('a review', () => {
  const events = [
    day(2, MINIMAL['review.requested']),
    day(3, MINIMAL['review.returned']),
    day(4, rated('7.1', 'absent')),
    day(5, MINIMAL['review.requested'], MINIMAL['review.approved'], MINIMAL['brief.issued']),
    day(6, note()),
  ];
  const reviewAt = (number: number, ...more: Events) => at(number, ...events, ...more).review;

  it('stands where its last act left it', () => {
    expect(reviewAt(1)).toEqual({
      last: 'none',
      at: null,
      eventsSince: 0,
      approved: false,
      scheduled: null,
    });
    expect([2, 3, 4, 5].map((number) => reviewAt(number).last)).toEqual([
      'requested',
      'returned',
      'returned',
      'approved',
    ]);
    expect(reviewAt(4)).toMatchObject({ at: dateOf(3), eventsSince: 1, approved: false });
  });

  it('that approved lapses with the next event, a brief or a review aside', () => {
    expect(reviewAt(5)).toMatchObject({ approved: true, eventsSince: 0 });
    expect(reviewAt(6)).toMatchObject({ approved: false, last: 'approved', eventsSince: 1 });
  });

  it('is overdue from the day after its date until one is approved; the last scheduled counts', () => {
    const more = [
      day(6, scheduled(7)),
      day(7, scheduled(10)),
      day(12, MINIMAL['review.returned']),
      day(13, MINIMAL['review.approved']),
    ];
    expect([5, 6, 7, 10, 11, 12, 13].map((number) => reviewAt(number, ...more).scheduled)).toEqual([
      null,
      { date: dateOf(7), overdue: false },
      { date: dateOf(10), overdue: false },
      { date: dateOf(10), overdue: false },
      { date: dateOf(10), overdue: true },
      { date: dateOf(10), overdue: true },
      { date: dateOf(10), overdue: false },
    ]);
  });
});

it('briefs are counted by the level at which they were issued, and what was added since', () => {
  const events = [day(3, issued('public'), issued('restricted')), day(4, note(), note())];
  expect(at(2, ...events).briefs).toEqual({ issued: counts(), last: null, eventsSince: 0 });
  expect(at(4, ...events).briefs).toEqual({ issued: counts(1, 0, 0, 1), last: dateOf(3), eventsSince: 2 });
});
