import type { Mutant } from './mutant.ts';

type Row = readonly [name: string, find: string, replace: string];

const inFile =
  (file: string, ...tests: readonly string[]) =>
  ([name, find, replace]: Row): Mutant => ({
    name,
    file: `escalation/${file}.ts`,
    find,
    replace,
    tests: tests.map((test) => `escalation/${test}.test.ts`),
  });

const SETUP: readonly Row[] = [
  ['imminent risk is an emergency', "holds(truths, 'risk.urgent');", "holds(truths, 'risk.imminent');"],
  [
    'commission is no alert',
    "holds(truths, 'risk.imminent') || holds(truths, 'risk.ongoing')",
    "holds(truths, 'risk.imminent')",
  ],
  ['advice is taken as given', 'context.adviceGivenInEpisode && ', ''],
  [
    'commission that goes on convenes again and again',
    " &&\n      !holds(event.before, 'risk.ongoing'),",
    ',',
  ],
  [
    'the first measure to end is the last',
    '?.every((measure) => measure === measureOf(event)) ?? true,',
    '?.some((measure) => measure === measureOf(event)) ?? true,',
  ],
  [
    'a measure that ends stays, and the others go',
    '(context.measures[region] ?? []).filter((measure) => measure !== measureOf(event)),\n      }),\n    }),\n    endAll',
    '(context.measures[region] ?? []).filter((measure) => measure === measureOf(event)),\n      }),\n    }),\n    endAll',
  ],
  [
    'a measure begun twice is two',
    '...(context.measures[region] ?? []).filter((measure) => measure !== measureOf(event)),',
    '...(context.measures[region] ?? []),',
  ],
  [
    'measures stay when a State refuses',
    '({ ...context.measures, [region]: [] })',
    '({ ...context.measures })',
  ],
  ['a mandate renewed is two', '...otherMandates(context, event),', '...context.mandates,'],
  [
    'force lasts as long as any mandate',
    'otherMandates(context, event).some(({ force }) => force)',
    'otherMandates(context, event).length > 0',
  ],
  ['one finding is both', "  stateIn({ pillarThree: { meansFinding: 'inadequate' } }),\n", ''],
  [
    'advice is not noted',
    'noteAdvice: assign({ adviceGivenInEpisode: true })',
    'noteAdvice: assign({ adviceGivenInEpisode: false })',
  ],
];

const PILLAR_ONE_GUARDS: readonly Row[] = [
  [
    'manifest failure is in question without doubt',
    "holds(event.truths, 'question.manifest-failure') && holds(event.truths, 'state.in-doubt')",
    "holds(event.truths, 'question.manifest-failure')",
  ],
];

const CHART_EVENT: readonly Row[] = [
  ['a mission with consent is a mandate', ' || event.consent === true', ''],
  ['an adoption under Chapter VI is a mandate', "event.chapter !== 'VII' || ", ''],
  ['Article 41 allows force', "event.measures?.includes('42')", "event.measures?.includes('41')"],
];

const CLASSES: readonly Row[] = [
  [
    'a withdrawal of evidence is not weighed',
    "  'evidence.revised',\n  'evidence.withdrawn',\n",
    "  'evidence.revised',\n",
  ],
  ['a judgement is not weighed', "  'factor.judged',\n", ''],
];

/** Guards, actions and events of the chart that are otherwise. */
export const GUARDS_AND_ACTIONS: readonly Mutant[] = [
  ...SETUP.map(
    inFile('escalation-setup', 'regions/warning', 'regions/pillar-two', 'regions/collective-action'),
  ),
  ...PILLAR_ONE_GUARDS.map(inFile('escalation-setup', 'regions/pillar-one')),
  ...CHART_EVENT.map(inFile('chart-event', 'regions/collective-action')),
  ...CLASSES.map(inFile('event-classes', 'sittings')),
];
