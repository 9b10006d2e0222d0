import type { Citation } from '../citation.ts';
import { cite } from '../citation.ts';
import type { ResilienceFamily } from '../resilience-families.ts';
import { COMMISSION_SIGNS } from './commission-signs.ts';
import type { ResponseOption } from './response-option.ts';

const ASSISTANCE = cite('A/68/947', null, 'high');
const inPillarTwo = (paragraph: string) => cite('A/63/677', paragraph, 'medium');

type Form = 'encouragement' | 'capacityBuilding' | 'protectionAssistance';

/** Which of the principles of assistance bear on a form above all. */
const PRINCIPLES: Readonly<Record<Form, ResponseOption['conditions']>> = {
  encouragement: ['national-ownership', 'priority-to-prevention', 'do-no-harm'],
  capacityBuilding: ['national-ownership', 'mutual-commitment', 'do-no-harm'],
  protectionAssistance: ['national-ownership', 'flexibility', 'do-no-harm'],
};

/** An option of pillar two. It rests on the consent or request of the State. */
export const assistanceOption = (
  form: Form,
  option: Omit<ResponseOption, 'pillar' | 'form' | 'chapter' | 'article' | 'consent' | 'conditions'> &
    Partial<Pick<ResponseOption, 'conditions'>>,
): ResponseOption => ({
  pillar: 'two',
  form,
  chapter: null,
  article: null,
  consent: 'needed',
  ...option,
  conditions: [...PRINCIPLES[form], ...(option.conditions ?? [])],
});

const ENCOURAGEMENT = [
  assistanceOption('encouragement', {
    id: 'assistance.encouragement.awareness',
    name: 'Awareness and norms',
    what: 'Awareness is raised and norms are spread, by education and training too.',
    actors: ['special-advisers', 'regional-organisations', 'international-civil-society'],
    answers: ['2', '6', '9'],
    cites: [ASSISTANCE, inPillarTwo('30-33')],
  }),
  assistanceOption('encouragement', {
    id: 'assistance.encouragement.dialogue',
    name: 'Dialogue with the State',
    what: 'Others speak with the Government, in confidence or in public, and offer their good offices.',
    actors: [
      'secretary-general',
      'special-advisers',
      'neighbouring-states',
      'regional-organisations',
      'other-states',
    ],
    answers: ['2', '4', '6', '7', '8', '9'],
    signs: ['signs.incitement', 'signs.preparation'],
    cites: [ASSISTANCE, inPillarTwo('30-33')],
  }),
  assistanceOption('encouragement', {
    id: 'assistance.encouragement.peer-review',
    name: 'Review among peers',
    what: 'Peers review how the State meets its obligations and say what they see.',
    actors: ['human-rights-council', 'regional-organisations', 'other-states'],
    answers: ['2', '3', '6'],
    cites: [ASSISTANCE],
  }),
  assistanceOption('encouragement', {
    id: 'assistance.encouragement.inducements',
    name: 'Inducements',
    what: 'Others attach advantages, or their loss, to how the State protects its populations.',
    actors: ['other-states', 'regional-organisations', 'development-partners', 'private-sector'],
    answers: ['2', '4', '6'],
    cites: [cite('A/68/947', null, 'medium'), inPillarTwo('30-33')],
  }),
];

const inhibitor = (
  family: ResilienceFamily,
  option: Pick<ResponseOption, 'name' | 'what' | 'actors' | 'answers'> & { signs?: ResponseOption['signs'] },
  ...cites: readonly Citation[]
) =>
  assistanceOption('capacityBuilding', {
    ...option,
    id: `assistance.capacity.${family}`,
    family,
    cites: [ASSISTANCE, ...cites],
  });

/** The seven inhibitors of atrocity crimes that capacity-building can strengthen. */
const INHIBITOR_OPTIONS = [
  inhibitor(
    'security-sector',
    {
      name: 'Professional and accountable security sector',
      what: 'Help to make the security forces professional, accountable and under civilian control.',
      actors: ['united-nations-system', 'other-states', 'regional-organisations'],
      answers: ['3', '7', '13'],
      signs: ['signs.preparation'],
    },
    inPillarTwo('46'),
  ),
  inhibitor('political-transitions', {
    name: 'Impartial institutions for political transitions',
    what: 'Help to institutions that oversee elections and transitions without taking sides.',
    actors: ['political-affairs', 'peacebuilding-commission', 'regional-organisations', 'parliaments'],
    answers: ['1', '3', '8'],
  }),
  inhibitor(
    'judicial-and-human-rights-institutions',
    {
      name: 'Independent judicial and human rights institutions',
      what: 'Help to courts and human rights bodies to be independent and to reach those whose rights are violated.',
      actors: ['ohchr', 'united-nations-system', 'development-partners', 'judiciary'],
      answers: ['2', '3'],
    },
    inPillarTwo('47'),
  ),
  inhibitor('risk-assessment-and-early-response', {
    name: 'Capacity to assess risk and respond early',
    what: 'Help to assess risk at home and to mobilise an early response.',
    actors: ['special-advisers', 'united-nations-system', 'regional-organisations'],
    answers: ['3', '6', '8'],
  }),
  inhibitor(
    'local-conflict-resolution',
    {
      name: 'Local capacity to resolve conflict',
      what: 'Help to mediators and local bodies that settle conflict before it spreads.',
      actors: ['development-partners', 'international-civil-society', 'local-leaders', 'women'],
      answers: ['1', '6', '9'],
    },
    inPillarTwo('44-45'),
  ),
  inhibitor('media-capacity', {
    name: 'Media capacity to counter prejudice',
    what: 'Help to media to counter prejudice and hate speech.',
    actors: ['united-nations-system', 'media', 'international-civil-society'],
    answers: ['6', '7', '8', '9'],
    signs: ['signs.incitement'],
  }),
  inhibitor('transitional-justice', {
    name: 'Capacity for transitional justice',
    what: 'Help to deal with past crimes effectively and in a way that people accept as legitimate.',
    actors: ['ohchr', 'peacebuilding-commission', 'development-partners', 'courts-and-tribunals'],
    answers: ['2', '4', '9'],
    signs: ['signs.past-commission'],
  }),
];

const DEVELOPMENT = assistanceOption('capacityBuilding', {
  id: 'assistance.capacity.development',
  name: 'Development assistance',
  what: 'Development assistance eases the conditions that raise the risk, such as inequality between groups.',
  actors: ['development-partners', 'united-nations-system', 'private-sector'],
  answers: ['1', '3', '9'],
  cites: [inPillarTwo('43-44')],
});

const PROTECTION = [
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.means-of-violence',
    name: 'Keeping means of violence from spreading',
    what: 'Help to keep arms and other means from those who may commit crimes.',
    actors: ['other-states', 'neighbouring-states', 'regional-organisations', 'united-nations-system'],
    answers: ['5', '7', '11', '12'],
    signs: ['signs.preparation'],
    cites: [ASSISTANCE],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.armed-groups',
    name: 'Assistance against armed groups',
    what: 'Military or police assistance to a State that cannot alone protect people from armed groups.',
    actors: ['other-states', 'regional-organisations', 'peace-operations'],
    answers: ['1', '5', '11', '13'],
    conditions: ['lawful-assistance'],
    cites: [ASSISTANCE, inPillarTwo('40')],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.expertise',
    name: 'Civilian and police expertise',
    what: 'Civilian and police experts work beside the authorities of the State.',
    actors: ['united-nations-system', 'regional-organisations', 'other-states'],
    answers: ['3', '7', '11'],
    cites: [ASSISTANCE],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.human-rights-monitors',
    name: 'Human rights monitors',
    what: 'Monitors in the country watch and report, and deter by being there.',
    actors: ['ohchr', 'regional-organisations', 'peace-operations'],
    answers: ['2', '6', '7', '10', '11', '12'],
    signs: ['signs.preparation', ...COMMISSION_SIGNS],
    cites: [ASSISTANCE, inPillarTwo('34')],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.dialogue-and-mediation',
    name: 'Dialogue and mediation in the country',
    what: 'Help to parties and groups to talk while tension is high.',
    actors: ['political-affairs', 'regional-organisations', 'women', 'local-leaders'],
    answers: ['1', '8', '9', '13'],
    cites: [ASSISTANCE],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.displaced-people-and-access',
    name: 'Displaced people and humanitarian access',
    what: 'Help to protect refugees and displaced people and to open the way for humanitarian aid.',
    actors: ['ocha', 'united-nations-system', 'neighbouring-states', 'international-civil-society'],
    answers: ['1', '6', '13', '14'],
    signs: ['signs.ethnic-cleansing'],
    cites: [ASSISTANCE],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.peace-operation',
    name: 'Peace operation with consent',
    what: 'A peace operation, there with the consent of the State, protects civilians.',
    actors: ['security-council', 'peace-operations', 'regional-organisations'],
    answers: ['1', '7', '10', '11', '12', '13', '14'],
    signs: COMMISSION_SIGNS,
    cites: [ASSISTANCE],
  }),
  assistanceOption('protectionAssistance', {
    id: 'assistance.protection.preventive-deployment',
    name: 'Preventive deployment',
    what: 'A mission is sent, with the consent of the State, before violence breaks out.',
    actors: ['security-council', 'peace-operations'],
    answers: ['1', '7', '8'],
    cites: [inPillarTwo('41-42')],
  }),
];

/** The three forms of international assistance (A/68/947), with the tools that A/63/677 lists for them. */
export const ASSISTANCE_OPTIONS: readonly ResponseOption[] = [
  ...ENCOURAGEMENT,
  ...INHIBITOR_OPTIONS,
  DEVELOPMENT,
  ...PROTECTION,
];
