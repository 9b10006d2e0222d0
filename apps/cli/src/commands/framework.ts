import type { Framework } from '@forewarn/core';
import { accepted, ENGLISH, findFramework, FRAMEWORKS, refused } from '@forewarn/core';
import { readArguments } from '../arguments.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';

const USAGE = 'forewarn framework list | show ID [--language L] [--json]';
const LANGUAGE = 'en';

/** Lists the frameworks, or shows one. */
export const framework: Command = async (args) => {
  const parsed = readArguments(args, { language: 'text' }, USAGE);
  if (!parsed.ok) return parsed;
  const [act, id, ...others] = parsed.value.positionals;
  const isListing = act === 'list' && id === undefined;
  const isShowing = act === 'show' && id !== undefined && others.length === 0;
  if (!isListing && !isShowing) {
    return refused(
      usageFailure(
        'arguments',
        'The framework command lists the frameworks, or shows one by its id.',
        `Usage: ${USAGE}`,
      ),
    );
  }
  const language = parsed.value.values.language ?? LANGUAGE;
  if (language !== LANGUAGE) {
    return refused(
      usageFailure(
        '--language',
        `The framework is not there in “${language}”.`,
        `It is there in: ${LANGUAGE}.`,
      ),
    );
  }
  if (id === undefined) return accepted(list());
  const found = findFramework(id);
  return found === undefined
    ? refused(
        inputFailure(
          'unknown-framework',
          id,
          `There is no framework “${id}” here.`,
          `Known: ${FRAMEWORKS.map((known) => known.id).join(', ')}.`,
        ),
      )
    : accepted(show(found));
};

const indicatorCount = ({ factors }: Framework): number =>
  factors.reduce((sum, { indicators }) => sum + indicators.length, 0);

const list = () => ({
  json: FRAMEWORKS.map((known) => ({
    id: known.id,
    title: known.title,
    factors: known.factors.length,
    indicators: indicatorCount(known),
  })),
  text: FRAMEWORKS.map(
    (known) =>
      `${known.id}  ${known.title}: ${known.factors.length} factors, ${indicatorCount(known)} indicators`,
  ).join('\n'),
});

const show = (shown: Framework) => ({
  json: {
    id: shown.id,
    title: shown.title,
    language: shown.language,
    factors: shown.factors.map(({ id, title, kind, gist, indicators }) => ({
      id,
      title,
      kind,
      gist,
      indicators: indicators.map((indicator) => ({
        id: indicator.id,
        gist: indicator.gist,
        certainty: indicator.certainty,
      })),
    })),
  },
  text: [
    `${shown.title} (${shown.symbol ?? shown.id})`,
    'Restated in our own words; the mark is how sure this project is of each restatement.',
    ...shown.factors.flatMap(({ id, title, kind, gist, indicators }) => [
      '',
      `${id}. ${title} (${kind})`,
      `   ${gist}`,
      ...indicators.map(
        (indicator) =>
          `   ${indicator.id.padEnd(6)}${indicator.certainty === 'low' ? ENGLISH.notVerified : indicator.gist} [${indicator.certainty}]`,
      ),
    ]),
  ].join('\n'),
});
