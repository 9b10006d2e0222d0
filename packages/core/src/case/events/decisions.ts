import { z } from 'zod';
import { Label, Prose, Reasons, stamp } from '../fields.ts';

const act = { by: Label, rationale: Prose, reference: Label.optional() };

const warningStep = { ...stamp, ...act, options: z.array(Label).optional() };
export const AdviceGiven = z.strictObject({ type: z.literal('advice.given'), ...warningStep });
export const PrincipalsConvened = z.strictObject({ type: z.literal('principals.convened'), ...warningStep });
export const OptionsReported = z.strictObject({ type: z.literal('options.reported'), ...warningStep });

/** `to` is an organ, or `none`: the Secretary-General may refer, and may say why not. */
export const MatterReferred = z.strictObject({
  type: z.literal('matter.referred'),
  ...stamp,
  ...act,
  to: Label,
});

export const ASSISTANCE_FORMS = ['encouragement', 'capacityBuilding', 'protectionAssistance'] as const;
const assistance = { ...stamp, ...act, form: z.enum(ASSISTANCE_FORMS) };
/** A measure without a name is `unnamed`. */
const measure = { measure: Label.optional() };
export const AssistanceRequested = z.strictObject({ type: z.literal('assistance.requested'), ...assistance });
export const AssistanceBegun = z.strictObject({
  type: z.literal('assistance.begun'),
  ...assistance,
  ...measure,
});
export const AssistanceRefused = z.strictObject({ type: z.literal('assistance.refused'), ...assistance });
export const AssistanceEnded = z.strictObject({
  type: z.literal('assistance.ended'),
  ...assistance,
  ...measure,
});

export const RESPONSE_TRACKS = ['peacefulMeans', 'regionalArrangements'] as const;
const response = { ...stamp, ...act, ...measure, track: z.enum(RESPONSE_TRACKS) };
export const ResponseBegun = z.strictObject({ type: z.literal('response.begun'), ...response });
export const ResponseEnded = z.strictObject({ type: z.literal('response.ended'), ...response });

const FINDINGS = ['manifest-failure', 'peaceful-means-inadequate'] as const;
const finding = { ...stamp, finding: z.enum(FINDINGS), by: Label, reference: Label, rationale: Reasons };
/** The two findings of A/RES/60/1 para. 139 are made by people, and printed with whose they are. */
export const FindingRecorded = z.strictObject({ type: z.literal('finding.recorded'), ...finding });
export const FindingWithdrawn = z.strictObject({ type: z.literal('finding.withdrawn'), ...finding });

const CouncilMeasures = z.array(z.enum(['41', '42']));
/** An adoption under Chapter VII names its measures; `consent` means that the State agreed, which makes it pillar two. */
export const CouncilDecided = z
  .strictObject({
    ...stamp,
    type: z.literal('council.decided'),
    outcome: z.enum(['adopted', 'rejected', 'vetoed']),
    chapter: z.enum(['VI', 'VII', 'VIII']),
    reference: Label,
    measures: CouncilMeasures.optional(),
    consent: z.boolean().optional(),
    rationale: Prose.optional(),
  })
  .refine(
    (event) => event.outcome !== 'adopted' || event.chapter !== 'VII' || (event.measures?.length ?? 0) > 0,
    {
      path: ['measures'],
      error: 'a decision adopted under Chapter VII names its measures: 41, 42 or both',
    },
  );

export const MandateEnded = z.strictObject({
  ...stamp,
  type: z.literal('mandate.ended'),
  reference: Label,
  rationale: Prose,
});

export const BodyDecided = z.strictObject({
  ...stamp,
  type: z.literal('body.decided'),
  body: Label,
  what: Prose,
  reference: Label.optional(),
});

export const QuestionAnswered = z.strictObject({
  ...stamp,
  type: z.literal('question.answered'),
  question: Label,
  answer: Reasons,
  by: Label,
});
