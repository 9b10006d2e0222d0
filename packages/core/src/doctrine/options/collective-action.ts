import { cite } from '../citation.ts';
import { COMMISSION_SIGNS } from './commission-signs.ts';
import type { ConditionId } from './conditions.ts';
import type { ResponseOption } from './response-option.ts';

const TOOLBOX = cite('A/66/874', null, 'medium');
const OUTCOME_139 = cite('A/RES/60/1', '139', 'read');
const ARTICLE_41 = cite('UN Charter', 'Art. 41', 'high');
const ARTICLE_42 = cite('UN Charter', 'Art. 42', 'high');
const SANCTIONS = cite('A/63/677', '57-58', 'medium');
const FORCE = cite('A/63/677', '56', 'medium');

/** What the Outcome asks of collective action, and what binds those who carry it out. */
const OF_COLLECTIVE_ACTION: readonly ConditionId[] = [
  'both-findings',
  'case-by-case',
  'scope',
  'authority',
  'mandate',
  'proportionality',
  'prospects',
  'monitoring',
  'accountability',
];

type CouncilOption = Pick<ResponseOption, 'name' | 'what' | 'answers' | 'cites'> & Partial<ResponseOption>;

const council = (id: string, option: CouncilOption): ResponseOption => ({
  pillar: 'three',
  form: 'collectiveAction',
  chapter: 'VII',
  article: null,
  actors: ['security-council'],
  consent: 'council-decision',
  signs: COMMISSION_SIGNS,
  conditions: OF_COLLECTIVE_ACTION,
  ...option,
  id: `council.${id}`,
});

const sanction = (id: string, option: Omit<CouncilOption, 'cites'> & Partial<CouncilOption>) =>
  council(id, {
    article: '41',
    conditions: [...OF_COLLECTIVE_ACTION, 'careful-design'],
    cites: [TOOLBOX, SANCTIONS, ARTICLE_41],
    ...option,
  });

const underArticle42 = (id: string, option: Omit<CouncilOption, 'cites'>) =>
  council(id, {
    article: '42',
    conditions: [...OF_COLLECTIVE_ACTION, 'last-resort'],
    cites: [TOOLBOX, FORCE, ARTICLE_42, OUTCOME_139],
    ...option,
  });

const WITHOUT_FORCE: readonly ResponseOption[] = [
  sanction('asset-freeze', {
    name: 'Freeze of assets',
    what: 'The Council can freeze the assets of those whom it names.',
    answers: ['4', '5', '11', '12'],
  }),
  sanction('travel-ban', {
    name: 'Travel ban',
    what: 'The Council can bar those whom it names from travelling.',
    answers: ['4', '11', '12'],
  }),
  sanction('credits-and-loans', {
    name: 'Suspension of credits and loans',
    what: 'The Council can have credits and loans suspended.',
    answers: ['4', '5'],
    cites: [TOOLBOX, ARTICLE_41],
  }),
  sanction('luxury-goods', {
    name: 'Limits on luxury goods',
    what: 'The Council can limit trade in luxury goods.',
    answers: ['4'],
  }),
  sanction('arms-embargo', {
    name: 'Arms embargo',
    what: 'The Council can stop the supply of arms, police equipment and related materiel, and the finance for it.',
    answers: ['5', '7', '11', '12', '13'],
    signs: [...COMMISSION_SIGNS, 'signs.preparation'],
  }),
  sanction('commodities', {
    name: 'Limits on high-value commodities',
    what: 'The Council can limit trade in commodities that pay for violence.',
    answers: ['4', '5'],
    cites: [TOOLBOX, ARTICLE_41],
  }),
  sanction('diplomatic-relations', {
    name: 'Severed diplomatic relations',
    what: 'The Council can call for diplomatic relations to be broken off.',
    answers: ['4', '12'],
    cites: [TOOLBOX, ARTICLE_41],
  }),
  council('court-referral', {
    name: 'Referral to the International Criminal Court',
    what: 'The Council can refer a situation to the International Criminal Court.',
    actors: ['security-council', 'courts-and-tribunals'],
    answers: ['2', '10', '11', '12', '13', '14'],
    cites: [TOOLBOX, cite('A/63/677', '54', 'medium'), cite('Rome Statute', null, 'high')],
  }),
];

const WITH_FORCE: readonly ResponseOption[] = [
  underArticle42('observation', {
    name: 'Observation by military means',
    what: 'The Council can authorise observation by military means.',
    answers: ['5', '11', '13'],
  }),
  underArticle42('no-fly-zone', {
    name: 'No-fly zone',
    what: 'The Council can authorise the enforcement of a no-fly zone.',
    answers: ['5', '11', '12', '13'],
  }),
  underArticle42('safe-areas', {
    name: 'Safe areas or security zones',
    what: 'The Council can authorise the protection of safe areas or security zones.',
    answers: ['7', '10', '11', '12', '13'],
  }),
  underArticle42('military-presence', {
    name: 'Military presence for protection or deterrence',
    what: 'The Council can authorise a military presence that protects civilians or deters attacks on them.',
    answers: ['7', '10', '11', '12', '13', '14'],
  }),
  underArticle42('jamming', {
    name: 'Jamming of hate broadcasts',
    what: 'The Council can authorise the jamming of broadcasts that incite.',
    answers: ['7', '8', '10', '11'],
    signs: ['signs.incitement'],
  }),
  underArticle42('force', {
    name: 'Use of force',
    what: 'The Council can authorise the use of force to protect populations.',
    answers: ['10', '11', '12', '13'],
  }),
];

/** Where the Council is blocked, the Assembly can recommend; it cannot authorise under Chapter VII. */
const UNITING_FOR_PEACE: ResponseOption = {
  id: 'assembly.uniting-for-peace',
  name: 'Uniting for peace',
  what: 'Where the Council does not act because its permanent members disagree, the General Assembly can take the matter up and recommend measures. It cannot decide in the place of the Council.',
  pillar: 'three',
  form: 'collectiveAction',
  chapter: null,
  article: '11, 12, 14',
  actors: ['general-assembly', 'other-states'],
  consent: 'not-needed',
  answers: ['10', '11', '12', '13'],
  signs: COMMISSION_SIGNS,
  conditions: ['scope', 'case-by-case'],
  states: ['blocked'],
  cites: [cite('A/63/677', '57, 63', 'medium'), cite('A/RES/377(V)', null, 'high')],
};

/**
 * Collective action through the Security Council (A/66/874, A/63/677). Each is the Council's to decide, case by case;
 * nothing here recommends it.
 */
export const COUNCIL_OPTIONS: readonly ResponseOption[] = [
  ...WITHOUT_FORCE,
  ...WITH_FORCE,
  UNITING_FOR_PEACE,
];
