import type { Move, Trace, TraceStep } from '@forewarn/core';
import {
  accepted,
  ENGLISH,
  findRuleSet,
  isMoveByCeasing,
  replay as replayCase,
  REGIONS,
  stateOf,
  stateWords,
} from '@forewarn/core';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { citationText } from '../citation-text.ts';

const USAGE = 'forewarn replay CASE [--until DATE] [--json]';

/** Steps through a case, up to and including a date. */
export const replay: Command = async (args) => {
  const parsed = readArguments(args, { until: 'text' }, USAGE);
  if (!parsed.ok) return parsed;
  const path = oneArgument(parsed.value.positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const until = dateOption('until', parsed.value.values.until);
  if (!until.ok) return until;
  const read = await readCase(path.value);
  if (!read.ok) return read;
  const trace = replayCase(read.value, until.value);
  return accepted({ text: textOf(trace), json: trace });
};

const textOf = (trace: Trace): string =>
  [
    `${trace.title}  (${trace.framework}, ${trace.ruleset}, ${trace.steps.length} events)`,
    '',
    ...trace.steps.flatMap((step) => stepLines(step, trace)),
    '',
    ...postureLines(trace),
    '',
    ...questionLines(trace),
    '',
    ENGLISH.noDetermination,
    ENGLISH.convention,
  ].join('\n');

const stepLines = ({ index, at, event, refusal, moved }: TraceStep, trace: Trace): readonly string[] => [
  `${String(index).padStart(4)}  ${at}  ${ENGLISH.eventTypes[event.type] ?? event.type}${subjectOf(event)}`,
  ...(refusal === null ? [] : [`        not applied: ${refusal.text}`]),
  ...moved.flatMap((move) => moveLines(move, trace)),
];

const subjectOf = (event: TraceStep['event']): string => {
  switch (event.type) {
    case 'indicator.rated':
      return `: ${event.indicator} ${event.rating}`;
    case 'factor.judged':
      return `: factor ${event.factor} ${event.level ?? 'withdrawn'}`;
    case 'question.answered':
      return `: ${event.question}`;
    default:
      return '';
  }
};

const moveLines = (move: Move, trace: Trace): readonly string[] => {
  const { region, from, to, cites } = move;
  return [
    `        ${ENGLISH.regions[region]}: ${stateWords(ENGLISH, region, from)} → ${stateWords(ENGLISH, region, to)}`,
    `          ${causeOf(move, trace)} [${cites.map(citationText).join('; ')}]`,
  ];
};

const causeOf = (move: Move, { ruleset }: Trace): string => {
  if (move.rule === null) return 'by the event itself';
  if (isMoveByCeasing(move)) return `rule ${move.rule} no longer holds`;
  return `rule ${move.rule}: ${findRuleSet(ruleset)?.rules.find(({ id }) => id === move.rule)?.reason ?? ''}`;
};

const postureLines = ({ posture, picture }: Trace): readonly string[] => [
  `Posture${picture.at === null ? '' : ` at ${picture.at}`}; ${picture.coverage.assessed} of ${picture.coverage.applicable} indicators assessed`,
  ...REGIONS.map(
    (region) =>
      `  ${(ENGLISH.regions[region] ?? region).padEnd(38)}${stateWords(ENGLISH, region, stateOf(posture, region))}`,
  ),
  `  ${'Signs'.padEnd(38)}${posture.signs.map((sign) => ENGLISH.signs[sign] ?? sign).join('; ') || 'none shown by what was assessed'}`,
];

const questionLines = ({ open, gaps }: Trace): readonly string[] => [
  `Open questions (${open.length})`,
  ...open.map(
    ({ question, since, days }) =>
      `  ${ENGLISH.questions[question]?.asks ?? question}  since ${since}, ${days} days`,
  ),
  `Response gap: questions that were closed (${gaps.length})`,
  ...gaps.map(
    ({ what, from, to, days, how }) =>
      `  ${ENGLISH.questions[what]?.title ?? what}: ${from} to ${to}, ${days} days, ${how}`,
  ),
];
