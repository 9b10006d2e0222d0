import { cite } from '../citation.ts';
import { assistanceOption } from './assistance.ts';
import { COMMISSION_SIGNS } from './commission-signs.ts';
import type { ResponseOption } from './response-option.ts';

const REGIONAL = cite('A/65/877', null, 'medium');
const TOOLBOX = cite('A/66/874', null, 'medium');
const ARTICLE_52 = cite('UN Charter', 'Art. 52', 'high');

const UNDER_OTHER_PILLARS: readonly ResponseOption[] = [
  {
    id: 'regional.human-rights-courts',
    name: 'Regional human rights bodies',
    what: 'The State accepts the regional courts and commissions of human rights and follows what they say.',
    pillar: 'one',
    form: 'human-rights',
    chapter: null,
    article: null,
    actors: ['state', 'regional-organisations'],
    consent: 'the-state-acts',
    answers: ['2', '3', '6'],
    conditions: [],
    cites: [REGIONAL],
  },
  assistanceOption('encouragement', {
    id: 'regional.norms-and-institutions',
    name: 'Regional norms and institutions',
    what: 'The region sets norms and keeps institutions for tolerance, transparency, accountability and a constructive handling of diversity.',
    actors: ['regional-organisations'],
    answers: ['2', '3', '6', '9'],
    cites: [REGIONAL],
  }),
  assistanceOption('capacityBuilding', {
    id: 'regional.early-warning',
    name: 'Regional early warning',
    what: 'The early warning of the State is linked with that of its region.',
    actors: ['regional-organisations', 'neighbouring-states'],
    answers: ['3', '6', '8'],
    cites: [cite('A/65/877', null, 'high')],
  }),
  assistanceOption('protectionAssistance', {
    id: 'regional.cross-border-crises',
    name: 'Help in crises that cross borders',
    what: 'The region helps where armed groups, trafficking or violence cross a border.',
    actors: ['regional-organisations', 'neighbouring-states'],
    answers: ['1', '5', '8', '13'],
    cites: [REGIONAL],
  }),
];

const response = (
  id: string,
  option: Pick<ResponseOption, 'name' | 'what' | 'consent' | 'answers' | 'cites'> & Partial<ResponseOption>,
): ResponseOption => ({
  pillar: 'three',
  form: 'regionalArrangements',
  chapter: 'VIII',
  article: null,
  actors: ['regional-organisations'],
  conditions: ['reports-to-council'],
  ...option,
  id: `regional.${id}`,
});

const UNDER_PILLAR_THREE: readonly ResponseOption[] = [
  response('mediation', {
    name: 'Regional mediation and good offices',
    what: 'A regional organisation mediates or lends its good offices.',
    article: '52',
    consent: 'needed',
    answers: ['1', '4', '8', '9', '11', '13'],
    cites: [REGIONAL, TOOLBOX, ARTICLE_52],
  }),
  response('fact-finding', {
    name: 'Regional fact-finding',
    what: 'A regional organisation finds out what happened.',
    article: '52',
    consent: 'needed',
    answers: ['2', '7', '10', '11', '12', '13'],
    signs: COMMISSION_SIGNS,
    cites: [REGIONAL],
  }),
  response('observer-mission', {
    name: 'Regional observers',
    what: 'Observers of a regional organisation are present and report.',
    article: '52',
    consent: 'needed',
    answers: ['1', '7', '8', '11', '13', '14'],
    cites: [REGIONAL, TOOLBOX],
  }),
  response('suspension', {
    name: 'Suspension of membership',
    what: 'A regional organisation suspends the State from taking part in it.',
    consent: 'not-needed',
    answers: ['10', '11', '12', '13', '14'],
    signs: COMMISSION_SIGNS,
    needsGround: true,
    cites: [REGIONAL, TOOLBOX],
  }),
  response('sanctions', {
    name: 'Regional sanctions',
    what: 'A regional organisation restricts its own dealings with those held responsible.',
    consent: 'not-needed',
    answers: ['10', '11', '12', '13', '14'],
    signs: COMMISSION_SIGNS,
    needsGround: true,
    conditions: ['reports-to-council', 'careful-design'],
    cites: [REGIONAL, TOOLBOX],
  }),
  response('enforcement', {
    name: 'Regional enforcement',
    what: 'The Security Council can authorise a regional organisation to take enforcement action.',
    form: 'collectiveAction',
    article: '53',
    actors: ['security-council', 'regional-organisations'],
    consent: 'council-decision',
    answers: ['10', '11', '12', '13'],
    conditions: [
      'both-findings',
      'case-by-case',
      'scope',
      'regional-authorisation',
      'reports-to-council',
      'authority',
      'mandate',
      'proportionality',
      'prospects',
      'monitoring',
      'accountability',
      'last-resort',
    ],
    signs: COMMISSION_SIGNS,
    cites: [REGIONAL, cite('UN Charter', 'Art. 53', 'high'), cite('A/63/677', '56', 'medium')],
  }),
];

/** What regional and subregional arrangements can do, pillar by pillar (A/65/877). */
export const REGIONAL_OPTIONS: readonly ResponseOption[] = [...UNDER_OTHER_PILLARS, ...UNDER_PILLAR_THREE];
