import { z } from 'zod';
import {
  FactorJudged,
  IndicatorRated,
  OutlookRecorded,
  ResilienceRecorded,
  TriggerExpected,
} from './events/assessment.ts';
import {
  AdviceGiven,
  AssistanceBegun,
  AssistanceEnded,
  AssistanceRefused,
  AssistanceRequested,
  BodyDecided,
  CouncilDecided,
  FindingRecorded,
  FindingWithdrawn,
  MandateEnded,
  MatterReferred,
  OptionsReported,
  PrincipalsConvened,
  QuestionAnswered,
  ResponseBegun,
  ResponseEnded,
} from './events/decisions.ts';
import {
  BriefIssued,
  DissentRecorded,
  NoteAdded,
  RecommendationFollowed,
  RecommendationMade,
  ReviewApproved,
  ReviewRequested,
  ReviewReturned,
  ReviewScheduled,
} from './events/follow-up.ts';
import {
  EvidenceRecorded,
  EvidenceRevised,
  EvidenceWithdrawn,
  PopulationDescribed,
  SourceGraded,
  SourceRegistered,
} from './events/information.ts';

/** One dated event of a case, by its `type`. Unknown types and unknown keys are refused. */
export const CaseEvent = z.discriminatedUnion('type', [
  SourceRegistered,
  SourceGraded,
  EvidenceRecorded,
  EvidenceRevised,
  EvidenceWithdrawn,
  PopulationDescribed,
  IndicatorRated,
  FactorJudged,
  ResilienceRecorded,
  OutlookRecorded,
  TriggerExpected,
  AdviceGiven,
  PrincipalsConvened,
  OptionsReported,
  MatterReferred,
  AssistanceRequested,
  AssistanceBegun,
  AssistanceRefused,
  AssistanceEnded,
  ResponseBegun,
  ResponseEnded,
  FindingRecorded,
  FindingWithdrawn,
  CouncilDecided,
  MandateEnded,
  BodyDecided,
  QuestionAnswered,
  RecommendationMade,
  RecommendationFollowed,
  DissentRecorded,
  ReviewScheduled,
  ReviewRequested,
  ReviewReturned,
  ReviewApproved,
  BriefIssued,
  NoteAdded,
]);
export type CaseEvent = z.infer<typeof CaseEvent>;
export type CaseEventType = CaseEvent['type'];

/** The event of one type. */
export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;
