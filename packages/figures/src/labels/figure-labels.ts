import { z } from 'zod';

const Words = z.record(z.string(), z.string().min(1));
const word = z.string().min(1);
/** A sentence or phrase with named places, which stand in braces: `{days}`. */
const phrase = (...places: readonly string[]) =>
  word.meta({ description: `with ${places.map((place) => `{${place}}`).join(', ')}` });

const FactorBarsLabels = z.strictObject({
  title: word,
  factor: word,
  level: word,
  suggested: word,
  judged: word,
  trend: word,
  coverage: word,
  marks: word,
  notJudged: word,
  stale: word,
  review: word,
  legendBar: word,
  legendStale: word,
  kinds: Words.meta({ description: 'by the kind of a factor' }),
  says: phrase('factors', 'assessed', 'applicable'),
  factorSays: phrase('id', 'level'),
});

const PillarChartLabels = z.strictObject({
  title: word,
  region: word,
  state: word,
  otherStates: word,
  legend: word,
  says: phrase('states'),
  stateSays: phrase('region', 'state'),
  stateFoundBy: phrase('state', 'found').meta({ description: 'a state and whose finding it is' }),
});

const ResponseTimelineLabels = z.strictObject({
  title: word,
  part: word,
  state: word,
  from: word,
  to: word,
  days: word.meta({ description: 'heads a column' }),
  continues: word.meta({ description: 'instead of the end of what has not ended' }),
  daysShort: phrase('n').meta({
    description: 'days at a bar, as short as can be; {n} may be a sum such as 36 + 12',
  }),
  marks: word.meta({ description: 'names the row of findings and Council decisions' }),
  legendGap: word,
  legendRequested: word,
  legendUnderway: word,
  legendRefused: word,
  legendAdopted: word,
  legendNotAdopted: word,
  legendFinding: word,
  outcomes: Words.meta({ description: 'by the outcome of a Council decision' }),
  decision: phrase('outcome', 'chapter', 'reference').meta({
    description: 'a decision of the Security Council',
  }),
  finding: phrase('type', 'finding', 'by', 'reference'),
  findings: Words.meta({ description: 'by the id of a finding' }),
  neverMoved: phrase('parts'),
  nothingMoved: word,
  says: phrase('from', 'to', 'rows', 'still'),
  warningSays: phrase('state', 'date'),
  trackSays: phrase('part', 'gap', 'underway', 'date', 'state'),
  markSays: phrase('date', 'what'),
});

const LevelTrendsLabels = z.strictObject({
  title: word,
  factor: word,
  first: phrase('date').meta({ description: 'heads a column' }),
  highest: word,
  now: phrase('date').meta({ description: 'heads a column' }),
  changed: word.meta({ description: 'heads a column: when the level last changed' }),
  trend: word,
  never: word.meta({ description: 'of a level that has not changed' }),
  legend: phrase('from', 'to'),
  says: phrase('from', 'to', 'factors'),
  factorSays: phrase('id', 'first', 'highest', 'now'),
  factorUnknownSays: phrase('id').meta({ description: 'of a factor that was unknown throughout' }),
});

const InformationMatrixLabels = z.strictObject({
  title: word,
  factor: word,
  coverage: word,
  total: word,
  states: Words.meta({ description: 'by the state of information on an indicator' }),
  notLookedAt: word.meta({ description: 'over the columns of what was not looked at' }),
  cannotBeAssessed: word.meta({ description: 'over the columns of what cannot be assessed' }),
  notShared: word.meta({ description: 'heads the column of what is not shared' }),
  keptFrom: z
    .strictObject({ partner: word, public: word })
    .meta({ description: 'whom it is not shared with' }),
  shared: word.meta({ description: 'in the table, where nothing is kept' }),
  legendCounts: word,
  legendPartner: word,
  legendPublic: word,
  says: phrase('assessed', 'applicable', 'states', 'unknown', 'unshared'),
  stateSays: phrase('state', 'count'),
  unknownSays: phrase('factors').meta({ description: 'the factors of which nothing is known' }),
  unsharedSays: phrase('factors').meta({
    description: 'the factors that rest on what the public may not see',
  }),
});

const LocatorMapLabels = z.strictObject({
  title: phrase('country'),
  country: word,
  neighbours: word.meta({ description: 'heads a column' }),
  none: word.meta({ description: 'instead of neighbours by land' }),
  notice: word.meta({ description: 'stands beneath every map' }),
  source: word.meta({ description: 'where the outlines come from' }),
  says: phrase('country', 'neighbours', 'notice'),
  saysAlone: phrase('country', 'notice').meta({ description: 'of a country without neighbours by land' }),
  notDrawn: phrase('country').meta({ description: 'of a country of which the atlas has no outline' }),
});

/** The words of the figures that the wording of the model does not have. None depends on the number that it is put with. */
export const FigureLabels = z.strictObject({
  separator: word.meta({ description: 'between the entries of a list, with its space' }),
  factorBars: FactorBarsLabels,
  pillarChart: PillarChartLabels,
  responseTimeline: ResponseTimelineLabels,
  levelTrends: LevelTrendsLabels,
  informationMatrix: InformationMatrixLabels,
  locatorMap: LocatorMapLabels,
});
export type FigureLabels = Readonly<z.infer<typeof FigureLabels>>;
