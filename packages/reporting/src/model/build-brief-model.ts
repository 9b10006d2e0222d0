import type { CaseFile, DisclosureLevel, Framework, Library, Moment, RuleSet } from '@forewarn/core';
import {
  findFramework,
  findRuleSet,
  inOrderOfApplication,
  instantOf,
  lastInstantOf,
  LIBRARY,
  replayWithRecord,
} from '@forewarn/core';
import { ruleInLanguage } from '@forewarn/core/doctrine';
import type { Omission } from '../release/omissions.ts';
import type { BriefLanguage } from '../template/read-language.ts';
import { describeAskedParts } from './asked-parts.ts';
import type { BriefContext } from './brief-context.ts';
import type { BriefModel, PrintedHead } from './brief-model.ts';
import type { BriefWords } from './brief-words.ts';
import { fillPlural } from './brief-words.ts';
import { describeChanges, describeRecentLevels } from './changes.ts';
import { countryName } from './country-name.ts';
import { describeCoverage, describeFactors } from './factors.ts';
import { describeKeyFactors } from './key-factors.ts';
import { takeNotes } from './notes.ts';
import { describeOptions } from './options.ts';
import { describeActors, describePopulations, describeThreats } from './people-and-places.ts';
import { describePosture, describeRegion, describeRisk, describeSigns } from './posture.ts';
import {
  countMoreResilience,
  describeDissents,
  describeOutlook,
  describeRecommendations,
  describeResilience,
  describeTriggers,
} from './prospects.ts';
import { describeGaps, describeQuestions } from './questions.ts';
import { readRecords } from './read-records.ts';
import { takeReferences } from './references.ts';
import { describeResponse } from './response.ts';
import { describeFindings, describeTimeline } from './timeline.ts';

export interface BriefInput {
  /** Released at the level, and cut at the date. */
  readonly caseFile: CaseFile;
  readonly omissions: readonly Omission[];
  readonly level: DisclosureLevel;
  readonly asOf: Moment;
  readonly head: string;
  readonly isView?: boolean | undefined;
  readonly signedHead?: PrintedHead | undefined;
  readonly language: BriefLanguage;
  /** The text of the template, which says what it asks for. */
  readonly template: string;
  /** What ships, where there is none. */
  readonly library?: Library | undefined;
}

/** What is coarsened in entries that are shown; any other omission is of entries. */
const COARSENED: ReadonlySet<string> = new Set(['place', 'sourceName', 'reference', 'caseNote']);

/** The context that the parts of a brief are read from: the replay of the released case and its records. */
export const contextOf = ({
  caseFile,
  omissions,
  asOf,
  language,
  library = LIBRARY,
}: BriefInput): BriefContext => {
  const { words, wording, labels, doctrine } = language;
  const { trace, record } = replayWithRecord(caseFile, asOf, library);
  const records = readRecords(inOrderOfApplication(caseFile.events));
  const notes = takeNotes(records, words);
  return {
    caseFile,
    asOf,
    isPartial: omissions.some(({ kind }) => !COARSENED.has(kind)),
    trace,
    record,
    records,
    notes,
    wording,
    words,
    labels,
    doctrine,
    library,
    references: takeReferences(words),
    ...methodOf(caseFile, language, library),
  };
};

/** The model of a brief. Notes are numbered in the order in which the parts are read here, which is that of a brief. */
export const buildBriefModel = (input: BriefInput, context: BriefContext): BriefModel => {
  const { wording, words } = input.language;
  const asked = describeAskedParts(input.template, context);
  const keyFactors = describeKeyFactors(context);
  const resilience = describeResilience(context);
  const { open, oldest } = describeQuestions(context);
  // Documents are marked in the order in which they are cited here, which is that of a brief.
  const stands = {
    risk: describeRisk(context),
    warning: describeRegion('warning', context),
    pillarOne: describeRegion('pillarOne', context),
    signs: describeSigns(context),
  };
  const options = describeOptions(context);
  return {
    ...headOf(input, context),
    ...stands,
    coverage: coverageOf(context),
    factors: describeFactors(context),
    ...describeCoverage(context),
    notAssessable: [...context.records.ratings.values()].filter(({ rating }) => rating === 'not-assessable')
      .length,
    ...keyFactors,
    recentLevels: describeRecentLevels(context),
    populations: describePopulations(context),
    actors: describeActors(context),
    threats: describeThreats(context),
    resilience,
    moreResilience: countMoreResilience(context),
    posture: describePosture(context),
    changes: describeChanges(context),
    response: describeResponse(context),
    options: options.groups,
    optionCautions: options.cautions,
    undecidedOptions: options.undecided,
    findings: describeFindings(context),
    openQuestions: open,
    oldestQuestionDays: oldest,
    closedQuestions: describeGaps(context),
    outlook: describeOutlook(context),
    triggers: describeTriggers(context),
    recommendations: describeRecommendations(context),
    timeline: describeTimeline(context),
    dissents: describeDissents(context),
    review: reviewOf(context),
    notes: context.notes.list(),
    references: context.references.list(),
    ...asked,
    omissions: input.omissions.map((omission) => ({ ...omission, words: omissionWords(omission, words) })),
    noDetermination: wording.noDetermination,
    convention: wording.convention,
    text: words.text,
    counts: words.counts,
  };
};

/** What a brief is about, what it may be shown at, and what it was made from. */
const headOf = (
  { caseFile, level, asOf, head, isView, signedHead, language: { wording, words } }: BriefInput,
  { framework, ruleSet }: BriefContext,
) => ({
  language: words.language,
  direction: words.direction,
  title: caseFile.title,
  country: { code: caseFile.area.country, name: countryName(caseFile.area.country, words.language) },
  disclosure: { level, words: wording.disclosures[level] ?? level },
  asOf,
  head,
  isView: isView ?? false,
  signedHead: signedHead ?? null,
  framework: {
    id: framework.id,
    title: framework.title,
    symbol: framework.symbol ?? framework.title,
  },
  ruleSet: { id: ruleSet.id, convention: ruleSet.convention },
  caseNote: caseFile.note ?? null,
});

/** The case was checked, so an unknown name is a bug and throws. */
const methodOf = (
  caseFile: CaseFile,
  { doctrine, frameworkOf }: BriefLanguage,
  library: Library,
): { readonly framework: Framework; readonly ruleSet: RuleSet } => {
  const framework = findFramework(caseFile.framework, library);
  const ruleSet = findRuleSet(caseFile.ruleset, library);
  if (framework === undefined || ruleSet === undefined) {
    throw new Error(`unknown method ${caseFile.framework}, ${caseFile.ruleset}: the case was not checked`);
  }
  return {
    framework: frameworkOf(framework),
    ruleSet: { ...ruleSet, rules: ruleSet.rules.map((rule) => ruleInLanguage(rule, doctrine)) },
  };
};

const coverageOf = ({ trace }: BriefContext): BriefModel['coverage'] => {
  const { assessed, applicable } = trace.picture.coverage;
  return { assessed, applicable, percent: applicable === 0 ? 0 : Math.round((100 * assessed) / applicable) };
};

const reviewOf = ({ records: { review }, asOf }: BriefContext): BriefModel['review'] =>
  review === null
    ? null
    : {
        date: review.date,
        what: review.what ?? null,
        isOverdue: lastInstantOf(review.date) < instantOf(asOf),
      };

const omissionWords = ({ kind, count }: Omission, words: BriefWords): string =>
  fillPlural(words.terms.omissions[kind] ?? { other: `{n} ${kind}` }, count, words.language);
