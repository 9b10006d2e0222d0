import type { Mutant } from './mutant.ts';

type Row = readonly [name: string, find: string, replace: string];

const inFile =
  (file: string, ...tests: readonly string[]) =>
  ([name, find, replace]: Row): Mutant => ({ name, file: `assessment/${file}.ts`, find, replace, tests });

const FACTOR_LEVEL: readonly Row[] = [
  ['many indicators are five', 'Math.min(4,', 'Math.min(5,'],
  ['one indicator can be many', 'Math.max(2,', 'Math.max(1,'],
  ['half of the indicators is rounded down', 'Math.ceil(applicable / 2)', 'Math.floor(applicable / 2)'],
  [
    'what is not applicable counts as applicable',
    " - ratings.filter((rating) => rating === 'not-applicable').length;\n  const many",
    ';\n  const many',
  ],
  [
    'one acute indicator makes a factor severe',
    'acute >= 2 && present >= many',
    'acute >= 1 && present >= many',
  ],
  [
    'one acute indicator alone makes a factor high',
    'acute >= 1 && present >= 2',
    'acute >= 1 && present >= 1',
  ],
  [
    'an acute indicator is not present',
    "const present = countAtLeast('present');",
    "const present = countAtLeast('present') - acute;",
  ],
  ['one present indicator leaves a factor low', 'if (present >= 1) return', 'if (present >= 2) return'],
  [
    'an emerging indicator makes no level',
    "if (countAtLeast('emerging') >= 1)",
    "if (countAtLeast('emerging') >= 2)",
  ],
  ['a factor that nobody rated is at none', "countAtLeast('absent') >= 1 ? 'none' : 'unknown'", "'none'"],
  [
    'the lower of two levels is the higher',
    'isLevelAtLeast(one, other) ? one : other',
    'isLevelAtLeast(one, other) ? other : one',
  ],
];

const DEFAULT_TREND: readonly Row[] = [
  ['a rating that is higher falls', "change > 0 ? 'rising' : 'falling'", "change > 0 ? 'falling' : 'rising'"],
  ['a first rating on the scale rises', ' || !isOnScale(replaced)', ''],
  ['a rating off the scale falls', '!isOnScale(rating) || ', ''],
];

const PICTURE: readonly Row[] = [
  [
    'a judgement silences later facts',
    '    : higherLevel(judgement.level, suggested);',
    '    : judgement.level;',
  ],
  [
    'a judgement yields to facts that it already knew',
    'isLevelAtLeast(judgement.suggestedWhenMade, suggested)',
    "judgement.suggestedWhenMade === 'unknown'",
  ],
  [
    'a judgement yields when the suggestion falls',
    'isLevelAtLeast(judgement.suggestedWhenMade, suggested)',
    'judgement.suggestedWhenMade === suggested',
  ],
  ['a rating is stale on its last day, in the factor', 'day >= firstFreshDay', 'day > firstFreshDay'],
  ['a rating is stale on its last day, by itself', 'rating.day < staleBefore', 'rating.day <= staleBefore'],
  ['what falls does not weigh on the trend', 'falling: -1', 'falling: 0'],
  ['stale ratings count towards the trend', 'trendOf(fresh)', 'trendOf(onScale)'],
  ['one stale rating makes a factor stale', 'fresh.length === 0', 'fresh.length < onScale.length'],
  ['every judgement is due for review', ' && factor.judgement.suggestedWhenMade !== factor.suggested', ''],
  ['what could not be assessed is covered', 'assessed: onScale.length', 'assessed: ratings.length'],
  [
    'what is not applicable is to be covered',
    "factor.indicatorCount - ratings.filter(({ rating }) => rating === 'not-applicable').length",
    'factor.indicatorCount',
  ],
];

const RECORD: readonly Row[] = [
  ['a trend that is given is not kept', 'event.trend ?? ', ''],
  [
    'a trend is never drawn from the rating before',
    'defaultTrend(event.rating, factor.ratings[event.indicator]?.rating)',
    "'steady'",
  ],
  ['a judgement knows no suggestion', 'suggestedWhenMade: factor.suggested', "suggestedWhenMade: 'unknown'"],
  [
    'a judgement withdrawn is kept',
    'event.level === null ? null :',
    'event.level === null ? factor.judgement :',
  ],
  [
    'the suggestion is drawn from the new rating alone',
    'Object.values(ratings).map',
    'Object.values(ratings).slice(-1).map',
  ],
  [
    'withdrawn evidence still stands',
    'withdrawnEvidence: withWithdrawn(standing.withdrawnEvidence, event.evidence),',
    'withdrawnEvidence: standing.withdrawnEvidence,',
  ],
];

const TRUTHS: readonly Row[] = [
  ['a basis needs high confidence', "rating.confidence !== 'low'", "rating.confidence === 'high'"],
  [
    'a basis may be stale',
    'fresh: !isStaleAt(rating, framework, factorIdOf(indicator), instant)',
    'fresh: true',
  ],
  ['a basis needs all of its evidence', 'rating.evidence.some(', 'rating.evidence.every('],
  [
    'a basis need not be acute',
    "ratingOf(facts.standing, indicator)?.rating === 'acute' &&\n  lacksForCorroboration(facts, indicator).length === 0",
    "lacksForCorroboration(facts, indicator).every((each) => each === 'acute')",
  ],
  ['as many as asked are too few', '.length >= expression.atLeast', '.length > expression.atLeast'],
  ['a steady factor is rising', "?.trend === 'rising'", "?.trend !== 'falling'"],
  [
    'a rule reads the suggested level',
    'picture.factors[leaf.factor]?.effective',
    'picture.factors[leaf.factor]?.suggested',
  ],
  ['a state does not cover the states in it', '(state?.startsWith(`${asked}.`) ?? false)', 'false'],
  ['a rule that holds its not', '!test(facts, truths)', 'test(facts, truths)'],
];

const WITHDRAWN: readonly Row[] = [
  ['what one branch withdraws is gone from the other', '  SETS.delete(pages);\n', ''],
];

/** Ratings, levels and pictures that come to something else. */
export const LEVELS: readonly Mutant[] = [
  ...FACTOR_LEVEL.map(
    inFile('factor-level', 'assessment/factor-level.test.ts', 'assessment/picture.test.ts'),
  ),
  ...DEFAULT_TREND.map(inFile('default-trend', 'assessment/default-trend.test.ts')),
  ...PICTURE.map(inFile('picture', 'assessment/picture.test.ts', 'doctrine/un-r2p-1/rules.test.ts')),
  ...RECORD.map(
    inFile('record-picture-event', 'assessment/picture.test.ts', 'doctrine/un-r2p-1/rules.test.ts'),
  ),
  ...TRUTHS.map(inFile('rule-truths', 'doctrine/un-r2p-1/rules.test.ts', 'assessment/rule-truths.test.ts')),
  ...WITHDRAWN.map(inFile('withdrawn-evidence', 'assessment/withdrawn-evidence.test.ts')),
];
