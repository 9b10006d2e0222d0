import type { Moment, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { ComparedSide } from '@forewarn/core/explanation';
import { compare as compareSides } from '@forewarn/core/explanation';
import { dateOption, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { caseLabels } from '../case-labels.ts';
import { compareText } from '../comparing/compare-text.ts';
import type { Failure } from '../failure.ts';
import { inFile, inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands, readCase } from '../read-case.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.compare;

/** Two dates of one case, or two cases, side by side. */
export const compare: Command = async (args) => {
  const parsed = readArguments(args, { at: 'texts', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const sides = sidesOf(positionals, values.at ?? []);
  if (!sides.ok) return sides;
  const atHand = await readAtHand(values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const read: ComparedSide[] = [];
  for (const { label, path, at } of sides.value) {
    const caseFile = await readCase(path, library);
    if (!caseFile.ok) return refused(inFile(path, caseFile.refusal));
    read.push({ label, caseFile: caseFile.value, ...(at === undefined ? {} : { at }) });
  }
  const [left, right] = read;
  if (left === undefined || right === undefined) throw new Error('a comparison has two sides');
  const compared = compareSides(left, right, library);
  if (compared.ok) return accepted({ text: compareText(compared.value, atHand.value), json: compared.value });
  return refused(
    inputFailure(
      compared.refusal.code,
      '$.framework',
      `The cases are by different frameworks: ${compared.refusal.left}, ${compared.refusal.right}.`,
      'Cases stand side by side by one framework only.',
    ),
  );
};

interface Side {
  readonly label: string;
  readonly path: string;
  readonly at: Moment | undefined;
}

/** One case at two dates, or two cases, at one date where one is given. */
const sidesOf = (paths: readonly string[], dates: readonly string[]): Result<readonly Side[], Failure> => {
  const wrong = wrongUse(paths, dates);
  if (wrong !== undefined) return refused(usageFailure(...wrong, `Usage: ${USAGE}`));
  const moments: Moment[] = [];
  for (const date of dates) {
    const moment = dateOption('at', date);
    if (!moment.ok) return moment;
    if (moment.value !== undefined) moments.push(moment.value);
  }
  const [path = ''] = paths;
  if (paths.length === 1) return accepted(moments.map((at) => ({ label: at, path, at })));
  const labels = caseLabels(paths);
  return accepted(paths.map((each, place) => ({ label: labels[place] ?? each, path: each, at: moments[0] })));
};

const wrongUse = (
  paths: readonly string[],
  dates: readonly string[],
): readonly [path: string, message: string] | undefined => {
  if (paths.length === 0 || paths.length > 2)
    return ['arguments', `This command compares one case at two dates, or two cases, not ${paths.length}.`];
  if (paths.length === 1 && dates.length !== 2)
    return ['--at', `One case is compared at two dates; ${dates.length} given.`];
  if (paths.length === 2 && dates.length > 1)
    return ['--at', 'Two cases are compared at one date, the same for both.'];
  const [one = '', other = ''] = paths.map(fromWhereThePersonStands);
  return paths.length === 2 && one === other
    ? ['arguments', 'One and the same case is named twice.']
    : undefined;
};
