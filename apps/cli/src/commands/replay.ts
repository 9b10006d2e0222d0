import type { Library, Move, Trace, TraceStep, Wording } from '@forewarn/core';
import {
  reasonWords,
  accepted,
  findRuleSet,
  isMoveByCeasing,
  replay as replayCase,
  REGIONS,
  stateOf,
  stateWords,
} from '@forewarn/core';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import type { AtHand } from '../at-hand.ts';
import { readAtHand } from '../at-hand.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { citationText } from '../citation-text.ts';

const USAGE = 'forewarn replay CASE [--until DATE] [--with FILE …] [--json]';

/** Steps through a case, up to and including a date. */
export const replay: Command = async (args) => {
  const parsed = readArguments(args, { until: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const path = oneArgument(parsed.value.positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const until = dateOption('until', parsed.value.values.until);
  if (!until.ok) return until;
  const atHand = await readAtHand(parsed.value.values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const read = await readCase(path.value, library);
  if (!read.ok) return read;
  const trace = replayCase(read.value, until.value, library);
  return accepted({ text: textOf(trace, atHand.value), json: trace });
};

const textOf = (trace: Trace, atHand: AtHand): string =>
  [
    `${trace.title}  (${trace.framework}, ${trace.ruleset}, ${trace.steps.length} events)`,
    '',
    ...trace.steps.flatMap((step) => stepLines(step, trace, atHand)),
    '',
    ...postureLines(trace, atHand),
    '',
    ...questionLines(trace, atHand),
    '',
    atHand.wording.noDetermination,
    atHand.wording.convention,
  ].join('\n');

const stepLines = (
  { index, at, event, refusal, moved }: TraceStep,
  trace: Trace,
  atHand: AtHand,
): readonly string[] => [
  `${String(index).padStart(4)}  ${at}  ${atHand.wording.eventTypes[event.type] ?? event.type}${subjectOf(event)}`,
  ...(refusal === null ? [] : [`        not applied: ${refusal.text}`]),
  ...moved.flatMap((move) => moveLines(move, trace, atHand)),
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

const moveLines = (move: Move, trace: Trace, { library, wording }: AtHand): readonly string[] => {
  const { region, from, to, cites } = move;
  return [
    `        ${wording.regions[region]}: ${stateWords(wording, region, from)} → ${stateWords(wording, region, to)}`,
    `          ${causeOf(move, trace, library, wording)} [${cites.map(citationText).join('; ')}]`,
  ];
};

const causeOf = (move: Move, { ruleset }: Trace, library: Library, wording: Wording): string => {
  if (move.rule === null) return 'by the event itself';
  if (isMoveByCeasing(move)) return `rule ${move.rule} no longer holds`;
  const rule = findRuleSet(ruleset, library)?.rules.find(({ id }) => id === move.rule);
  return `rule ${move.rule}: ${rule === undefined ? '' : reasonWords(wording, rule)}`;
};

const postureLines = ({ posture, picture }: Trace, { wording }: AtHand): readonly string[] => [
  `Posture${picture.at === null ? '' : ` at ${picture.at}`}; ${picture.coverage.assessed} of ${picture.coverage.applicable} indicators assessed`,
  ...REGIONS.map(
    (region) =>
      `  ${(wording.regions[region] ?? region).padEnd(38)}${stateWords(wording, region, stateOf(posture, region))}`,
  ),
  `  ${'Signs'.padEnd(38)}${posture.signs.map((sign) => wording.signs[sign] ?? sign).join('; ') || 'none shown by what was assessed'}`,
];

const questionLines = ({ open, gaps }: Trace, { wording }: AtHand): readonly string[] => [
  `Open questions (${open.length})`,
  ...open.map(
    ({ question, since, days }) =>
      `  ${wording.questions[question]?.asks ?? question}  since ${since}, ${days} days`,
  ),
  `Response gap: questions that were closed (${gaps.length})`,
  ...gaps.map(
    ({ what, from, to, days, how }) =>
      `  ${wording.questions[what]?.title ?? what}: ${from} to ${to}, ${days} days, ${how}`,
  ),
];
