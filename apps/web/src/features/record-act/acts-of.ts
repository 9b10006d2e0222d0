import type { NewEvent } from '../../shared/api/new-event.ts';
import { WORDS } from './words.ts';

export type FieldName = keyof typeof WORDS.fields;

export interface ActField {
  readonly name: FieldName;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly least?: number;
}

/** Something that people did and that answers a question: the fields that it takes, and the event that records it. */
export interface Act {
  readonly id: keyof typeof WORDS.acts;
  readonly fields: readonly ActField[];
  readonly eventOf: (values: Readonly<Partial<Record<FieldName, string>>>) => NewEvent;
}

type Values = Readonly<Partial<Record<FieldName, string>>>;

/** What the schema of findings and answers asks of their reasons. */
const REASONS = 40;

const BY: ActField = { name: 'by' };
const WHY: ActField = { name: 'rationale', isLong: true };
const REFERENCE: ActField = { name: 'reference', isOptional: true };
const MEASURE: ActField = { name: 'measure', isOptional: true };
const FINDING: readonly ActField[] = [
  BY,
  { name: 'findingReference' },
  { name: 'findingRationale', isLong: true, least: REASONS },
];

const text = (values: Values, name: FieldName): string => (values[name] ?? '').trim();
const given = <Key extends string>(key: Key, value: string): { readonly [Name in Key]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [Name in Key]?: string });

const act = (values: Values) => ({
  by: text(values, 'by'),
  rationale: text(values, 'rationale'),
  ...given('reference', text(values, 'reference')),
});

const step = (id: Act['id'], type: 'advice.given' | 'principals.convened' | 'options.reported'): Act => ({
  id,
  fields: [BY, WHY, REFERENCE],
  eventOf: (values) => ({ type, ...act(values) }),
});

const finding = (
  id: Act['id'],
  type: 'finding.recorded' | 'finding.withdrawn',
  of: 'manifest-failure' | 'peaceful-means-inadequate',
): Act => ({
  id,
  fields: FINDING,
  eventOf: (values) => ({
    type,
    finding: of,
    by: text(values, 'by'),
    reference: text(values, 'findingReference'),
    rationale: text(values, 'findingRationale'),
  }),
});

const answer = (question: string): Act => ({
  id: 'answer',
  fields: [BY, { name: 'answer', isLong: true, least: REASONS }],
  eventOf: (values) => ({
    type: 'question.answered',
    question,
    answer: text(values, 'answer'),
    by: text(values, 'by'),
  }),
});

const referral: Act = {
  id: 'referral',
  fields: [BY, { name: 'to' }, WHY, REFERENCE],
  eventOf: (values) => ({ type: 'matter.referred', ...act(values), to: text(values, 'to') }),
};

const assistance = (form: 'encouragement' | 'capacityBuilding' | 'protectionAssistance'): readonly Act[] => [
  {
    id: 'assistanceBegun',
    fields: [BY, MEASURE, WHY, REFERENCE],
    eventOf: (values) => ({
      type: 'assistance.begun',
      form,
      ...act(values),
      ...given('measure', text(values, 'measure')),
    }),
  },
  {
    id: 'assistanceRequested',
    fields: [BY, WHY, REFERENCE],
    eventOf: (values) => ({ type: 'assistance.requested', form, ...act(values) }),
  },
  {
    id: 'assistanceRefused',
    fields: [BY, WHY, REFERENCE],
    eventOf: (values) => ({ type: 'assistance.refused', form, ...act(values) }),
  },
];

const response = (track: 'peacefulMeans' | 'regionalArrangements'): Act => ({
  id: 'responseBegun',
  fields: [BY, MEASURE, WHY, REFERENCE],
  eventOf: (values) => ({
    type: 'response.begun',
    track,
    ...act(values),
    ...given('measure', text(values, 'measure')),
  }),
});

const manifestFailure = finding('manifestFailure', 'finding.recorded', 'manifest-failure');
const meansInadequate = finding('meansInadequate', 'finding.recorded', 'peaceful-means-inadequate');

const ACTS: Readonly<Record<string, readonly Act[]>> = {
  advice: [step('advice', 'advice.given')],
  convening: [step('convening', 'principals.convened')],
  options: [step('options', 'options.reported')],
  referral: [referral],
  'manifest-failure': [manifestFailure],
  'means-inadequate': [meansInadequate],
  'finding-review': [
    answer('finding-review'),
    finding('withdrawManifestFailure', 'finding.withdrawn', 'manifest-failure'),
    finding('withdrawMeansInadequate', 'finding.withdrawn', 'peaceful-means-inadequate'),
  ],
  'basis-not-recorded': [answer('basis-not-recorded'), manifestFailure, meansInadequate],
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

/** What is missing in what was typed, in words; nothing when the act can be recorded. */
export const missingIn = (fields: readonly ActField[], values: Values): readonly string[] =>
  fields.flatMap(({ name, isOptional, least = 1 }) => {
    const { length } = text(values, name);
    const { label } = WORDS.fields[name];
    if (length >= least || (isOptional === true && length === 0)) return [];
    return [length === 0 ? WORDS.missing(label) : WORDS.short(label, least, length)];
  });
