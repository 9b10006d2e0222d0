import { wrapped } from '../wrapped.ts';
import { basisLines } from './basis-text.ts';
import type { Reading } from './reading.ts';
import { isWeighed, regionLines } from './region-text.ts';
import { rulesIn, ruleText, withTheirRules } from './rule-text.ts';

/** Why a case stands where it stands and why not further, in words: the regions, the rules behind them, the basis. */
export const explainText = (reading: Reading): string => {
  const { explanation, wording } = reading;
  const rules = withTheirRules(rulesAskedIn(reading), explanation.rules);
  const texts = rules.map((rule) => ({ rule, ...ruleText(rule, reading) }));
  const part = (holds: boolean) =>
    texts.filter(({ rule }) => rule.holds === holds).flatMap(({ lines }) => lines);
  const indicators = new Set(texts.flatMap((text) => text.indicators));
  return [
    ...headLines(reading),
    '',
    ...explanation.regions.flatMap((region) => [...regionLines(region, reading), '']),
    ...section('Why here: rules that hold', part(true)),
    ...section('Why not further: rules that do not hold', part(false)),
    ...section('', basisLines(indicators, reading)),
    ...wrapped(
      'What “would” turn a rule is how its thresholds work. It says nothing of how an indicator is to be rated.',
    ),
    ...wrapped(wording.noDetermination),
    ...wrapped(wording.convention),
  ].join('\n');
};

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
    ...wrapped('It speaks of the whole case, whatever its disclosure levels: mind to whom it goes.', '  '),
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
