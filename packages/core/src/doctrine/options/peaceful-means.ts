import { cite } from '../citation.ts';
import { COMMISSION_SIGNS } from './commission-signs.ts';
import type { ResponseOption } from './response-option.ts';

const TOOLBOX = cite('A/66/874', null, 'medium');
const OUTCOME_139 = cite('A/RES/60/1', '139', 'read');
const ARTICLE_33 = cite('UN Charter', 'Art. 33', 'high');
const inPillarThree = (paragraph: string) => cite('A/63/677', paragraph, 'medium');

/** Ethnic cleansing is no crime of its own that a court could try. */
const CRIME_SIGNS = COMMISSION_SIGNS.filter((sign) => sign !== 'signs.ethnic-cleansing');

type Peaceful = Pick<ResponseOption, 'name' | 'what' | 'actors' | 'consent' | 'answers' | 'cites'> &
  Partial<ResponseOption>;

const peaceful = (id: string, option: Peaceful): ResponseOption => ({
  pillar: 'three',
  form: 'peacefulMeans',
  chapter: 'VI',
  article: null,
  conditions: [],
  ...option,
  id: `peaceful.${id}`,
});

/** The means of Article 33 need the parties, so they need consent. */
const ofArticle33 = (id: string, option: Omit<Peaceful, 'consent' | 'article'>) =>
  peaceful(id, { ...option, consent: 'needed', article: '33' });

const SETTLEMENT: readonly ResponseOption[] = [
  ofArticle33('negotiation', {
    name: 'Negotiation',
    what: 'The parties negotiate, with the encouragement of others.',
    actors: ['state', 'other-states', 'secretary-general'],
    answers: ['1', '6', '9', '13'],
    cites: [ARTICLE_33, TOOLBOX],
  }),
  ofArticle33('inquiry', {
    name: 'Inquiry by the parties',
    what: 'The parties let a body establish the facts on which they disagree.',
    actors: ['state', 'other-states'],
    answers: ['1', '6', '13'],
    cites: [ARTICLE_33, TOOLBOX],
  }),
  ofArticle33('mediation', {
    name: 'Mediation',
    what: 'A mediator whom the parties accept helps them to agree.',
    actors: ['secretary-general', 'political-affairs', 'other-states', 'regional-organisations'],
    answers: ['1', '4', '6', '8', '9', '13'],
    cites: [ARTICLE_33, TOOLBOX, inPillarThree('51-53')],
  }),
  ofArticle33('conciliation', {
    name: 'Conciliation',
    what: 'A third party looks into the quarrel and proposes terms.',
    actors: ['secretary-general', 'other-states', 'regional-organisations'],
    answers: ['1', '6', '9', '13'],
    cites: [ARTICLE_33, TOOLBOX],
  }),
  ofArticle33('arbitration', {
    name: 'Arbitration',
    what: 'The parties let arbitrators decide.',
    actors: ['state', 'other-states'],
    answers: ['1', '4'],
    cites: [ARTICLE_33, TOOLBOX],
  }),
  ofArticle33('judicial-settlement', {
    name: 'Judicial settlement',
    what: 'A quarrel between States goes to a court, such as the International Court of Justice.',
    actors: ['other-states', 'courts-and-tribunals'],
    answers: ['2', '9', '10'],
    cites: [ARTICLE_33, TOOLBOX],
  }),
  ofArticle33('regional-agencies', {
    name: 'Resort to regional agencies',
    what: 'The parties turn to a regional agency or arrangement to settle the matter.',
    actors: ['state', 'regional-organisations'],
    answers: ['1', '6', '9', '13'],
    cites: [ARTICLE_33, cite('A/65/877', '1-2', 'read')],
  }),
];

const DIPLOMACY: readonly ResponseOption[] = [
  peaceful('good-offices', {
    name: 'Good offices',
    what: 'The Secretary-General, or someone else whom the parties trust, lends good offices.',
    actors: ['secretary-general', 'other-states', 'regional-organisations'],
    consent: 'needed',
    answers: ['1', '4', '6', '8', '9'],
    cites: [TOOLBOX, inPillarThree('51-53')],
  }),
  peaceful('preventive-diplomacy', {
    name: 'Preventive diplomacy and envoys',
    what: 'Envoys and diplomats speak with those who can prevent violence.',
    actors: ['secretary-general', 'political-affairs', 'other-states', 'neighbouring-states'],
    consent: 'not-needed',
    answers: ['1', '4', '7', '8', '9', '12'],
    signs: ['signs.preparation'],
    cites: [TOOLBOX, inPillarThree('51-53')],
  }),
  peaceful('public-advocacy', {
    name: 'Public advocacy',
    what: 'Those with a voice speak in public of the risk and of what the State owes to its populations.',
    actors: ['secretary-general', 'special-advisers', 'ohchr', 'international-civil-society', 'parliaments'],
    consent: 'not-needed',
    answers: ['2', '6', '7', '10', '11', '12', '13'],
    conditions: ['no-determination'],
    cites: [TOOLBOX],
  }),
  peaceful('accountability-messages', {
    name: 'Messages about accountability',
    what: 'Those who may order, incite or commit crimes are told that they will answer for them.',
    actors: ['secretary-general', 'special-advisers', 'ohchr', 'other-states'],
    consent: 'not-needed',
    answers: ['2', '4', '7', '10', '11', '12'],
    signs: ['signs.incitement', 'signs.preparation'],
    cites: [inPillarThree('54')],
  }),
  peaceful('hate-media-monitoring', {
    name: 'Monitoring of hate media',
    what: 'Media that spread hate or incite are listened to and reported on.',
    actors: ['united-nations-system', 'media', 'civil-society'],
    consent: 'not-needed',
    answers: ['7', '8', '10', '11', '13', '14'],
    signs: ['signs.incitement'],
    cites: [inPillarThree('49-66')],
  }),
  peaceful('diplomatic-sanctions', {
    name: 'Diplomatic sanctions',
    what: 'States lower or limit their diplomatic relations.',
    chapter: null,
    actors: ['other-states'],
    consent: 'not-needed',
    answers: ['10', '11', '12', '13', '14'],
    signs: COMMISSION_SIGNS,
    needsGround: true,
    conditions: ['careful-design'],
    cites: [inPillarThree('49-66')],
  }),
];

const INQUIRY: readonly ResponseOption[] = [
  peaceful('fact-finding', {
    name: 'Fact-finding',
    what: 'The Secretary-General, the High Commissioner or an organ finds out what happened. Access to the country is for the State to give.',
    article: '34',
    actors: ['secretary-general', 'ohchr', 'human-rights-council', 'security-council'],
    consent: 'not-needed',
    answers: ['2', '7', '10', '11', '12', '13'],
    signs: COMMISSION_SIGNS,
    conditions: ['sound-information'],
    cites: [TOOLBOX, inPillarThree('51-53'), cite('UN Charter', 'Art. 34', 'high')],
  }),
  peaceful('commission-of-inquiry', {
    name: 'Commission of inquiry',
    what: 'An independent commission inquires into alleged crimes and reports.',
    actors: ['human-rights-council', 'security-council', 'secretary-general', 'general-assembly'],
    consent: 'not-needed',
    answers: ['2', '10', '11', '12', '13', '14'],
    signs: [...COMMISSION_SIGNS, 'signs.past-commission'],
    conditions: ['sound-information'],
    cites: [TOOLBOX],
  }),
  peaceful('monitoring-mission', {
    name: 'Monitoring or observer mission',
    what: 'Monitors or observers are present and report what they see.',
    actors: ['security-council', 'ohchr', 'peace-operations'],
    consent: 'needed',
    answers: ['1', '7', '8', '11', '13', '14'],
    cites: [TOOLBOX],
  }),
  peaceful('cooperation-with-courts', {
    name: 'Work with courts and tribunals',
    what: 'States work with the International Criminal Court and tribunals, and refer a situation where the Statute lets a State do so.',
    chapter: null,
    actors: ['other-states', 'courts-and-tribunals'],
    consent: 'not-needed',
    answers: ['2', '10', '11', '12', '13', '14'],
    signs: [...CRIME_SIGNS, 'signs.past-commission'],
    cites: [inPillarThree('54'), cite('Rome Statute', null, 'high')],
  }),
];

const PROTECTION: readonly ResponseOption[] = [
  peaceful('humanitarian-measures', {
    name: 'Humanitarian measures',
    what: 'Aid and protection reach those at risk; neighbours keep their borders open to those who flee.',
    actors: ['ocha', 'united-nations-system', 'neighbouring-states', 'international-civil-society'],
    consent: 'needed',
    answers: ['1', '6', '7', '13', '14'],
    signs: ['signs.ethnic-cleansing'],
    cites: [OUTCOME_139, TOOLBOX],
  }),
  peaceful('peace-operation', {
    name: 'Peace operation with consent',
    what: 'A peace operation is sent, with the consent of the State.',
    actors: ['security-council', 'peace-operations'],
    consent: 'needed',
    answers: ['1', '7', '11', '13', '14'],
    cites: [TOOLBOX],
  }),
];

const ORGANS: readonly ResponseOption[] = [
  peaceful('human-rights-council', {
    name: 'Special session and mandates of the Human Rights Council',
    what: 'The Human Rights Council meets in special session or gives a mandate to experts.',
    chapter: null,
    actors: ['human-rights-council', 'ohchr'],
    consent: 'not-needed',
    answers: ['2', '7', '10', '11', '12', '13'],
    signs: COMMISSION_SIGNS,
    cites: [TOOLBOX],
  }),
  peaceful('general-assembly', {
    name: 'Consideration by the General Assembly',
    what: 'The General Assembly takes the matter up and recommends.',
    chapter: null,
    article: '11, 12, 14',
    actors: ['general-assembly'],
    consent: 'not-needed',
    answers: ['1', '7', '10', '11', '12', '13'],
    cites: [inPillarThree('57, 63'), cite('UN Charter', 'Art. 11, 12, 14', 'high')],
  }),
];

/** Diplomatic, humanitarian and other peaceful means (A/66/874, A/63/677). None of them needs a manifest failure. */
export const PEACEFUL_OPTIONS: readonly ResponseOption[] = [
  ...SETTLEMENT,
  ...DIPLOMACY,
  ...INQUIRY,
  ...PROTECTION,
  ...ORGANS,
];
