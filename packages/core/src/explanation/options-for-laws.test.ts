import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTOR_LEVELS, isLevelAtLeast } from '../assessment/factor-level.ts';
import type { FactorPicture } from '../assessment/picture.ts';
import { RESPONSE_OPTIONS } from '../doctrine/options/response-options.ts';
import type { Posture } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import { replay } from '../escalation/replay.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { anyChartRecord } from '../testing/arbitrary-chart.ts';
import type { OptionReason } from './options-for-result.ts';
import { OptionsForCase } from './options-for-result.ts';
import { optionsFor } from './options-for.ts';

type Factors = Readonly<Record<string, FactorPicture>>;

const idsOf = (list: OptionsForCase['fitting'] | OptionsForCase['undecided']) =>
  list.map(({ option }) => option.id);

const isTrue = (reason: OptionReason, posture: Posture, factors: Factors) => {
  switch (reason.kind) {
    case 'factor':
      return (
        factors[reason.factor]?.effective === reason.level &&
        factors[reason.factor]?.trend === reason.trend &&
        isLevelAtLeast(reason.level, 'low')
      );
    case 'sign':
      return posture.signs.includes(reason.sign);
    case 'region':
      return stateOf(posture, reason.region) === reason.state;
  }
};

/** What is wrong with the options for a posture and a picture: nothing, if the laws hold. */
const faultsIn = (posture: Posture, factors: Factors): readonly string[] => {
  const options = optionsFor(posture, { factors, rules: {} });
  const listed = [...options.fitting, ...options.undecided].map(({ option }) => option.id);
  const inOrder = [options.fitting, options.undecided].every((list) => {
    const places = list.map(({ option }) => RESPONSE_OPTIONS.indexOf(option));
    return places.every((place, index) => place > (places[index - 1] ?? -1));
  });
  return [
    ...(OptionsForCase.safeParse(options).success ? [] : ['not as its schema says']),
    ...(new Set(listed).size === listed.length ? [] : ['an option twice']),
    ...(inOrder ? [] : ['out of order']),
    ...options.fitting.flatMap(({ option, reasons }) => [
      ...(reasons.length > 0 ? [] : [`${option.id} without a reason`]),
      ...reasons
        .filter((reason) => !isTrue(reason, posture, factors))
        .map(({ kind }) => `${option.id} for a false ${kind}`),
    ]),
  ];
};

const anyFactors = fc
  .tuple(
    ...UN_2014.factors.map(() =>
      fc.record({
        effective: fc.constantFrom(...FACTOR_LEVELS),
        trend: fc.constantFrom('falling' as const, 'steady' as const, 'rising' as const),
        stale: fc.boolean(),
      }),
    ),
  )
  .map((factors) =>
    Object.fromEntries(
      factors.map((factor, index) => [
        UN_2014.factors[index]?.id ?? '',
        {
          ...factor,
          suggested: factor.effective,
          judged: null,
          coverage: { assessed: 1, applicable: 1 },
          review: false,
        },
      ]),
    ),
  );
const anyPosture = fc
  .tuple(anyChartRecord(), fc.subarray(['signs.incitement', 'signs.preparation', 'signs.past-commission']))
  .map(([{ states }, signs]): Posture => ({ signs, ...states }));

describe('always', () => {
  it('is every reason true of a case, and every option listed at most once, in one order', () => {
    fc.assert(
      fc.property(anyCase(), (aCase) => {
        const { posture, picture } = replay(aCase);
        expect(faultsIn(posture, picture.factors)).toEqual([]);
      }),
    );
  });

  it('is the same true of any posture and picture', () => {
    fc.assert(
      fc.property(anyPosture, anyFactors, (posture, factors) => {
        expect(faultsIn(posture, factors)).toEqual([]);
      }),
    );
  });

  it('takes no option away when a factor is not known, and none when it gets worse', () => {
    fc.assert(
      fc.property(
        anyPosture,
        anyFactors,
        fc.constantFrom(...UN_2014.factors.map(({ id }) => id)),
        (posture, factors, id) => {
          const standing = factors[id];
          if (standing === undefined) throw new Error(`no factor ${id} was generated`);
          const withFactor = (effective: FactorPicture['effective']) =>
            optionsFor(posture, {
              factors: { ...factors, [id]: { ...standing, effective } },
              rules: {},
            });
          const known = withFactor('low');
          const unknown = withFactor('unknown');
          const grave = idsOf(withFactor('severe').fitting);
          expect(grave).toEqual(expect.arrayContaining(idsOf(known.fitting)));
          expect(idsOf(unknown.fitting).concat(idsOf(unknown.undecided))).toEqual(
            expect.arrayContaining(idsOf(known.fitting)),
          );
        },
      ),
    );
  });
});
