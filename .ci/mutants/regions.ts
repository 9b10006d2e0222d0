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

const WARNING: readonly Row[] = [
  [
    'an episode outlasts its fall to heightened',
    "id: 'heightened',\n      entry: 'endEpisode',",
    "id: 'heightened',",
  ],
  [
    'an episode outlasts its fall to monitoring',
    "id: 'monitoring',\n      entry: 'endEpisode',",
    "id: 'monitoring',",
  ],
  [
    'a meeting that was convened is still due',
    "target: '#emergency.optionsDue'",
    "target: '#emergency.conveningDue'",
  ],
  [
    'principals are convened in an emergency only',
    "on: { 'principals.convened': convene },\n  states: {",
    'states: {',
  ],
  [
    'what is owed to a referral is forgotten',
    "referralDue: { on: { 'matter.referred': refer } }",
    'referralDue: {}',
  ],
  [
    'advice given before is asked for again on the way down',
    "{ guard: 'levelIsAlertAfterAdvice', target: '#alert.adviceGiven', actions: because(RISK_CAN_FALL) },\n",
    '',
  ],
  [
    'advice in an emergency does not count',
    "on: { 'advice.given': { actions: 'noteAdvice' } },\n      states: {",
    'states: {',
  ],
  [
    'a meeting under way is dropped when the risk falls',
    "on: { 'options.reported': report, 'matter.referred': refer },",
    "on: { weighed: [...fall], 'options.reported': report, 'matter.referred': refer },",
  ],
  [
    'a referral ends the procedure even when commission begins',
    "{ guard: 'ongoingIsNew', target: 'conveningDue', actions: because(EMERGENCY_PROCEDURE) },\n",
    '',
  ],
  ['a heightened warning does not fall', 'toEmergency, toAlert, downToMonitoring', 'toEmergency, toAlert'],
];

const PILLAR_ONE: readonly Row[] = [
  [
    'a finding stands on stress alone',
    "guard: holds('state.in-doubt'), target: '.standing'",
    "guard: holds('state.under-stress'), target: '.standing'",
  ],
  [
    'a finding that is made is always due for review',
    "{ guard: holds('state.in-doubt'), target: '#foundManifestlyFailing.standing', actions: becauseOfFinding },\n",
    '',
  ],
  [
    'a question of manifest failure stays a note',
    "{ guard: 'manifestFailureIsInQuestion' as const, target: '#inDoubt.questionOpen', actions },\n",
    '',
  ],
  [
    'a finding is withdrawn to no concern, whatever the rules say',
    "'finding.withdrawn.manifest-failure': byTheRules(becauseOfWithdrawal)",
    "'finding.withdrawn.manifest-failure': { target: '#noConcernShown', actions: becauseOfWithdrawal }",
  ],
  ['stress is not shown', "{ guard: holds('state.under-stress'), target: '#underStress', actions },\n", ''],
];

const PILLAR_TWO: readonly Row[] = [
  ['a State that refused cannot ask', 'refused: { on: atRest }', 'refused: { on: atAnyTime }'],
  [
    'a request lapses with its rule',
    'requested: { on: atAnyTime }',
    'requested: { on: { ...atAnyTime, weighed: measures.lapse } }',
  ],
  [
    'a refusal lapses when help is indicated again',
    'refused: { on: atRest }',
    'refused: { on: { ...atRest, weighed: measures.indicate } }',
  ],
  [
    'measures outlast the consent to them',
    "target: 'refused', actions: measures.endAll",
    "target: 'refused', actions: measures.because",
  ],
  [
    'help is never indicated',
    'idle: { on: { ...atRest, weighed: measures.indicate } }',
    'idle: { on: atRest }',
  ],
  [
    'capacity is built where protection is indicated',
    "'assistance.capacity-building',",
    "'assistance.protection',",
  ],
];

const PILLAR_THREE: readonly Row[] = [
  [
    'a track stays indicated',
    'indicated: { on: { ...atRest, weighed: measures.lapse } }',
    'indicated: { on: atRest }',
  ],
  [
    'peaceful means under way stop when they are no longer indicated',
    'underway: {\n        on: {',
    'underway: {\n        on: { weighed: measures.lapse,',
  ],
  [
    'regional arrangements cite what peaceful means do',
    '[REGIONAL, OUTCOME_139]',
    '[OUTCOME_139, DECISIVE_RESPONSE]',
  ],
];

const MEASURES: readonly Row[] = [
  [
    'one of several measures cannot end',
    "{ guard: { type: 'isUnderWay', params: ofRegion }, actions: { type: 'endMeasure', params: ofRegion } },\n",
    '',
  ],
  [
    'what was under way is idle even where it is indicated',
    "target: 'indicated',\n        actions: endLast",
    "target: 'idle',\n        actions: endLast",
  ],
  [
    'a second measure is not kept',
    "beginAnother: { actions: { type: 'beginMeasure', params: ofRegion } }",
    'beginAnother: {}',
  ],
];

const MEANS: readonly Row[] = [
  [
    'a finding on peaceful means stands when none are indicated',
    "{ target: 'inadequate.reviewDue', actions: because }",
    "{ target: 'inadequate.standing', actions: because }",
  ],
  [
    'a finding on peaceful means is never due for review',
    "{ target: '.reviewDue', actions: because }",
    "{ target: '.standing', actions: because }",
  ],
  [
    'a finding on peaceful means can be made twice',
    "{ type: 'refuse', params: { code: 'already-found' } }",
    'because',
  ],
];

const COLLECTIVE: readonly Row[] = [
  [
    'a veto moves nothing once both findings are recorded',
    "on: { ...outside, ...block },\n      always: { guard: 'notBothFindings'",
    "on: outside,\n      always: { guard: 'notBothFindings'",
  ],
  [
    'a block outlasts what it was about',
    "weighed: [\n          {\n            guard: 'peacefulMeansNotIndicated',\n            target: 'closed',\n            actions: because,\n          },\n        ],",
    '',
  ],
  [
    'force is never authorised',
    "{ guard: 'forceIsGivenOrLeft', target: '#authorised.force', actions: give },\n",
    '',
  ],
  [
    'force is authorised after the mandate for it has ended',
    "{ guard: 'anotherMandateIsInForce', target: '.measures', actions: end },\n",
    '',
  ],
  ['an unknown mandate can end', "{ guard: 'isUnknownMandate', ...noMandate },\n", ''],
  [
    'both findings stay recorded when one is withdrawn',
    "always: { guard: 'notBothFindings', target: 'closed', actions: because },",
    '',
  ],
  ['a mandate ends a block only', 'blocked: {\n      on: {\n        ...outside,', 'blocked: {\n      on: {'],
];

/** Regions of the chart that move otherwise. */
export const REGIONS: readonly Mutant[] = [
  ...WARNING.map(inFile('regions/warning', 'regions/warning')),
  ...PILLAR_ONE.map(inFile('regions/pillar-one', 'regions/pillar-one')),
  ...PILLAR_TWO.map(inFile('regions/pillar-two', 'regions/pillar-two')),
  ...PILLAR_THREE.map(inFile('regions/pillar-three', 'regions/pillar-three', 'paths')),
  ...MEASURES.map(inFile('regions/measures-under-way', 'regions/pillar-two')),
  ...MEANS.map(inFile('regions/means-finding', 'regions/means-finding')),
  ...COLLECTIVE.map(inFile('regions/collective-action', 'regions/collective-action')),
];
