import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../assessment/rule-truths.ts';
import { lastInstantOf } from '../case/instant.ts';
import { all, any, anyIndicator, count, indicators } from '../doctrine/expressions.ts';
import type { Expression } from '../doctrine/rule-set.ts';
import { methodOf } from '../escalation/method.ts';
import { replayWithRecord } from '../escalation/replay.ts';
import type { Events } from '../testing/a-case.ts';
import { aCase, day, dateOf, HEADER } from '../testing/a-case.ts';
import type { MadeCase } from '../testing/arbitrary-method.ts';
import { anyFullCase, anyMadeCase } from '../testing/arbitrary-method.ts';
import { nearestByTrying } from '../testing/nearest-by-trying.ts';
import { picture, rated, withdrawn } from '../testing/picture-events.ts';
import { consentRefused } from '../testing/recorded-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { corroborated } from '../testing/situations.ts';
import { nearest, NearestChanges } from './nearest.ts';

const METHOD = methodOf(HEADER);

/** The nearest changes of a rule on the fifth day, after these events; the evidence `e1` is at hand. */
const nearestAfter = (rule: string, ...events: Events): NearestChanges => {
  const { record } = replayWithRecord(aCase([...BASIS, ...events.flat()]));
  return nearest(record, METHOD, rule, lastInstantOf(dateOf(5)));
};

/** The nearest changes of a rule of this condition, with nothing rated. */
const nearestBy = (when: Expression): NearestChanges => {
  const ruleSet = { ...METHOD.ruleSet, rules: [{ id: 'own', reason: 'Made.', cites: [], when }] };
  const method = { ...METHOD, ruleSet, rulesHold: compileRules(ruleSet) };
  return nearest(replayWithRecord(aCase([])).record, method, 'own', 0);
};

const indicatorsIn = ({ sets }: NearestChanges): string[][] =>
  sets.map((set) => set.map(({ indicator }) => indicator));

const isOneOf = (text: string) => (id: string) => text.split(' ').includes(id);

/** Sets in short: `7.3 emerging → present rising, …`. */
const inShort = ({ sets }: NearestChanges): string[] =>
  sets.map((set) =>
    set.map(({ indicator, from, to, trend }) => `${indicator} ${from} → ${to} ${trend}`).join(', '),
  );

describe('the nearest changes of a rule that does not hold', () => {
  it('are the smallest sets that make it hold, in the order of the framework', () => {
    const answer = nearestAfter('signs.ethnic-cleansing', day(1, picture('10.8 present, 4.4 absent')));
    expect(answer).toMatchObject({ rule: 'signs.ethnic-cleansing', holds: false, size: 1, count: 2 });
    expect(inShort(answer)).toEqual([
      '7.10 not-assessed → present steady',
      '12.3 not-assessed → present steady',
    ]);
  });

  it('take each indicator to the nearest rating that suffices, with the trend by default', () => {
    const events = day(1, picture('7.3 emerging, 7.4 not-applicable, 7.5 not-assessable, 7.8 absent'));
    expect(inShort(nearestAfter('signs.preparation', events))).toEqual([
      '7.3 emerging → present rising',
      '7.4 not-applicable → present steady',
      '7.5 not-assessable → present steady',
      '7.8 absent → present rising',
      '7.10 not-assessed → present steady',
      '7.12 not-assessed → present steady',
    ]);
  });

  it('can need three indicators together', () => {
    const answer = nearestAfter('question.manifest-failure', day(1, picture('14.1 emerging basis')));
    expect(answer).toMatchObject({ holds: false, size: 3, count: 8 });
    expect(inShort(answer)[0]).toBe(
      '7.3 not-assessed → present steady, 10.2 not-assessed → acute steady, 14.1 emerging → acute rising',
    );
    expect(inShort(answer)[7]).toBe(
      '12.9 not-assessed → acute steady, 12.10 not-assessed → present steady, 14.1 emerging → acute rising',
    );
  });

  it('can be changes whose trend is what matters', () => {
    const threat = picture('7.1 acute basis, 7.4 acute, 7.6 present, 7.7 present, 7.9 emerging');
    expect(nearestAfter('risk.urgent', day(1, threat))).toMatchObject({ holds: false, size: 1 });
    expect(inShort(nearestAfter('risk.urgent', day(1, threat)))).toContain('7.9 emerging → present rising');
    expect(inShort(nearestAfter('risk.urgent', day(1, threat)))).not.toContain(
      '7.2 not-assessed → present steady',
    );
  });

  it('leave the evidence and the confidence as they are', () => {
    const events = day(
      1,
      picture('10.2 present basis, 10.3 present, 11.1 present basis unsure, 12.9 present basis'),
      rated('13.1', 'not-assessable', { evidence: ['e1'] }),
    );
    expect(inShort(nearestAfter('basis.corroborated', events))).toEqual([
      '10.2 present → acute rising',
      '12.9 present → acute rising',
      '13.1 not-assessable → acute steady',
    ]);
    expect(nearestAfter('basis.corroborated', events, day(2, withdrawn('e1')))).toMatchObject({ size: null });
  });

  it('are those of the effective level: a judgement yields to what it did not know', () => {
    const judgedNone = day(1, picture('11.1 present, 11.2 present, f11 none, f12 none'));
    const answer = nearestAfter('signs.crimes-against-humanity', judgedNone);
    expect(answer).toMatchObject({ holds: false, size: 1, count: 18 });
    expect(inShort(answer)).toEqual(
      expect.arrayContaining([
        '11.1 present → acute rising',
        '11.3 not-assessed → acute steady',
        '12.1 not-assessed → present steady',
      ]),
    );
  });

  it('are none when no three changes suffice', () => {
    expect(nearestAfter('question.manifest-failure')).toEqual({
      rule: 'question.manifest-failure',
      holds: false,
      size: null,
      count: 0,
      sets: [],
    });
  });
});

describe('the nearest changes of a rule that holds', () => {
  it('are the smallest sets that make it cease to', () => {
    expect(inShort(nearestAfter('signs.preparation', day(1, picture('7.3 acute, 7.4 present'))))).toEqual([
      '7.3 acute → emerging falling, 7.4 present → emerging falling',
    ]);
  });

  it('can bring onto the scale what was not applicable, so that more is needed for the same level', () => {
    const off = ['10.1', '10.2', '10.3', '10.6'].map((indicator) => rated(indicator, 'not-applicable'));
    const answer = nearestAfter('risk.imminent', day(1, off, picture('10.4 present, 10.5 present')));
    expect(inShort(answer)).toEqual([
      '10.1 not-applicable → absent steady',
      '10.2 not-applicable → absent steady',
      '10.3 not-applicable → absent steady',
      '10.4 present → emerging falling',
      '10.5 present → emerging falling',
      '10.6 not-applicable → absent steady',
    ]);
  });

  it('can raise a rating where the rule has a not', () => {
    const answer = nearestAfter('assistance.protection', day(1, corroborated()));
    expect(answer).toMatchObject({ holds: true, size: 1 });
    expect(inShort(answer)).toEqual([
      '2.4 not-assessed → present steady',
      '2.5 not-assessed → present steady',
      '10.2 acute → present falling',
      '12.10 not-assessed → present steady',
    ]);
  });

  it('leave the regions as they stand', () => {
    const doubt = [...day(1, corroborated()), ...day(2, picture('3.10 acute'))];
    const open = nearestAfter(
      'question.manifest-failure',
      doubt,
      day(3, consentRefused('protectionAssistance')),
    );
    const shut = nearestAfter('question.manifest-failure', doubt);
    expect([open.holds, shut.holds]).toEqual([true, false]);
    expect(inShort(open)).toContain('3.10 acute → present falling');
    expect(inShort(shut)).toContain('7.3 not-assessed → present steady');
  });
});

describe('what counts as a change', () => {
  it('is never the same rating again, though that would refresh it', () => {
    const old = day(1, picture('8.6 acute, 8.7 acute basis'));
    const { record } = replayWithRecord(aCase([...BASIS, ...old]));
    const later = nearest(record, METHOD, 'basis.corroborated', lastInstantOf('2009-01-01'));
    expect(later).toMatchObject({ holds: false, size: null });
    const fresh = nearest(record, METHOD, 'basis.corroborated', lastInstantOf('2008-01-05'));
    expect(inShort(fresh)).toEqual(['8.7 acute → present falling']);
  });

  it('is of an indicator of the framework, in a rule of the rule set', () => {
    expect(() => nearestAfter('risk.unheard-of')).toThrow('un-r2p/1 has no rule risk.unheard-of');
  });
});

describe('what is listed', () => {
  it('is the first hundred of the exact number', () => {
    const ids = METHOD.framework.factors.flatMap((factor) => factor.indicators.map(({ id }) => id));
    const isCommission = isOneOf('10.2 10.3 11.1 12.9');
    const isPreparation = isOneOf('7.3 7.4 7.5 7.8 7.10 7.12');
    const isRemoval = isOneOf('4.4 12.3');
    const suffices = ([one, other]: readonly [string, string]): boolean =>
      (isCommission(one) && /^1[0-3]\./.test(other)) ||
      (isCommission(other) && (/^1[0-3]\./.test(one) || isPreparation(one))) ||
      (isRemoval(one) && other === '7.10') ||
      (one === '7.10' && isRemoval(other));
    const pairs = ids
      .flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const))
      .filter(suffices);
    const answer = nearestAfter('risk.ongoing');
    expect(answer).toMatchObject({ holds: false, size: 2, count: pairs.length });
    expect(indicatorsIn(answer)).toEqual(pairs.slice(0, 100));
    expect(NearestChanges.parse(answer)).toEqual(answer);
  });

  it('is in the order of the framework, whatever the order in which a rule speaks of the indicators', () => {
    const [thirteen = [], fourteen = []] = METHOD.framework.factors
      .slice(-2)
      .map((factor) => factor.indicators.map(({ id }) => id));
    const some = thirteen.filter((_, place) => place % 3 === 1);
    const others = thirteen.filter((_, place) => place % 3 !== 1);
    const either = any(
      all(anyIndicator(some, 'present'), anyIndicator(fourteen, 'acute')),
      all(anyIndicator(others, 'present'), anyIndicator(fourteen.toReversed(), 'present')),
    );
    const across = thirteen.flatMap((one) => fourteen.map((other) => [one, other]));
    expect(nearestBy(either)).toMatchObject({ size: 2, count: 180 });
    expect(indicatorsIn(nearestBy(either))).toEqual(across.slice(0, 100));

    const two = count(2, indicators(thirteen.toReversed(), 'present'));
    const within = thirteen.flatMap((one, place) => thirteen.slice(place + 1).map((other) => [one, other]));
    expect(nearestBy(two)).toMatchObject({ size: 2, count: 153 });
    expect(indicatorsIn(nearestBy(two))).toEqual(within.slice(0, 100));
  });

  it('is the set with the fewest steps, then with the lower rating of its first indicator', () => {
    const answer = nearestAfter('signs.incitement', day(1, picture('7.14 acute, 8.7 acute, 10.1 emerging')));
    expect(inShort(answer)).toEqual(['7.14 acute → emerging falling, 8.7 acute → present falling']);
  });
});

/** Every rule's answer, and what trying every set of up to so many changes finds; a larger set counts as none. */
const answersUpTo = (largest: 1 | 2 | 3, made: MadeCase) => {
  const tried = nearestByTrying(made, largest);
  const answered = tried.map(({ rule }) => {
    const answer = nearest(made.record, made.method, rule, made.instant);
    return (answer.size ?? 0) > largest ? { ...answer, size: null, count: 0, sets: [] } : answer;
  });
  return { answered, tried };
};

describe('exactness', () => {
  it('agrees with trying every set, on small frameworks with rules of every kind', () => {
    fc.assert(
      fc.property(anyMadeCase(), (made) => {
        const { answered, tried } = answersUpTo(3, made);
        expect(answered).toEqual(tried);
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with trying every single change on full cases', () => {
    fc.assert(
      fc.property(anyFullCase(), (made) => {
        const { answered, tried } = answersUpTo(1, made);
        expect(answered).toEqual(tried);
      }),
      { numRuns: 5 },
    );
  });

  it('agrees with trying every two changes on a full case', () => {
    fc.assert(
      fc.property(anyFullCase(), (made) => {
        const { answered, tried } = answersUpTo(2, made);
        expect(answered).toEqual(tried);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
