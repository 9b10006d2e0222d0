import { SAFEGUARD_WORDS } from '../safeguards.ts';

/** Words by their names under `text` or `counts`, and why they are the same in every brief. */
interface Caution {
  readonly reason: string;
  readonly text: readonly string[];
  readonly counts?: readonly string[];
}

const namesIn = (names: string): readonly string[] => names.trim().split(/\s+/);

/** The words of caution: what keeps a reader from taking a sign for a crime, or silence for safety. */
const CAUTIONS: readonly Caution[] = [
  {
    reason: 'says what was left out of the brief',
    text: namesIn(`
      ${SAFEGUARD_WORDS.join(' ')}
      fullSourceWithheld placesNote
    `),
    counts: namesIn('more moreHere earlier moreIndicators moreFactors'),
  },
  {
    reason: 'says that absence of information is not absence of risk, or what is not known',
    text: namesIn(`
      factorsLead noKeyFactors noResilience noGaps notAssessedLabel restsOnNothing none dash noPopulations
      noPopulationNamed noActors noNotes noOutlook noWatch noDissent noChanges noResponse noQuestions
      noOptions noTimeline noRecommendations noFollowUp noReview fullGapsHeading fullGapsLead
      fullFactorsLead fullUnrated fullNoRatings fullNoPopulationNamed fullNoSources fullNoEvidence
      fullNoneClosed fullUndecided fullOptionUnknown fullOptionStale fullOptionNotCarried traceNothing
      fullSharedTable fullLookedTable fullAssessedTable
    `),
    counts: namesIn('notAssessable fullNotCarried'),
  },
  {
    reason: 'says that a rule points to signs, and that no crime is established by them',
    text: namesIn(`
      subject signsHeading signsLabel signsLead signColumn reasonColumn signNone restsOnRule ruleHolds
      ruleCeased fullRuleHolds fullRuleCeased fullHolds fullHoldsNot traceBecause traceCeased
      traceByRecord traceNoChange traceSignsNew traceSignsGone
    `),
  },
  {
    reason: 'says that no person is named and no responsibility stated',
    text: namesIn(`
      peopleHeading populationsLabel populationColumn actorsNote fullActorsNote fullActors
      fullThreatsHeading fullNamedWith
    `),
  },
  {
    reason: 'says whose finding it is',
    text: namesIn('findingsHeading findingBy foundBy noFindings fullNoFindings'),
  },
  {
    reason: 'tells what rules point to from what people have begun, and says since when',
    text: namesIn(`
      warningSince warningNeverMoved neverMoved movedBy movedByAlone change pillarsLead pillarOneLabel
      responseHeading responseLead indicatedLabel underwayLabel nobodyYet traceMove traceRefused
      traceStepsLead overdue fullOverdue reviewOverdueTerm
    `),
  },
  {
    reason: 'says that nothing is advised, and what binds an option',
    text: namesIn(`
      optionsHeading optionsLead fullOptionsLead nextHeading cautionsLabel fullCautionsLabel
      boundByLabel allBoundByLabel
    `),
    counts: namesIn('furtherOptions'),
  },
  {
    reason: 'tells what ratings suggest from what analysts judged, and old from new',
    text: namesIn(`
      suggestedAgainstJudged suggestedColumn judgedColumn fullSuggested fullNotJudged toReview
      toReviewLabel staleFactor staleLabel oldRating levelsChangedLabel levelChanged coverageValue
      coverageTerm fullCoverage
    `),
    counts: namesIn('fullEarlierRatings fullEarlierJudgements fullEarlierOutlooks'),
  },
  {
    reason: 'keeps a likelihood to the course that it is of',
    text: namesIn('likelihood bestLabel likelyLabel worstLabel outlookOf outlookPast fullPast'),
  },
  {
    reason: 'tells what is alleged from what is verified, and how good a source is',
    text: namesIn(`
      notesLead graded against sourceOn sourceOver fullEvidenceLead fullGrade fullGradeItem
      fullReliability fullDated fullDatedSpan fullFor fullAgainst fullSupports fullContradicts
      fullNotCited fullWithdrawn fullWithdrawnColumn fullQuote fullOriginColumn
    `),
    counts: namesIn('fullOrigins fullWithdrawnCited'),
  },
  {
    reason: 'says what the brief was made from, and that its method is a convention',
    text: namesIn(`
      asOf logHead viewHead signedHead method fullMethodLead fullQualityLead fullAbsenceColumn traceTogetherTitle
      traceQuiet traceQuietOne traceQuietSpan
    `),
    counts: namesIn('traceEarlier traceQuiet'),
  },
];

const reasonsOf = (part: 'text' | 'counts'): ReadonlyMap<string, string> =>
  new Map(CAUTIONS.flatMap(({ reason, [part]: names = [] }) => names.map((name) => [name, reason] as const)));

/** The words that an organisation cannot replace, and what each says. */
export const WORDS_OF_CAUTION: Readonly<Record<'text' | 'counts', ReadonlyMap<string, string>>> = {
  text: reasonsOf('text'),
  counts: reasonsOf('counts'),
};
