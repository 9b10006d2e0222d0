import type { Library, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { AgreementRefusal, Analysis } from '@forewarn/core/agreement';
import { measureAgreement } from '@forewarn/core/agreement';
import { dateOption, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { caseLabels } from '../case-labels.ts';
import type { Failure } from '../failure.ts';
import { inFile, inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { agreementText } from './agreement-text.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.agreement;
const RESAMPLES = 2000;
const DEFAULT_SEED = 1;
const GREATEST_SEED = 2 ** 32 - 1;

/** How far analysts agree who rated one situation, each in a case of their own; the files' names stand for them. */
export const agreement: Command = async (args) => {
  const parsed = readArguments(args, { at: 'text', seed: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (positionals.length < 2) return refused(tooFew(positionals.length));
  const at = dateOption('at', values.at);
  if (!at.ok) return at;
  const seed = seedOption(values.seed);
  if (!seed.ok) return seed;
  const atHand = await readAtHand(values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const analyses = await readAnalyses(positionals, library);
  if (!analyses.ok) return analyses;
  const options = { at: at.value, seed: seed.value, resamples: RESAMPLES };
  const measured = measureAgreement(analyses.value, options, library);
  return measured.ok
    ? accepted({ text: agreementText(measured.value, atHand.value), json: measured.value })
    : refused(failureFor(measured.refusal));
};

const seedOption = (value: string | undefined): Result<number, Failure> => {
  if (value === undefined) return accepted(DEFAULT_SEED);
  return /^\d+$/.test(value) && Number(value) <= GREATEST_SEED
    ? accepted(Number(value))
    : refused(
        usageFailure(
          '--seed',
          `“${value}” is not a seed.`,
          `Write a whole number from 0 to ${GREATEST_SEED}; the same one gives the same interval again.`,
        ),
      );
};

const readAnalyses = async (
  paths: readonly string[],
  library: Library,
): Promise<Result<readonly Analysis[], Failure>> => {
  const labels = caseLabels(paths);
  const analyses: Analysis[] = [];
  for (const [place, path] of paths.entries()) {
    const read = await readCase(path, library);
    if (!read.ok) return refused(inFile(path, read.refusal));
    analyses.push({ analyst: labels[place] ?? path, caseFile: read.value });
  }
  return accepted(analyses);
};

const tooFew = (found: number): Failure =>
  usageFailure(
    'arguments',
    `This command compares the cases of two or more analysts, not ${found}.`,
    `Usage: ${USAGE}`,
  );

const failureFor = (refusal: AgreementRefusal): Failure => {
  switch (refusal.code) {
    case 'too-few-analyses':
      return tooFew(refusal.found);
    case 'same-analyst-twice':
      return usageFailure(
        'arguments',
        `The case “${refusal.analyst}” is named twice.`,
        'Name the case of each analyst once.',
      );
    case 'different-frameworks':
      return inputFailure(
        refusal.code,
        '$.framework',
        `The cases are by different frameworks: ${refusal.found.join(', ')}.`,
        'Ratings can be compared by one framework only.',
      );
    case 'different-areas':
      return inputFailure(
        refusal.code,
        '$.area.country',
        `The cases are on different countries: ${refusal.found.join(', ')}.`,
        'Name cases in which analysts rated the same situation.',
      );
  }
};
