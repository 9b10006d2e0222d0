import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';
import { basisLines } from './basis-text.ts';
import type { Reading } from './reading.ts';
import { isWeighed, regionLines } from './region-text.ts';
import { rulesIn, ruleText, withTheirRules } from './rule-text.ts';

/** Why a case stands where it stands and why not further, in words: the regions, the rules behind them, the basis. */
export const explainText = (reading: Reading, beyond: readonly string[] = []): string => {
  const { explanation, wording } = reading;
  const isRated = reading.trace.steps.some(({ event }) => WEIGHED.has(event.type));
  const rules = isRated ? withTheirRules(rulesAskedIn(reading), explanation.rules) : [];
  const texts = rules.map((rule) => ({ rule, ...ruleText(rule, reading) }));
  const part = (holds: boolean) =>
    texts.filter(({ rule }) => rule.holds === holds).flatMap(({ lines }) => lines);
  const indicators = new Set(texts.flatMap((text) => text.indicators));
  return [
    ...headLines(reading),
    ...beyond,
    '',
    ...explanation.regions.flatMap((region) => [...regionLines(region, reading), '']),
    ...(isRated ? [] : [...wrapped(NOT_RATED), '']),
    ...section('Why here: rules that hold', part(true)),
    ...section('Why not further: rules that do not hold', part(false)),
    ...section('', basisLines(indicators, reading)),
    ...(isRated ? wrapped(WOULD) : []),
    ...wrapped(wording.noDetermination),
    ...wrapped(wording.convention),
  ].join('\n');
};

const WEIGHED: ReadonlySet<string> = new Set(['indicator.rated', 'factor.judged']);
const NOT_RATED =
  'Nothing is rated and no factor is judged, so that there is nothing yet that the rules could go by. What people record moves the regions all the same, as above.';
const WOULD =
  'What “would” turn a rule is how its thresholds work. It says nothing of how an indicator is to be rated.';

const headLines = ({ explanation, trace }: Reading): readonly string[] => {
  const { title, at, framework, ruleset } = explanation;
  const { assessed, applicable } = trace.picture.coverage;
  return [
    ...wrapped(
      `${title}: why it stands where it stands${at === null ? '' : ` at ${at}`} (${framework}, ${ruleset})`,
    ),
    ...wrapped(
      `${assessed} of ${applicable} indicators assessed. Absence of information is not absence of risk.`,
      '  ',
    ),
    ...WHOLE_CASE,
  ];
};

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [...(heading === '' ? [] : [heading]), ...lines, ''];

/** The rules that the weighed ways out of these regions ask for, and those that led here. */
const rulesAskedIn = ({ explanation }: Reading): readonly string[] =>
  explanation.regions.flatMap(({ here, ways }) => [
    ...(here === null || here.move.rule === null ? [] : [here.move.rule]),
    ...ways.filter(isWeighed).flatMap(({ needs }) => rulesIn(needs)),
  ]);
