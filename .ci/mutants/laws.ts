import type { Mutant } from './mutant.ts';

type Row = readonly [name: string, file: string, find: string, replace: string];

const inTest =
  (test: string) =>
  ([name, file, find, replace]: Row): Mutant => ({
    name,
    file: `${file}.ts`,
    find,
    replace,
    tests: [`escalation/${test}.test.ts`],
  });

const POSTURES: readonly Row[] = [
  [
    'law 1: a weighing gives the advice',
    'escalation/regions/warning',
    "guard: levelIs('alert'), target: '#alert.adviceDue', ...up",
    "guard: levelIs('alert'), target: '#alert.adviceGiven', ...up",
  ],
  [
    'law 1: a weighing asks for help',
    'escalation/regions/pillar-two',
    'idle: { on: { ...atRest, weighed: measures.indicate } }',
    "idle: { on: { ...atRest, weighed: { ...measures.indicate, target: 'requested' } } }",
  ],
  [
    'law 2: peaceful means wait for a rule',
    'escalation/regions/pillar-three',
    '[`response.begun.${name}`]: measures.begin,',
    '[`response.begun.${name}`]: { ...measures.begin, guard: measures.indicate.guard },',
  ],
  [
    'law 2: a State that refused is asked before it is helped to protect',
    'escalation/regions/pillar-two',
    'refused: { on: atRest }',
    'refused: { on: { [`assistance.requested.${name}`]: atRest[`assistance.requested.${name}`] } }',
  ],
  [
    'law 5: a heightened warning stays',
    'escalation/regions/warning',
    'toEmergency, toAlert, downToMonitoring',
    'toEmergency, toAlert',
  ],
  [
    'law 5: incitement is asked about for ever',
    'escalation/question-log',
    'if (raised && !isAnswered) openSince[id] = since ?? at;',
    "if ((raised || (id === 'incitement' && since !== undefined)) && !isAnswered) openSince[id] = since ?? at;",
  ],
  [
    'law 7: what comes later in the file comes first at one instant',
    'case/order-events',
    'events.toSorted(',
    'events.toReversed().toSorted(',
  ],
  [
    'law 7: staleness is counted from today',
    'assessment/picture',
    'dayOf(instant) - days',
    'dayOf(Date.now()) - days',
  ],
  [
    'law 8: the last rating makes the level',
    'assessment/record-picture-event',
    'Object.values(ratings).map',
    'Object.values(ratings).slice(-1).map',
  ],
];

const RAISING: readonly Row[] = [
  [
    'law 3: an acute indicator is no longer present',
    'assessment/factor-level',
    "const present = countAtLeast('present');",
    "const present = countAtLeast('present') - acute;",
  ],
  [
    'law 3: facts that rise pull a judgement down',
    'assessment/factor-level',
    'isLevelAtLeast(one, other) ? one : other',
    'isLevelAtLeast(one, other) ? other : one',
  ],
  [
    'law 3: a rule holds at one rating and not above',
    'assessment/rule-truths',
    'isRatedAtLeast(ratingOf(standing, leaf.indicator)?.rating, leaf.atLeast)',
    'ratingOf(standing, leaf.indicator)?.rating === leaf.atLeast',
  ],
  [
    'law 3: serious risk ends where incitement begins',
    'doctrine/un-r2p-1/risk',
    "factor('7', 'high'),\n      all(...factors(['4', '7', '8'], 'moderate')",
    "all(factor('7', 'high'), { not: rule('signs.incitement') }),\n      all(...factors(['4', '7', '8'], 'moderate')",
  ],
];

const RECORDS: readonly Row[] = [
  [
    'law 4: the chart remembers what the record does not',
    'escalation/chart',
    'known?.context === context\n    ? known',
    'known !== undefined\n    ? known',
  ],
  [
    'law 4: a record that is restored forgets which mandates allow force',
    'escalation/escalation-setup',
    'force: z.boolean() })',
    'force: z.boolean().transform(() => false) })',
  ],
];

const PATHS: readonly Row[] = [
  [
    'law 6: a transition that nothing takes',
    'escalation/regions/pillar-two',
    'requested: { on: atAnyTime }',
    "requested: { on: { ...atAnyTime, 'advice.given': measures.begin } }",
  ],
  [
    'law 6: a transition that cites nothing',
    'escalation/regions/measures-under-way',
    "target: 'indicated', actions: because },",
    "target: 'indicated' },",
  ],
  [
    'law 6: a document that is not known',
    'doctrine/un-r2p-1/citations',
    "REGIONAL = cite('A/65/877'",
    "REGIONAL = cite('A/65/878'",
  ],
  [
    'law 6: a state that is not reached',
    'escalation/regions/warning',
    "const refer = { target: 'referred'",
    "const refer = { target: 'referralDue'",
  ],
];

/** What would break a law: each is killed by the test of that law alone. */
export const LAWS: readonly Mutant[] = [
  ...POSTURES.map(inTest('laws')),
  ...RAISING.map(inTest('law-of-raising')),
  ...RECORDS.map(inTest('law-of-records')),
  ...PATHS.map(inTest('paths')),
];
