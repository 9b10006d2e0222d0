import type { Act } from './act.ts';
import { given, text } from './act.ts';
import { ANSWER, BY, commonOf, FINDING, findingOf, MEASURE, REFERENCE, WHY } from './act-fields.ts';

const step = (id: Act['id'], type: 'advice.given' | 'principals.convened' | 'options.reported'): Act => ({
  id,
  fields: [BY, WHY, REFERENCE],
  eventOf: (values) => ({ type, ...commonOf(values) }),
});

const finding = (
  id: Act['id'],
  type: 'finding.recorded' | 'finding.withdrawn',
  of: 'manifest-failure' | 'peaceful-means-inadequate',
): Act => ({
  id,
  fields: FINDING,
  eventOf: (values) => ({ type, finding: of, ...findingOf(values) }),
});

const answer = (question: string): Act => ({
  id: 'answer',
  fields: [BY, ANSWER],
  eventOf: (values) => ({
    type: 'question.answered',
    question,
    answer: text(values, 'answer'),
    by: text(values, 'by'),
  }),
});

const assistance = (form: 'encouragement' | 'capacityBuilding' | 'protectionAssistance'): readonly Act[] => [
  {
    id: 'assistanceBegun',
    fields: [BY, MEASURE, WHY, REFERENCE],
    eventOf: (values) => ({
      type: 'assistance.begun',
      form,
      ...commonOf(values),
      ...given('measure', text(values, 'measure')),
    }),
  },
  {
    id: 'assistanceRequested',
    fields: [BY, WHY, REFERENCE],
    eventOf: (values) => ({ type: 'assistance.requested', form, ...commonOf(values) }),
  },
  {
    id: 'assistanceRefused',
    fields: [BY, WHY, REFERENCE],
    eventOf: (values) => ({ type: 'assistance.refused', form, ...commonOf(values) }),
  },
];

const response = (track: 'peacefulMeans' | 'regionalArrangements'): Act => ({
  id: 'responseBegun',
  fields: [BY, MEASURE, WHY, REFERENCE],
  eventOf: (values) => ({
    type: 'response.begun',
    track,
    ...commonOf(values),
    ...given('measure', text(values, 'measure')),
  }),
});

export const ADVICE = step('advice', 'advice.given');
export const CONVENING = step('convening', 'principals.convened');
export const OPTIONS = step('options', 'options.reported');
export const REFERRAL: Act = {
  id: 'referral',
  fields: [BY, { name: 'to' }, WHY, REFERENCE],
  eventOf: (values) => ({ type: 'matter.referred', ...commonOf(values), to: text(values, 'to') }),
};
export const MANIFEST_FAILURE = finding('manifestFailure', 'finding.recorded', 'manifest-failure');
export const MEANS_INADEQUATE = finding('meansInadequate', 'finding.recorded', 'peaceful-means-inadequate');

const ACTS: Readonly<Record<string, readonly Act[]>> = {
  advice: [ADVICE],
  convening: [CONVENING],
  options: [OPTIONS],
  referral: [REFERRAL],
  'manifest-failure': [MANIFEST_FAILURE],
  'means-inadequate': [MEANS_INADEQUATE],
  'finding-review': [
    answer('finding-review'),
    finding('withdrawManifestFailure', 'finding.withdrawn', 'manifest-failure'),
    finding('withdrawMeansInadequate', 'finding.withdrawn', 'peaceful-means-inadequate'),
  ],
  'basis-not-recorded': [answer('basis-not-recorded'), MANIFEST_FAILURE, MEANS_INADEQUATE],
  incitement: [answer('incitement')],
  'information-gap': [answer('information-gap')],
  'assistance-review': [answer('assistance-review')],
  'pillarTwo.encouragement': assistance('encouragement'),
  'pillarTwo.capacityBuilding': assistance('capacityBuilding'),
  'pillarTwo.protectionAssistance': assistance('protectionAssistance'),
  'pillarThree.peacefulMeans': [response('peacefulMeans')],
  'pillarThree.regionalArrangements': [response('regionalArrangements')],
};

/** What answers a question; nothing for one that only evidence answers. */
export const actsOf = (question: string): readonly Act[] => ACTS[question] ?? [];
