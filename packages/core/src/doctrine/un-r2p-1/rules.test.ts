import { describe, expect, it } from 'vitest';
import { JUDGED_LEVELS, SCALE } from '../../case/events/assessment.ts';
import { indicatorsOf } from '../../frameworks/catalogue.ts';
import { UN_2014 } from '../../frameworks/un-2014/index.ts';
import { day, on } from '../../testing/a-case.ts';
import { picture, withdrawn } from '../../testing/picture-events.ts';
import { consentRefused, note, requested } from '../../testing/recorded-events.ts';
import { after } from '../../testing/scenario.ts';

/**
 * Each rule, each of its clauses: the least picture in which it holds. Every part of it counts: the test takes each one
 * level, one rating or one trend lower, and then the rule does not hold. A part in brackets is only ground to stand on.
 */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  'signs.preparation': [
    '7.3 present',
    '7.4 present',
    '7.5 present',
    '7.8 present',
    '7.10 present',
    '7.12 present',
  ],
  'signs.incitement': [
    '7.14 acute',
    '8.7 acute',
    '10.1 acute',
    '11.4 acute',
    '13.7 acute',
    '14.4 acute',
    '7.14 present, 8.7 present',
    '10.1 present, 11.4 present',
    '13.7 present, 14.4 present',
  ],
  'signs.ethnic-cleansing': [
    '7.10 present, 4.4 present',
    '7.10 present, 4.7 present',
    '7.10 present, 7.11 present',
    '7.10 present, 7.12 present',
    '12.3 present, 10.8 present',
    '12.3 present, 4.4 present',
  ],
  'signs.genocide': ['f9 moderate, f10 moderate'],
  'signs.crimes-against-humanity': ['f11 moderate', 'f12 moderate'],
  'signs.war-crimes': ['f13 moderate', 'f14 moderate'],
  'risk.serious': [
    'f7 high',
    '7.3 present, f4 moderate, f7 moderate, f8 moderate',
    '7.12 present, f4 moderate, f7 moderate, f8 moderate',
    'f10 moderate, f2 moderate, f4 moderate',
    'f11 moderate, f4 moderate, f7 moderate',
    'f12 moderate, f7 moderate, f8 moderate',
    'f13 moderate, f2 moderate, f8 moderate',
    'f14 moderate, f2 moderate, f7 moderate',
    'f9 moderate, f7 moderate, f1 high',
    'f9 moderate, f7 moderate, f2 high',
    'f9 moderate, f7 moderate, f3 high',
    'f9 moderate, f7 moderate, f4 high',
    '2.3 present, f9 moderate, f7 moderate, f8 moderate',
    '7.14 acute, 8.7 present',
    '10.1 acute, 11.4 present',
    '13.7 acute, 14.4 present',
    '2.2 acute, 2.3 present',
    '2.2 acute, 2.7 present',
  ],
  'risk.imminent': [
    '7.3 present, f7 high, f4 moderate, f5 moderate, f8 moderate',
    '7.10 present, [7.1 absent rising], f7 high, f4 moderate, f5 moderate',
    '7.4 present, f7 severe',
    'f10 high',
    'f11 high',
    'f12 high',
    'f13 high',
    'f14 high',
    '10.2 acute',
    '10.3 acute',
    '11.1 acute',
    '12.9 acute',
  ],
  'risk.ongoing': [
    '10.2 acute, 7.3 present',
    '10.3 acute, 7.8 present',
    '11.1 acute, 7.12 present',
    '12.9 acute, 7.5 present',
    '10.2 acute, 13.1 present',
    '10.3 acute, 12.1 present',
    '11.1 acute, 11.2 present',
    '12.9 acute, 10.4 present',
    'f11 severe',
    'f13 severe',
    '7.10 acute, 12.3 present',
    '7.10 acute, 4.4 present',
  ],
  'basis.corroborated': [
    '7.1 acute basis',
    '8.12 acute basis',
    '10.1 acute basis',
    '11.8 acute basis',
    '12.10 acute basis',
    '13.18 acute basis',
    '14.10 acute basis',
  ],
  'risk.urgent': [
    '8.1 acute basis, 10.2 acute, [7.3 present rising]',
    '8.1 acute basis, 10.2 acute rising, [10.4 present]',
    '8.1 acute basis, f11 severe, [12.1 absent rising]',
    '8.1 acute basis, f11 severe, [13.1 absent rising]',
    '8.1 acute basis, f13 severe, [14.1 absent rising]',
    '8.1 acute basis, f13 severe, [11.1 absent rising]',
    '8.1 acute basis, 7.4 present, [7.1 absent rising], f7 severe',
  ],
  'state.under-stress': [
    '[7.3 present], f7 severe',
    '10.2 acute',
    // possibly ongoing without being imminent
    '7.10 acute, 4.4 present',
    'f7 high, f1 moderate',
    'f7 high, f2 moderate',
    'f7 high, f3 moderate',
  ],
  'state.unwilling': ['2.4 present', '2.5 present', '12.10 present'],
  'state.in-doubt': [
    'f14 high, 2.4 present',
    'f14 high, 7.3 present',
    'f14 high, 12.10 present',
    'f14 high, 2.3 acute',
    'f14 high, 3.4 acute',
    'f14 high, 3.10 acute',
    '[4.4 present], 7.10 acute, 2.4 present',
  ],
  'assistance.encouragement': [
    'f7 high, f2 moderate',
    'f7 high, f3 moderate',
    'f7 high, f4 moderate',
    'f7 high, f6 moderate',
    'f7 high, f9 moderate',
    'f14 high, f6 moderate',
    '7.10 acute, 4.4 present',
  ],
  'assistance.capacity-building': [
    'f3 high',
    'f3 moderate, f7 high',
    'f3 moderate, f14 high',
    'f3 moderate, f10 high',
  ],
  'assistance.protection': ['f14 high', '10.2 acute', '7.3 present, f7 severe'],
  'response.peaceful-means': ['f7 high', 'f14 high', '2.2 acute, 2.7 present'],
  'response.regional': ['f7 high', 'f14 high', '2.2 acute, 2.7 present'],
  'question.manifest-failure': [
    // unwilling by 2.5, in doubt by 3.4
    '10.2 acute basis, 10.4 present, 3.4 acute, 2.5 present',
    // in doubt and unwilling at once
    '10.2 acute basis, 10.4 present, 2.4 present',
    '10.2 acute basis, 12.10 present',
    // in doubt by 7.3, which is enough by itself
    '10.2 acute basis, 7.3 present',
    '[8.1 acute basis], f13 severe, 7.3 present',
  ],
  'question.verify': [
    '10.2 acute, 10.4 present',
    'f11 severe',
    '7.4 present, [7.1 absent rising], f7 severe',
  ],
};

const holds = (rule: string, text: string): boolean | undefined =>
  after(day(1, picture(text.replaceAll(/[[\]]/g, '')))).picture.rules[rule];

const lower = <Value extends string>(scale: readonly Value[], value: string): Value | undefined =>
  scale[scale.indexOf(value as Value) - 1];

/** The same picture with one of its parts one step lower, for each part that counts. */
const oneShort = (text: string): readonly string[] => {
  const parts = text.split(', ');
  return parts.flatMap((part, index) => {
    if (part.startsWith('['))
      return part.includes('rising') ? [parts.with(index, part.replace('rising', '')).join(', ')] : [];
    const [subject = '', value = '', ...marks] = part.split(' ');
    const less = subject.startsWith('f') ? lower(JUDGED_LEVELS, value) : lower(SCALE, value);
    return [
      [subject, less, ...marks].join(' '),
      ...(marks.includes('rising') ? [part.replace('rising', '')] : []),
      ...(marks.includes('basis') ? [part.replace('basis', ''), `${part} unsure`] : []),
    ].map((lowered) => parts.with(index, lowered).join(', '));
  });
};

const rows = Object.entries(CLAUSES).flatMap(([rule, clauses]) =>
  clauses.map((clause) => [rule, clause] as const),
);

it('covers every rule of the rule set', () => {
  expect(Object.keys(after(day(1, note())).picture.rules).toSorted()).toEqual(
    Object.keys(CLAUSES).toSorted(),
  );
});

it('lets no rule hold while nothing is known', () => {
  expect(Object.values(after(day(1, note())).picture.rules)).not.toContain(true);
});

describe.each(rows)('%s', (rule, clause) => {
  it(`holds by ${clause}`, () => {
    expect(holds(rule, clause)).toBe(true);
  });

  it.each(oneShort(clause))('does not hold one short: %s', (short) => {
    expect(holds(rule, short)).toBe(false);
  });
});

describe('what keeps a rule from holding', () => {
  it.each([
    ['signs.preparation', '7.1 acute, 7.2 acute, 7.6 acute, 7.9 acute, 7.11 acute, 7.13 acute'],
    ['signs.ethnic-cleansing', '4.4 acute, 4.7 acute, 7.12 acute, 10.8 acute'],
    ['signs.genocide', 'f9 severe'],
    ['signs.genocide', 'f10 severe'],
    ['risk.serious', '10.1 present, 11.4 present, 13.7 present'],
    ['risk.serious', '10.1 acute'],
    ['risk.serious', '[7.1 acute], f10 severe, f7 low, f2 moderate'],
    ['risk.imminent', 'f7 severe, f4 severe, f5 severe, f8 severe, f9 severe'],
    ['risk.ongoing', '10.2 acute, 14.1 present'],
    ['risk.ongoing', '10.2 present, 10.3 present, 11.1 present'],
    ['risk.ongoing', 'f10 severe, f12 severe, f14 severe'],
    ['basis.corroborated', '1.1 acute basis, 2.2 acute basis, 9.1 acute basis, 5.1 acute basis'],
    ['risk.urgent', '8.1 acute basis, f11 severe, 8.2 absent rising, 9.1 absent rising, 4.1 absent rising'],
    ['risk.urgent', '8.1 acute basis, f14 high, 14.1 absent rising'],
    ['state.under-stress', 'f7 high, f4 severe, f6 severe'],
    ['state.in-doubt', 'f7 high, 2.4 acute, 7.3 acute, 12.10 present'],
    ['state.in-doubt', 'f14 high, 2.5 acute'],
    ['assistance.encouragement', 'f7 high, f1 severe, f5 severe, f8 severe'],
    ['question.manifest-failure', '10.2 acute basis, 10.4 present, 3.10 acute'],
  ])('keeps %s from it: %s', (rule, text) => {
    expect(holds(rule, text)).toBe(false);
  });

  it.each([
    ['assistance.capacity-building', 'f3 high', '2.4 present'],
    ['assistance.capacity-building', 'f3 severe', '2.5 present'],
    ['assistance.capacity-building', 'f3 moderate, f7 high', '12.10 present'],
    ['assistance.protection', 'f14 high', '2.5 present'],
    ['question.verify', '10.2 acute, 10.4 present', '8.1 acute basis'],
    ['question.verify', '7.4 present, 7.1 absent rising, f7 severe', '14.1 acute basis'],
  ])('%s holds by %s, and no longer beside %s', (rule, text, against) => {
    expect(holds(rule, text)).toBe(true);
    expect(holds(rule, `${text}, ${against}`)).toBe(false);
  });

  it('gives encouragement to an unwilling State too', () => {
    expect(holds('assistance.encouragement', 'f7 high, 2.5 present')).toBe(true);
  });
});

const corroboratedOn = (...events: ReturnType<typeof day>[]) =>
  after(...events).picture.rules['basis.corroborated'];

describe('basis.corroborated', () => {
  it('counts every indicator of factors 7, 8 and 10 to 14 and no other', () => {
    for (const id of indicatorsOf(UN_2014).keys()) {
      const counts = ['7', '8', '10', '11', '12', '13', '14'].includes(id.split('.')[0] ?? '');
      expect(corroboratedOn(day(1, picture(`${id} acute basis`))), `at ${id}`).toBe(counts);
    }
  });

  it('ceases when the rating is stale', () => {
    const acute = day(1, picture('8.1 acute basis'));
    expect(corroboratedOn(acute, day(31, note()))).toBe(true);
    expect(corroboratedOn(acute, day(32, note()))).toBe(false);
    const acts = day(1, picture('10.2 acute basis'));
    expect(corroboratedOn(acts, on('2008-03-31', note()))).toBe(true);
    expect(corroboratedOn(acts, on('2008-04-01', note()))).toBe(false);
  });

  it('ceases when its only evidence is withdrawn', () => {
    expect(corroboratedOn(day(1, picture('8.1 acute basis')), day(2, withdrawn('e1')))).toBe(false);
  });
});

const opensQuestion = (...events: ReturnType<typeof day>[]) =>
  after(...events).picture.rules['question.manifest-failure'];

describe('question.manifest-failure', () => {
  // in doubt by 3.10, not unwilling, no 7.3
  const grave = day(1, picture('10.2 acute basis, 10.4 present, 3.10 acute'));
  it('holds when the State refused protection assistance', () => {
    expect(opensQuestion(grave)).toBe(false);
    expect(opensQuestion(grave, day(2, consentRefused('protectionAssistance')))).toBe(true);
  });

  it('does not hold when it refused another form, or asked since', () => {
    expect(
      opensQuestion(grave, day(2, consentRefused('capacityBuilding'), consentRefused('encouragement'))),
    ).toBe(false);
    expect(
      opensQuestion(
        grave,
        day(2, consentRefused('protectionAssistance')),
        day(3, requested('protectionAssistance')),
      ),
    ).toBe(false);
  });
});
