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

const QUESTIONS: readonly Row[] = [
  ['one factor more has to be unknown', '.length >= atLeast', '.length > atLeast'],
  ['a gap is asked after where there is no warning', "states.warning !== 'monitoring' &&\n      ", ''],
  [
    'a finding on peaceful means is not reviewed',
    " ||\n      states.pillarThree.meansFinding === 'inadequate.reviewDue'",
    '',
  ],
  ['a mandate is asked for its basis although both findings are there', ' && !bothFindings(states)', ''],
  ['means are asked after before any is tried', "pillarThree.peacefulMeans === 'underway' &&\n      ", ''],
  ['help that is only asked for is not reviewed', " || state === 'requested'", ''],
  ['a request raises no question', "['indicated', 'requested'].includes(", "['indicated'].includes("],
  [
    'incitement cannot be answered',
    "truths['signs.incitement'] === true, true)",
    "truths['signs.incitement'] === true)",
  ],
  [
    'verification can be answered away',
    "truths['question.verify'] === true)",
    "truths['question.verify'] === true, true)",
  ],
];

const QUESTION_LOG: readonly Row[] = [
  ['an answer lasts for ever', 'const isAnswered = raised && (', 'const isAnswered = ('],
  ['an answer lasts for a day', 'log.answered.includes(id) || ', ''],
  [
    'an answer lasts for two days',
    'if (isAnswered) answered.push(id);',
    'if (isAnswered && answeredNow === id) answered.push(id);',
  ],
  ['a question opens anew with every event', 'openSince[id] = since ?? at', 'openSince[id] = at'],
  [
    'a question that is not open can be answered',
    "return question in log.openSince ? null : 'not-open'",
    'return null',
  ],
];

const MOVE: readonly Row[] = [
  [
    'a fall has no rule',
    ' ??\n  RULES_OF_REGION[region].find((rule) => isReason(rule, before)) ??\n  null',
    ' ?? null',
  ],
  [
    'imminence is named before commission',
    "'risk.ongoing', 'risk.imminent', 'risk.serious'",
    "'risk.imminent', 'risk.ongoing', 'risk.serious'",
  ],
  [
    'the question of manifest failure is a reason by itself',
    "(rule !== 'question.manifest-failure' || truths['state.in-doubt'] === true)",
    'true',
  ],
  [
    'a region that stays is said to move',
    'stateOf(from, region) !== stateOf(to, region)',
    'because.length > 0',
  ],
  ['the first reason is cited, not the last', 'because.findLast(', 'because.find('],
];

const SITTINGS: readonly Row[] = [
  ['a sitting goes on across what people recorded', 'isRecordedEvent(next) || ', ''],
  [
    'one instant written in two ways is two',
    'compareMoments(next.at, event.at) !== 0',
    'next.at !== event.at',
  ],
  [
    'a sitting without a picture event is weighed',
    'let holdsPictureEvent = false',
    'let holdsPictureEvent = true',
  ],
  ['what one sitting held counts for the next', '    holdsPictureEvent = false;\n', ''],
  [
    'the first event of a sitting is weighed',
    'if (!isLast) return false;',
    'if (!holdsPictureEvent) return false;',
  ],
];

const WEIGH: readonly Row[] = [
  [
    'past commission is shown while it goes on',
    "wasOngoing && truths['risk.ongoing'] !== true",
    'wasOngoing',
  ],
  ['a rule is read at the last instant of its day', 'instantOf(at)', 'instantOf(at) + 86_399_999'],
];

const ADVANCE: readonly Row[] = [
  [
    'commission that ceased is forgotten',
    "record.wasOngoing || truths['risk.ongoing'] === true",
    "truths['risk.ongoing'] === true",
  ],
  [
    'past commission is shown where there was none',
    'signsOf(truths, record.wasOngoing)',
    'signsOf(truths, true)',
  ],
  [
    'a weighing answers',
    "withQuestions(weighed, event, method, 'lapsed', null)",
    "withQuestions(weighed, event, method, 'answered', null)",
  ],
  [
    'questions read the suggested levels',
    '{ effective }]) => [id, effective]',
    '{ suggested }]) => [id, suggested]',
  ],
  ['the rules before are those of now', 'const before = record.truths;', 'const before = truths;'],
];

const REPLAY: readonly Row[] = [
  ['a referral that was not made is a gap', "const NOT_A_GAP = 'referral'", "const NOT_A_GAP = 'none'"],
];

/** What is made of a case step by step: questions, sittings, reasons, what is remembered. */
export const REPLAYS: readonly Mutant[] = [
  ...QUESTIONS.map(inFile('questions', 'questions')),
  ...QUESTION_LOG.map(inFile('question-log', 'question-log', 'questions')),
  ...MOVE.map(inFile('move', 'move')),
  ...SITTINGS.map(inFile('sittings', 'sittings')),
  ...WEIGH.map(inFile('weigh', 'weigh')),
  ...ADVANCE.map(inFile('advance', 'weigh', 'questions', 'move', 'regions/warning')),
  ...REPLAY.map(inFile('replay', 'question-log', 'questions', 'replay')),
];
