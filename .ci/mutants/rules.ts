import type { Mutant } from './mutant.ts';

type Row = readonly [name: string, find: string, replace: string];

const inFile =
  (file: string) =>
  ([name, find, replace]: Row): Mutant => ({
    name,
    file: `doctrine/un-r2p-1/${file}.ts`,
    find,
    replace,
    tests: ['doctrine/un-r2p-1/rules.test.ts'],
  });

const SIGNS: readonly Row[] = [
  [
    'preparation leaves 7.8 out',
    "['7.3', '7.4', '7.5', '7.8', '7.10', '7.12']",
    "['7.3', '7.4', '7.5', '7.10', '7.12']",
  ],
  [
    'incitement takes three indicators that are present',
    'count(2, indicators(INCITEMENT',
    'count(3, indicators(INCITEMENT',
  ],
  ['incitement leaves 14.4 out', "'13.7', '14.4'] as const", "'13.7'] as const"],
  [
    'ethnic cleansing needs no aim or act of removal',
    "['4.4', '4.7', '7.11', '7.12', '10.8'], 'present'",
    "['4.4', '4.7', '7.10', '7.11', '7.12', '12.3', '10.8'], 'present'",
  ],
  [
    'one of the two factors is enough for signs of genocide',
    "all(...factors(['9', '10']",
    "any(...factors(['9', '10']",
  ],
  ['signs of war crimes need factor 14 high', "factor('14', 'moderate')", "factor('14', 'high')"],
];

const RISK: readonly Row[] = [
  [
    'serious risk needs factor 7 severe',
    "factor('7', 'high'),\n      all(...factors(['4', '7', '8'], 'moderate'), rule('signs.preparation'))",
    "factor('7', 'severe'),\n      all(...factors(['4', '7', '8'], 'moderate'), rule('signs.preparation'))",
  ],
  [
    'serious risk needs no sign of preparation beside motive, preparation and trigger',
    "all(...factors(['4', '7', '8'], 'moderate'), rule('signs.preparation'))",
    "all(...factors(['4', '7', '8'], 'moderate'))",
  ],
  [
    'one common factor is enough beside a specific one',
    "count(2, factors(['2', '4', '7', '8'], 'moderate'))",
    "count(1, factors(['2', '4', '7', '8'], 'moderate'))",
  ],
  [
    'motive does not make the ground for serious risk',
    "['1', '2', '3', '4'], 'high'",
    "['1', '2', '3'], 'high'",
  ],
  [
    'incitement that is present is serious without any that is acute',
    "all(anyIndicator(INCITEMENT, 'acute'), count(2, indicators(INCITEMENT, 'present')))",
    "count(2, indicators(INCITEMENT, 'present'))",
  ],
  [
    '2.7 does not count beside 2.2',
    "anyIndicator(['2.3', '2.7'], 'present')",
    "anyIndicator(['2.3'], 'present')",
  ],
  [
    'imminent risk needs a trigger even where preparation is rising',
    "any(factor('8', 'moderate'), rising('7')),",
    "factor('8', 'moderate'),",
  ],
  [
    'severe preparation is imminent without a sign of it',
    "all(factor('7', 'severe'), rule('signs.preparation')),",
    "factor('7', 'severe'),",
  ],
  [
    '12.9 says nothing of commission',
    "['10.2', '10.3', '11.1', '12.9'] as const",
    "['10.2', '10.3', '11.1'] as const",
  ],
  [
    'factor 12 does not count towards a pattern of commission',
    "indicatorIds(['10', '11', '12', '13'])",
    "indicatorIds(['10', '11', '13'])",
  ],
  [
    'factor 11 high is possibly ongoing commission',
    "...factors(['11', '13'], 'severe')",
    "...factors(['11', '13'], 'high')",
  ],
  [
    'a trigger cannot corroborate',
    "corroborated(['7', '8', ...SPECIFIC])",
    "corroborated(['7', ...SPECIFIC])",
  ],
  [
    'urgency needs no corroborated basis',
    "rule('basis.corroborated'),\n      any(\n        all(rule('risk.ongoing')",
    "any(\n        all(rule('risk.ongoing')",
  ],
  [
    'rising preparation does not make commission urgent',
    "any(...['7', ...SPECIFIC].map(rising))",
    'any(...SPECIFIC.map(rising))',
  ],
];

const STATE: readonly Row[] = [
  ['weak structures are no stress', "['1', '2', '3'], 'moderate'", "['1', '2'], 'moderate'"],
  [
    'a first sign of unwillingness is unwillingness',
    "['2.4', '2.5', '12.10'], 'present'",
    "['2.4', '2.5', '12.10'], 'emerging'",
  ],
  [
    'possibly ongoing commission casts no doubt on the State',
    "when: all(\n      any(rule('risk.imminent'), rule('risk.ongoing')),",
    "when: all(\n      rule('risk.imminent'),",
  ],
  [
    'inability that is present casts doubt',
    "['2.3', '3.4', '3.10'], 'acute'",
    "['2.3', '3.4', '3.10'], 'present'",
  ],
];

const MEASURES: readonly Row[] = [
  ['capacity is built for an unwilling State', "all(not(rule('state.unwilling')), any(", 'all(any('],
  ['an unwilling State is helped to protect', "all(NEAR_RISK, not(rule('state.unwilling')))", 'NEAR_RISK'],
  ['missing safeguards are no ground to encourage', "['2', '3', '4', '6', '9']", "['2', '3', '4', '9']"],
  [
    'peaceful means wait for an imminent risk',
    "const ANY_RISK = any(rule('risk.serious'), ",
    'const ANY_RISK = any(',
  ],
  [
    'a request, not a refusal, raises the question of manifest failure',
    "region('pillarTwo.protectionAssistance', 'refused')",
    "region('pillarTwo.protectionAssistance', 'requested')",
  ],
  [
    'manifest failure is in question without a corroborated basis',
    "rule('state.in-doubt'),\n      rule('basis.corroborated'),",
    "rule('state.in-doubt'),",
  ],
  ['a corroborated picture is still to be verified', "not(rule('basis.corroborated')),\n", ''],
];

/** Rules of `un-r2p/1` that say something else. */
export const RULES: readonly Mutant[] = [
  ...SIGNS.map(inFile('signs')),
  ...RISK.map(inFile('risk')),
  ...STATE.map(inFile('state')),
  ...MEASURES.map(inFile('measures')),
];
