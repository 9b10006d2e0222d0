import type { Wording } from '@forewarn/core';
import { stateWords } from '@forewarn/core';
import type { ActorId, ConditionId, OptionForm } from '@forewarn/core/doctrine';
import { ACTORS, CONDITIONS, OPTION_FORMS } from '@forewarn/core/doctrine';
import type { OptionCaution, OptionReason, OptionsReport } from '@forewarn/core/explanation';
import { amount } from '../amount.ts';
import { citationText } from '../citation-text.ts';
import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';

type Fitting = OptionsReport['fitting'][number];

interface Manner {
  readonly beyond: readonly string[];
  readonly wording: Wording;
  /** Whether options are shown too for which only a region or a moderate factor speaks. */
  readonly showsAll: boolean;
}

/** The options of a report, form by form. The order ranks neither pillars nor forms. */
export const optionsText = (report: OptionsReport, manner: Manner): string => {
  const { wording } = manner;
  return [
    ...wrapped(`${report.title}: response options that fit${report.at === null ? '' : ` at ${report.at}`}`),
    ...wrapped(`(${report.framework}, ${report.ruleset})`, '  '),
    ...WHOLE_CASE,
    ...manner.beyond,
    ...wrapped(
      'They say what can be done, by whom and on what conditions; none of them is advised. Which factors an option answers is a reading of this toolkit.',
      '  ',
    ),
    ...(report.fitting.length === 0 ? ['', 'None fits by what is assessed.'] : []),
    ...OPTION_FORMS.flatMap((form) => formLines(form, report, manner)),
    ...undecidedLines(report),
    ...unknownLines(report),
    '',
    ...wrapped(wording.noDetermination),
    ...wrapped(wording.convention),
  ].join('\n');
};

const FORMS: Readonly<Record<OptionForm, string>> = {
  earlyWarning: 'Early warning',
  'national-resilience': 'Pillar one: building national resilience',
  'human-rights': 'Pillar one: human rights',
  'targeted-measures': 'Pillar one: targeted measures',
  partnerships: 'Pillar one: partnerships for prevention',
  recommended: 'Pillar one: measures recommended to States',
  encouragement: 'Pillar two: encouragement',
  capacityBuilding: 'Pillar two: capacity-building',
  protectionAssistance: 'Pillar two: protection assistance',
  peacefulMeans: 'Pillar three: peaceful means (Chapter VI)',
  regionalArrangements: 'Pillar three: regional arrangements (Chapter VIII)',
  collectiveAction: 'Pillar three: what the Council can decide',
};

const formLines = (form: OptionForm, { fitting }: OptionsReport, manner: Manner): readonly string[] => {
  const ofForm = fitting.filter(({ option }) => option.form === form);
  if (ofForm.length === 0) return [];
  const shown = manner.showsAll ? ofForm : ofForm.filter(isPressing);
  const others = ofForm.length - shown.length;
  return [
    '',
    FORMS[form],
    ...shown.flatMap((each) => optionLines(each, manner.wording)),
    ...(others === 0
      ? []
      : [
          `  ${shown.length === 0 ? '' : 'and '}${amount(others, 'option')}${shown.length === 0 ? '' : ' more'} (--all)`,
        ]),
  ];
};

/** A sign, or a factor that is high or rising, speaks for it. */
const isPressing = ({ reasons }: Fitting): boolean =>
  reasons.some(
    (reason) =>
      reason.kind === 'sign' ||
      (reason.kind === 'factor' && (['high', 'severe'].includes(reason.level) || reason.trend === 'rising')),
  );

const optionLines = ({ option, reasons, cautions }: Fitting, wording: Wording): readonly string[] => [
  ...wrapped(`- ${option.name} (${option.id})`, '  ', '    '),
  ...wrapped(`${option.what} By: ${option.actors.map(actorName).join(', ')}.`, '    '),
  ...wrapped(`For it: ${reasons.map((reason) => reasonText(reason, wording)).join('; ')}.`, '    '),
  ...(cautions.length === 0 ? [] : wrapped(`To bear in mind: ${cautionsText(cautions, wording)}.`, '    ')),
  ...wrapped(`[${option.cites.map(citationText).join('; ')}]`, '    '),
];

const actorName = (actor: ActorId): string => ACTORS.find(({ id }) => id === actor)?.name ?? actor;
const conditionName = (condition: ConditionId): string =>
  CONDITIONS.find(({ id }) => id === condition)?.name.toLowerCase() ?? condition;

const reasonText = (reason: OptionReason, wording: Wording): string => {
  switch (reason.kind) {
    case 'factor': {
      const trend =
        reason.trend === 'steady' ? '' : `, ${wording.trends[reason.trend]?.toLowerCase() ?? reason.trend}`;
      return `factor ${reason.factor} ${wording.levels[reason.level] ?? reason.level}${trend}`;
    }
    case 'sign':
      return wording.signs[reason.sign] ?? reason.sign;
    case 'region':
      return `${wording.regions[reason.region]}: ${stateWords(wording, reason.region, reason.state)}`;
  }
};

/** What is not known stands together, at the end. */
const cautionsText = (cautions: readonly OptionCaution[], wording: Wording): string => {
  const unknown = cautions.flatMap((caution) => (caution.kind === 'unknown' ? [caution.factor] : []));
  return [
    ...cautions.filter(({ kind }) => kind !== 'unknown').map((caution) => cautionText(caution, wording)),
    ...(unknown.length === 0
      ? []
      : [`${unknown.length === 1 ? 'factor' : 'factors'} ${unknown.join(', ')} unknown`]),
  ].join('; ');
};

const cautionText = (caution: OptionCaution, wording: Wording): string => {
  switch (caution.kind) {
    case 'condition':
      return conditionName(caution.condition);
    case 'consent-refused':
      return 'the State has refused consent';
    case 'state-unwilling':
      return 'indicators say that the State is unwilling';
    case 'state-in-doubt':
      return stateWords(wording, 'pillarOne', caution.state);
    case 'finding-not-recorded':
      return `no finding of ${caution.finding} is recorded`;
    case 'finding-under-review':
      return `the finding of ${caution.finding} is to be reviewed`;
    case 'stale':
      return `factor ${caution.factor} is stale`;
    case 'unknown':
      return `factor ${caution.factor} is unknown`;
    case 'not-carried':
      return `factor ${caution.factor} of un-2014 has no counterpart here`;
  }
};

const unknownLines = ({ unknown }: OptionsReport): readonly string[] =>
  unknown.length === 0
    ? []
    : ['', ...wrapped(`Named in the case, and not among the options here: ${unknown.join(', ')}.`, '', '  ')];

const undecidedLines = ({ undecided }: OptionsReport): readonly string[] =>
  undecided.length === 0
    ? []
    : [
        '',
        ...wrapped(
          `Too little is known to say of ${amount(undecided.length, 'option')}: ${undecided.map(({ option }) => option.name).join(', ')}.`,
          '',
          '  ',
        ),
      ];
