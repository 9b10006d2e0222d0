import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import { UN_R2P_1 } from '../doctrine/un-r2p-1/index.ts';
import { anyChartRecord, truthsOf } from '../testing/arbitrary-chart.ts';
import { weighChart } from './chart.ts';
import { QUESTIONS } from './questions.ts';
import { RULES_READ } from './rules-read.ts';

/** Truths that note which rules are asked for by name, not merely walked over. */
const noting = (truths: RuleTruths, asked: Set<string>): RuleTruths =>
  new Proxy(truths, {
    get: (target, rule) => {
      if (typeof rule === 'string') asked.add(rule);
      return Reflect.get(target, rule);
    },
  });

it('lists every rule that the chart and the questions ask for, and no other', () => {
  const asked = new Set<string>();
  const { informationGap, rules } = UN_R2P_1;
  fc.assert(
    fc.property(anyChartRecord(), fc.subarray(rules.map(({ id }) => id)), (record, holding) => {
      const truths = noting(truthsOf(...holding), asked);
      const { states } = weighChart(record, truths, truths);
      for (const { isRaised } of QUESTIONS)
        isRaised({ states, truths, effectiveLevel: () => 'unknown', informationGap });
    }),
    { numRuns: 2000 },
  );
  expect([...asked].toSorted()).toEqual([...RULES_READ].toSorted());
});
