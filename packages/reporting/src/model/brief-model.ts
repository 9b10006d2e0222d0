import { z } from 'zod';
import { BriefWords } from './brief-words.ts';
import { ChangeEntry, RecentLevels } from './changes.ts';
import { FactorEntry, FactorName } from './factors.ts';
import { KeyFactor } from './key-factors.ts';
import { Note } from './notes.ts';
import { OptionGroup } from './options.ts';
import { ActorEntry, PopulationEntry, Threats } from './people-and-places.ts';
import { RegionEntry, RiskEntry, SignEntry } from './posture.ts';
import {
  DissentEntry,
  OutlookEntry,
  RecommendationEntry,
  ResilienceEntry,
  TriggerEntry,
} from './prospects.ts';
import { FullAssessment } from './full/full-assessment.ts';
import { GapEntry, QuestionEntry } from './questions.ts';
import { Reference } from './references.ts';
import { ResponseEntry } from './response.ts';
import { ScenarioTrace } from './steps/scenario-trace.ts';
import { FindingEntry, TimelineEntry } from './timeline.ts';

/** A signed head as a brief prints it: with it whoever keeps the public key can show that the log was not written anew. */
export const PrintedHead = z.strictObject({
  caseId: z.string(),
  day: z.string().meta({ description: 'UTC, after ISO 8601' }),
  head: z.string(),
  keyId: z.string(),
  signature: z.string().meta({ description: 'Ed25519, hexadecimal' }),
});
export type PrintedHead = z.infer<typeof PrintedHead>;

const listOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).readonly();

/** Everything that a template may print, as plain data. Dates are the case's own; texts of analysts stand as written. */
export const BriefModel = z.strictObject({
  language: z.string().meta({ description: 'BCP 47, of the fixed words' }),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string().meta({ description: 'of the case; shown at every level' }),
  country: z.strictObject({ code: z.string(), name: z.string() }),
  disclosure: z
    .strictObject({ level: z.string(), words: z.string() })
    .meta({ description: 'what the brief may be shown at' }),
  asOf: z.string().meta({ description: 'the date of the brief' }),
  head: z.string().meta({ description: 'hash of the log that the brief was made from, or of a view of it' }),
  isView: z.boolean().meta({
    description:
      'whether `head` is the hash of what one reader may see, which tells nothing of the rest of the log',
  }),
  signedHead: PrintedHead.nullable().meta({
    description: 'the head that the log had on a day, signed by its keeper; null where none was given',
  }),
  framework: z.strictObject({
    id: z.string(),
    title: z.string(),
    symbol: z.string().meta({ description: 'or the title, where it has none' }),
  }),
  ruleSet: z.strictObject({ id: z.string(), convention: z.string() }),
  caseNote: z.string().nullable().meta({
    description:
      'the note of the case, such as whose coding it is; null where the default level of the case is not released',
  }),
  warning: RegionEntry.meta({ description: 'the level of warning' }),
  risk: RiskEntry.nullable(),
  pillarOne: RegionEntry.meta({ description: 'the State’s own protection' }),
  coverage: z.strictObject({ assessed: z.int(), applicable: z.int(), percent: z.int() }),
  factors: listOf(FactorEntry),
  assessed: listOf(FactorName).meta({ description: 'factors of which something was rated on the scale' }),
  notAssessed: listOf(FactorName).meta({ description: 'factors of which nothing was' }),
  stale: listOf(FactorName).meta({ description: 'factors all of whose ratings are old' }),
  toReview: listOf(FactorName).meta({ description: 'factors whose judgement is to be looked at again' }),
  notAssessable: z
    .int()
    .meta({ description: 'indicators that were looked for without any information to be had' }),
  keyFactors: listOf(KeyFactor).meta({ description: 'the factors that weigh most, at most three' }),
  moreKeyFactors: z.int().meta({ description: 'factors at moderate or above that are not among them' }),
  moreIndicators: z
    .int()
    .meta({ description: 'indicators of the key factors rated above absent that are not listed with them' }),
  recentLevels: RecentLevels,
  signs: listOf(SignEntry),
  populations: listOf(PopulationEntry),
  actors: listOf(ActorEntry),
  threats: Threats,
  resilience: listOf(ResilienceEntry).meta({ description: 'what protects, the latest four entries' }),
  moreResilience: z.int().meta({ description: 'earlier entries that are not among them' }),
  posture: listOf(RegionEntry).meta({ description: 'all nine parts' }),
  changes: listOf(ChangeEntry).meta({ description: 'every move of every part, the latest first' }),
  response: listOf(ResponseEntry).meta({ description: 'the forms of pillars two and three' }),
  options: listOf(OptionGroup).meta({ description: 'response options that fit; nothing is advised' }),
  optionCautions: z
    .array(z.string())
    .readonly()
    .meta({ description: 'what is to be borne in mind with those that are listed, beside what binds them' }),
  undecidedOptions: z
    .int()
    .meta({ description: 'options of which too little is known to say whether they fit' }),
  findings: listOf(FindingEntry),
  openQuestions: listOf(QuestionEntry).meta({ description: 'the oldest first' }),
  oldestQuestionDays: z.int(),
  closedQuestions: listOf(GapEntry).meta({ description: 'the response gap, in order of closing' }),
  outlook: OutlookEntry.nullable(),
  triggers: listOf(TriggerEntry),
  recommendations: listOf(RecommendationEntry),
  timeline: listOf(TimelineEntry).meta({ description: 'of all bodies, the earliest first' }),
  dissents: listOf(DissentEntry),
  review: z
    .strictObject({ date: z.string(), what: z.string().nullable(), isOverdue: z.boolean() })
    .nullable()
    .meta({ description: 'the next review' }),
  notes: listOf(Note),
  references: listOf(Reference).meta({ description: 'what the brief cites, in the order of its marks' }),
  full: FullAssessment.nullable().meta({
    description: 'everything; null where the template does not name it',
  }),
  steps: ScenarioTrace.nullable().meta({
    description: 'the case step by step; null where the template does not name it',
  }),
  omissions: listOf(z.strictObject({ kind: z.string(), count: z.int(), words: z.string() })).meta({
    description: 'what was left out at this level, with its count',
  }),
  noDetermination: z.string().meta({ description: 'the notice that nothing here is a legal determination' }),
  convention: z.string().meta({ description: 'the notice that thresholds are the toolkit’s own' }),
  text: BriefWords.shape.text,
  counts: BriefWords.shape.counts,
});
export type BriefModel = Readonly<z.infer<typeof BriefModel>>;
