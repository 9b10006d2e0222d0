import type { CaseEventOf, Region } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import type { Act, ActField, Values } from './act.ts';
import { CHECKED, given, text } from './act.ts';
import { BY, commonOf, FINDING, findingOf, MEASURE, REFERENCE, WHY } from './act-fields.ts';
import { ADVICE, CONVENING, MANIFEST_FAILURE, MEANS_INADEQUATE, OPTIONS, REFERRAL } from './acts-of.ts';
import { chosenMeasure, findingsIn, mandatesIn, measuresIn } from './standing-choices.ts';
import { WORDS } from './words.ts';

type Form = CaseEventOf<'assistance.begun'>['form'];
type Track = CaseEventOf<'response.begun'>['track'];
type Decision = CaseEventOf<'council.decided'>;

const region = (id: string): string => ENGLISH.regions[id] ?? id;
const FORMS = {
  encouragement: region('pillarTwo.encouragement'),
  capacityBuilding: region('pillarTwo.capacityBuilding'),
  protectionAssistance: region('pillarTwo.protectionAssistance'),
} as const satisfies Record<Form, string>;
const TRACKS = {
  peacefulMeans: region('pillarThree.peacefulMeans'),
  regionalArrangements: region('pillarThree.regionalArrangements'),
} as const satisfies Record<Track, string>;

// What is chosen is always one of the keys that the field offers (`withChoices` sees to it): hence the casts below.
const FORM: ActField = { name: 'form', choices: () => FORMS };
const measureIn = (...regions: readonly Region[]): ActField => ({
  name: 'ended',
  choices: measuresIn(...regions),
});

const assistance = (id: Act['id'], type: 'assistance.requested' | 'assistance.refused'): Act => ({
  id,
  fields: [FORM, BY, WHY, REFERENCE],
  eventOf: (values) => ({ type, form: text(values, 'form') as Form, ...commonOf(values) }),
});

const assistanceBegun: Act = {
  id: 'anyAssistanceBegun',
  fields: [FORM, BY, MEASURE, WHY, REFERENCE],
  eventOf: (values) => ({
    type: 'assistance.begun',
    form: text(values, 'form') as Form,
    ...commonOf(values),
    ...given('measure', text(values, 'measure')),
  }),
};

const assistanceEnded: Act = {
  id: 'assistanceEnded',
  fields: [
    measureIn('pillarTwo.encouragement', 'pillarTwo.capacityBuilding', 'pillarTwo.protectionAssistance'),
    BY,
    WHY,
    REFERENCE,
  ],
  eventOf: (values) => {
    const [form, measure] = chosenMeasure(text(values, 'ended'));
    return { type: 'assistance.ended', form: form as Form, measure, ...commonOf(values) };
  },
};

const responseBegun: Act = {
  id: 'anyResponseBegun',
  fields: [{ name: 'track', choices: () => TRACKS }, BY, MEASURE, WHY, REFERENCE],
  eventOf: (values) => ({
    type: 'response.begun',
    track: text(values, 'track') as Track,
    ...commonOf(values),
    ...given('measure', text(values, 'measure')),
  }),
};

const responseEnded: Act = {
  id: 'responseEnded',
  fields: [measureIn('pillarThree.peacefulMeans', 'pillarThree.regionalArrangements'), BY, WHY, REFERENCE],
  eventOf: (values) => {
    const [track, measure] = chosenMeasure(text(values, 'ended'));
    return { type: 'response.ended', track: track as Track, measure, ...commonOf(values) };
  },
};

const findingWithdrawn: Act = {
  id: 'findingWithdrawn',
  fields: [{ name: 'finding', choices: findingsIn }, ...FINDING],
  eventOf: (values) => ({
    type: 'finding.withdrawn',
    finding: text(values, 'finding') as CaseEventOf<'finding.withdrawn'>['finding'],
    ...findingOf(values),
  }),
};

/** Only an adoption under Chapter VII names measures, and can rest on the State's consent. */
const givesMeasures = (values: Values): boolean =>
  text(values, 'outcome') === 'adopted' && text(values, 'chapter') === 'VII';
const measuresOf = (values: Values): NonNullable<Decision['measures']> => [
  ...(text(values, 'measure41') === CHECKED ? (['41'] as const) : []),
  ...(text(values, 'measure42') === CHECKED ? (['42'] as const) : []),
];

const councilDecided: Act = {
  id: 'councilDecided',
  fields: [
    { name: 'outcome', choices: () => WORDS.outcomes },
    { name: 'chapter', choices: () => WORDS.chapters },
    { name: 'resolution' },
    { name: 'measure41', kind: 'check', isAsked: givesMeasures },
    { name: 'measure42', kind: 'check', isAsked: givesMeasures },
    { name: 'consent', kind: 'check', isAsked: givesMeasures },
    { name: 'decisionRationale', kind: 'long', isOptional: true },
  ],
  lacks: (values) =>
    givesMeasures(values) && measuresOf(values).length === 0 ? [WORDS.measuresMissing] : [],
  eventOf: (values) => ({
    type: 'council.decided',
    outcome: text(values, 'outcome') as Decision['outcome'],
    chapter: text(values, 'chapter') as Decision['chapter'],
    reference: text(values, 'resolution'),
    ...(givesMeasures(values) ? { measures: measuresOf(values) } : {}),
    ...(givesMeasures(values) && text(values, 'consent') === CHECKED ? { consent: true } : {}),
    ...given('rationale', text(values, 'decisionRationale')),
  }),
};

const mandateEnded: Act = {
  id: 'mandateEnded',
  fields: [{ name: 'mandate', choices: mandatesIn }, WHY],
  eventOf: (values) => ({
    type: 'mandate.ended',
    reference: text(values, 'mandate'),
    rationale: text(values, 'rationale'),
  }),
};

/** Everything that people can have done and that the chart listens to, by the part that it belongs to. */
export const RECORDED_ACTS: Readonly<Record<keyof typeof WORDS.groups, readonly Act[]>> = {
  warning: [ADVICE, CONVENING, OPTIONS, REFERRAL],
  pillarTwo: [
    assistance('anyAssistanceRequested', 'assistance.requested'),
    assistanceBegun,
    assistance('anyAssistanceRefused', 'assistance.refused'),
    assistanceEnded,
  ],
  pillarThree: [responseBegun, responseEnded],
  findings: [MANIFEST_FAILURE, MEANS_INADEQUATE, findingWithdrawn],
  council: [councilDecided, mandateEnded],
};
