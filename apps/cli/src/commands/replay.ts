import type { Library, Move, Trace, TraceStep, Wording } from '@forewarn/core';
import {
  reasonWords,
  accepted,
  findRuleSet,
  inOrderOfApplication,
  isMoveByCeasing,
  isMoveDown,
  replay as replayCase,
  REGIONS,
  stateOf,
  stateWords,
} from '@forewarn/core';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import type { AtHand } from '../at-hand.ts';
import { readAtHand } from '../read-at-hand.ts';
import { amount } from '../amount.ts';
import { beyondTheEvents } from '../beyond-the-events.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { citationText } from '../citation-text.ts';
import { padEndTo } from '../text-width.ts';
import { USAGES } from '../usages.ts';
import { wrapped } from '../wrapped.ts';
import { eventText } from './event-text.ts';

const USAGE = USAGES.replay;

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
  const moments = inOrderOfApplication(read.value.events).map(({ at }) => at);
  const beyond = beyondTheEvents(until.value, moments);
  return accepted({ text: textOf(trace, beyond, atHand.value), json: trace });
};

const textOf = (trace: Trace, beyond: readonly string[], atHand: AtHand): string =>
  [
    ...wrapped(
      `${trace.title} (${trace.framework}, ${trace.ruleset}, ${amount(trace.steps.length, 'event')})`,
    ),
    ...beyond,
    '',
    ...trace.steps.flatMap((step) => stepLines(step, trace, atHand)),
    '',
    ...postureLines(trace, atHand),
    '',
    ...questionLines(trace, atHand),
    '',
    ...wrapped(atHand.wording.noDetermination),
    ...wrapped(atHand.wording.convention),
  ].join('\n');

const stepLines = (
  { index, at, event, refusal, moved }: TraceStep,
  trace: Trace,
  atHand: AtHand,
): readonly string[] => [
  ...wrapped(eventText(event, atHand.wording), `${String(index).padStart(4)}  ${at}  `, '            '),
  ...(refusal === null ? [] : wrapped(`not applied: ${refusal.text}`, '        ', '          ')),
  ...moved.flatMap((move) => moveLines(move, trace, atHand)),
];

const moveLines = (move: Move, trace: Trace, { library, wording }: AtHand): readonly string[] => {
  const { region, from, to, cites } = move;
  return [
    ...wrapped(
      `${wording.regions[region]}: ${stateWords(wording, region, from)} → ${stateWords(wording, region, to)}`,
      '        ',
      '          ',
    ),
    ...wrapped(
      `${causeOf(move, trace, library, wording)} [${cites.map(citationText).join('; ')}]`,
      '          ',
      '            ',
    ),
  ];
};

const causeOf = (move: Move, { ruleset }: Trace, library: Library, wording: Wording): string => {
  if (move.rule === null) return 'by the event itself';
  if (isMoveByCeasing(move)) return `rule ${move.rule} no longer holds`;
  const rule = findRuleSet(ruleset, library)?.rules.find(({ id }) => id === move.rule);
  const reason = rule === undefined ? '' : reasonWords(wording, rule);
  return isMoveDown(move)
    ? `what led higher no longer holds; rule ${move.rule} still does: ${reason}`
    : `rule ${move.rule}: ${reason}`;
};

const postureLines = ({ posture, picture }: Trace, { wording }: AtHand): readonly string[] => [
  ...wrapped(
    `Posture${picture.at === null ? '' : ` at ${picture.at}`}; ${picture.coverage.assessed} of ${picture.coverage.applicable} indicators assessed`,
  ),
  ...REGIONS.flatMap((region) =>
    row(wording.regions[region] ?? region, stateWords(wording, region, stateOf(posture, region))),
  ),
  ...row(
    'Signs',
    posture.signs.map((sign) => wording.signs[sign] ?? sign).join('; ') || 'none shown by what was assessed',
  ),
];

const row = (name: string, value: string): readonly string[] =>
  wrapped(value, `  ${padEndTo(name, 38)}`, ' '.repeat(40));

const questionLines = ({ open, gaps }: Trace, { wording }: AtHand): readonly string[] => [
  `Open questions (${open.length})`,
  ...open.flatMap(({ question, since, days }) => {
    const { title = question, asks = '' } = wording.questions[question] ?? {};
    return wrapped(`${title}: since ${since}, ${amount(days, 'day')}. ${asks}`.trimEnd(), '  ', '    ');
  }),
  `Response gap: questions that were closed (${gaps.length})`,
  ...gaps.flatMap(({ what, from, to, days, how }) =>
    wrapped(
      `${wording.questions[what]?.title ?? what}: ${from} to ${to}, ${amount(days, 'day')}, ${how}`,
      '  ',
      '    ',
    ),
  ),
];
