import { cite } from '../citation.ts';
import type { POLICY_FAMILIES } from '../resilience-families.ts';
import { COMMISSION_SIGNS } from './commission-signs.ts';
import type { ResponseOption } from './response-option.ts';

const READ = cite('A/67/929', null, 'read');
const RECALLED = cite('A/67/929', null, 'high');
const inPillarOne = (paragraph: string) => cite('A/63/677', paragraph, 'medium');

type Prevention = Pick<ResponseOption, 'name' | 'what' | 'actors' | 'answers' | 'cites'> &
  Partial<ResponseOption>;

const ofForm = (
  form: (typeof POLICY_FAMILIES)[number] | 'recommended',
  options: Readonly<Record<string, Prevention>>,
) =>
  Object.entries(options).map(([id, option]): ResponseOption => ({
    pillar: 'one',
    form,
    chapter: null,
    article: null,
    consent: 'the-state-acts',
    conditions: [],
    ...(form === 'recommended' ? {} : { family: form }),
    ...option,
    id: `prevention.${id}`,
  }));

const RESILIENCE = ofForm('national-resilience', {
  'constitutional-protections': {
    name: 'Constitutional protections',
    what: 'The constitution protects the rights of every group and binds those who hold power.',
    actors: ['state', 'parliaments'],
    answers: ['3', '9'],
    cites: [READ],
  },
  'fair-elections': {
    name: 'Inclusive and fair elections',
    what: 'Elections are fair, open to every group, and safe while they are held.',
    actors: ['state', 'civil-society'],
    answers: ['1', '8'],
    cites: [READ],
  },
  'political-pluralism': {
    name: 'Political pluralism',
    what: 'Power is shared and diffused, and parties work for cohesion rather than for one identity.',
    actors: ['state', 'parliaments', 'local-leaders'],
    answers: ['1', '4', '9'],
    cites: [READ],
  },
  accountability: {
    name: 'Accountability and transitional justice',
    what: 'Past atrocities are answered for in fair proceedings, with the International Criminal Court and tribunals where they have a part.',
    actors: ['state', 'judiciary', 'courts-and-tribunals'],
    answers: ['2', '4', '9'],
    signs: ['signs.past-commission'],
    cites: [RECALLED, inPillarOne('19')],
  },
  'security-sector-reform': {
    name: 'Security sector reform',
    what: 'Civilians control the security forces, which serve every group; police, soldiers and judges are trained in what the law asks of them.',
    actors: ['state', 'parliaments'],
    answers: ['3', '7', '13'],
    signs: ['signs.preparation'],
    cites: [RECALLED, inPillarOne('25')],
  },
  'fair-distribution': {
    name: 'Fair distribution of resources',
    what: 'Resources and what they bring are shared fairly between groups and regions.',
    actors: ['state', 'private-sector'],
    answers: ['1', '4', '9'],
    cites: [RECALLED],
  },
  'civil-society': {
    name: 'Strong civil society',
    what: 'Civil society is free to organise, to speak and to stand by those at risk.',
    actors: ['state', 'civil-society'],
    answers: ['6'],
    cites: [RECALLED],
  },
});

const HUMAN_RIGHTS = ofForm('human-rights', {
  'non-discrimination': {
    name: 'Non-discrimination',
    what: 'Law and practice treat groups alike, and what discriminates is undone.',
    actors: ['state', 'parliaments', 'judiciary'],
    answers: ['2', '9', '12'],
    cites: [RECALLED],
  },
  'minority-participation': {
    name: 'Participation of minorities',
    what: 'Minorities have a part in public life and in decisions that touch them.',
    actors: ['state', 'parliaments', 'local-leaders'],
    answers: ['3', '7', '9'],
    cites: [RECALLED],
  },
  'human-rights-institutions': {
    name: 'National human rights institutions',
    what: 'Independent institutions watch over human rights and can be reached by those whose rights are violated.',
    actors: ['state', 'civil-society'],
    answers: ['2', '3', '6'],
    cites: [RECALLED],
  },
  'independent-media': {
    name: 'Independent media',
    what: 'Media are free, diverse and independent.',
    actors: ['state', 'media'],
    answers: ['6', '7'],
    cites: [RECALLED],
  },
  'prohibition-of-incitement': {
    name: 'Prohibition of incitement',
    what: 'Incitement to the crimes is prohibited in law and pursued, without silencing lawful speech.',
    actors: ['state', 'judiciary'],
    answers: ['7', '8', '10', '11', '13', '14'],
    signs: ['signs.incitement'],
    cites: [RECALLED, cite('A/RES/60/1', '138', 'high')],
  },
  'refugee-protection': {
    name: 'Protection of refugees',
    what: 'People who flee find refuge and are not sent back into danger.',
    actors: ['state', 'neighbouring-states'],
    answers: ['6', '13'],
    cites: [RECALLED],
  },
});

const TARGETED = ofForm('targeted-measures', {
  'early-warning-mechanism': {
    name: 'National early warning mechanism',
    what: 'The State watches for the signs of atrocity crimes and has a way from warning to action.',
    actors: ['state', 'civil-society'],
    answers: ['6', '7', '8'],
    signs: ['signs.preparation'],
    cites: [READ],
  },
  'dialogue-and-mediation': {
    name: 'Dialogue and mediation',
    what: 'Groups in tension talk, faiths included, with mediators whom they trust.',
    actors: ['state', 'local-leaders', 'women', 'civil-society'],
    answers: ['1', '6', '8', '9'],
    cites: [RECALLED, inPillarOne('13-27')],
  },
  'countering-hate-speech': {
    name: 'Countering hate speech',
    what: 'Those in office and in society condemn hate speech and answer it.',
    actors: ['state', 'parliaments', 'local-leaders', 'media', 'civil-society'],
    answers: ['7', '8', '9', '10', '11'],
    signs: ['signs.incitement'],
    cites: [RECALLED],
  },
  'protection-of-civilians': {
    name: 'Protection of civilians under threat',
    what: 'The State protects those under threat where they are, with forces that they can trust.',
    actors: ['state'],
    answers: ['7', '10', '11', '12', '13', '14'],
    signs: COMMISSION_SIGNS,
    cites: [RECALLED],
  },
  'education-on-past-crimes': {
    name: 'Education on past crimes',
    what: 'Schools and public life speak truthfully of past crimes and of those who suffered them.',
    actors: ['state', 'civil-society'],
    answers: ['2', '4', '9'],
    cites: [RECALLED],
  },
});

const PARTNERSHIPS = ofForm('partnerships', {
  'regional-networks': {
    name: 'Regional networks for prevention',
    what: 'The State takes part in regional and subregional networks for prevention.',
    actors: ['state', 'regional-organisations', 'neighbouring-states'],
    answers: ['1', '6'],
    cites: [RECALLED],
  },
  'civil-society-networks': {
    name: 'Civil society networks for prevention',
    what: 'The State works with networks of civil society, at home and abroad.',
    actors: ['state', 'civil-society', 'international-civil-society'],
    answers: ['6'],
    cites: [RECALLED],
  },
});

/** The seven that the report recommends to every State; two of them stand in a family as well. */
const RECOMMENDED = ofForm('recommended', {
  'national-focal-point': {
    name: 'Senior focal point or national mechanism',
    what: 'A senior official or a national body answers for the prevention of atrocity crimes.',
    actors: ['state'],
    answers: ['3', '6'],
    family: 'targeted-measures',
    cites: [READ],
  },
  'national-assessment': {
    name: 'National assessment of risk and resilience',
    what: 'The State assesses its own risk and resilience with the framework of the Special Advisers.',
    actors: ['state', 'civil-society'],
    answers: ['2', '3', '6', '9'],
    cites: [READ, inPillarOne('15')],
  },
  treaties: {
    name: 'Legal instruments',
    what: 'The State becomes party to the instruments on human rights, humanitarian law, refugees and international crimes, and brings them home in law.',
    actors: ['state', 'parliaments'],
    answers: ['3', '6'],
    family: 'human-rights',
    cites: [READ, inPillarOne('17')],
  },
  'shared-experience': {
    name: 'Shared experience',
    what: 'The State shares what it learned with other States and with regional bodies.',
    actors: ['state', 'other-states', 'regional-organisations'],
    answers: ['6'],
    cites: [RECALLED],
  },
  'peer-review': {
    name: 'Peer review',
    what: 'The State takes part in reviews by its peers, such as the universal periodic review and the African Peer Review Mechanism.',
    actors: ['state', 'human-rights-council', 'regional-organisations'],
    answers: ['2', '3', '6'],
    cites: [RECALLED, inPillarOne('16'), inPillarOne('22')],
  },
  'assistance-partnerships': {
    name: 'Partnerships for assistance',
    what: 'The State forms partnerships through which assistance and resources flow.',
    actors: ['state', 'development-partners'],
    answers: ['3', '6'],
    cites: [RECALLED],
  },
  'part-in-discussion': {
    name: 'Part in the discussion',
    what: 'The State joins the discussion of the responsibility to protect, at home, in its region and worldwide.',
    actors: ['state', 'general-assembly'],
    answers: ['6'],
    cites: [RECALLED],
  },
});

/** What a State can do by itself (A/67/929): four families of policy options, and seven recommended measures. */
export const PREVENTION_OPTIONS: readonly ResponseOption[] = [
  ...RESILIENCE,
  ...HUMAN_RIGHTS,
  ...TARGETED,
  ...PARTNERSHIPS,
  ...RECOMMENDED,
];
