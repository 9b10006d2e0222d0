import { instantOf, replayWithRecord } from '@forewarn/core';
import { methodOf } from '@forewarn/core/escalation';
import { nearest } from '@forewarn/core/explanation';
import { fullCase } from './made-case/full-case.ts';
import { measureInTurn } from './measure.ts';
import { printSection } from './table.ts';

const SEEDS = [1, 2, 3, 4, 5, 6] as const;
const REPLAY = 'replay';

/** The nearest changes for every rule of some full cases. */
export const measureNearest = (): void => {
  const questions = SEEDS.flatMap(questionsOf);
  const first = fullCase(SEEDS[0]);
  const is = measureInTurn(
    Object.fromEntries([
      [REPLAY, () => replayWithRecord(first)],
      ...questions.map(({ name, ask }) => [name, ask]),
    ]),
    5,
  );
  const { [REPLAY]: anew, ...answers } = is;
  const slowestFirst = Object.entries(answers).toSorted(([, one], [, other]) => other.median - one.median);
  const slowest = slowestFirst[0];
  const middle = slowestFirst[Math.floor(slowestFirst.length / 2)];
  if (anew === undefined || slowest === undefined || middle === undefined)
    throw new Error('the rule set has no rule');
  printSection(`Nearest changes for each rule of ${SEEDS.length} full cases, ${questions.length} in all`, [
    { what: 'yardstick: replay of such a case', is: anew },
    { what: `the slowest: ${slowest[0]}`, is: slowest[1], beside: anew, atMost: 200 },
    { what: `the one in the middle: ${middle[0]}`, is: middle[1], beside: anew, atMost: 200 },
  ]);
};

const questionsOf = (seed: number) => {
  const caseFile = fullCase(seed);
  const method = methodOf(caseFile);
  const { record } = replayWithRecord(caseFile);
  const instant = instantOf(caseFile.events.at(-1)?.at ?? '');
  return method.ruleSet.rules.map(({ id }) => ({
    name: `${id}, case ${seed}`,
    ask: () => nearest(record, method, id, instant),
  }));
};
