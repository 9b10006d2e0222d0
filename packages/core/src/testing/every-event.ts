import type { CaseEvent, CaseEventType } from '../case/case-event.ts';
import { REASONS } from './recorded-events.ts';

const at = '2008-02-01';
const SHA = 'ab'.repeat(32);
const act = { at, by: 'The responsible body', rationale: '' };
const item = {
  at,
  evidence: 'e1',
  source: 's1',
  credibility: '2',
  summary: '',
  date: '2008-01-30',
  status: 'alleged',
} as const;
const finding = {
  at,
  finding: 'manifest-failure',
  by: 'A commission',
  reference: 'R',
  rationale: REASONS,
} as const;

type OfType<Type> = Extract<CaseEvent, { type: Type }>;

/** One event of each type with the fields that it must have, and no others. */
export const MINIMAL: { readonly [Type in CaseEventType]: OfType<Type> } = {
  'source.registered': {
    at,
    type: 'source.registered',
    source: 's1',
    name: 'N',
    kind: 'ngo',
    reliability: 'A',
  },
  'source.graded': { at, type: 'source.graded', source: 's1', reliability: 'C' },
  'evidence.recorded': { ...item, type: 'evidence.recorded' },
  'evidence.revised': { ...item, type: 'evidence.revised' },
  'evidence.withdrawn': { at, type: 'evidence.withdrawn', evidence: 'e1', reason: '' },
  'population.described': {
    at,
    type: 'population.described',
    population: 'p1',
    name: 'N',
    kind: 'protected-group',
  },
  'indicator.rated': {
    at,
    type: 'indicator.rated',
    indicator: '7.3',
    rating: 'present',
    confidence: 'low',
    rationale: '',
  },
  'factor.judged': {
    at,
    type: 'factor.judged',
    factor: '7',
    level: 'high',
    rationale: '',
    confidence: 'high',
  },
  'resilience.recorded': {
    at,
    type: 'resilience.recorded',
    resilience: 'r1',
    what: '',
    family: 'human-rights',
    status: 'in-place',
    rationale: '',
  },
  'outlook.recorded': {
    at,
    type: 'outlook.recorded',
    horizonDays: 30,
    best: '',
    likely: '',
    worst: '',
    likelihood: 'likely',
    watch: [],
  },
  'trigger.expected': {
    at,
    type: 'trigger.expected',
    indicator: '8.8',
    from: '2008-02-01',
    to: '2008-03-01',
    what: '',
  },
  'advice.given': { ...act, type: 'advice.given' },
  'principals.convened': { ...act, type: 'principals.convened' },
  'options.reported': { ...act, type: 'options.reported' },
  'matter.referred': { ...act, type: 'matter.referred', to: 'none' },
  'assistance.requested': { ...act, type: 'assistance.requested', form: 'encouragement' },
  'assistance.begun': { ...act, type: 'assistance.begun', form: 'capacityBuilding' },
  'assistance.refused': { ...act, type: 'assistance.refused', form: 'protectionAssistance' },
  'assistance.ended': { ...act, type: 'assistance.ended', form: 'capacityBuilding' },
  'response.begun': { ...act, type: 'response.begun', track: 'peacefulMeans' },
  'response.ended': { ...act, type: 'response.ended', track: 'regionalArrangements' },
  'finding.recorded': { ...finding, type: 'finding.recorded' },
  'finding.withdrawn': { ...finding, type: 'finding.withdrawn' },
  'council.decided': { at, type: 'council.decided', outcome: 'adopted', chapter: 'VI', reference: 'S/RES/1' },
  'mandate.ended': { at, type: 'mandate.ended', reference: 'S/RES/1', rationale: '' },
  'body.decided': { at, type: 'body.decided', body: 'Human Rights Council', what: '' },
  'question.answered': {
    at,
    type: 'question.answered',
    question: 'incitement',
    answer: REASONS,
    by: 'The desk',
  },
  'recommendation.made': { at, type: 'recommendation.made', recommendation: 'm1', to: 'The State', what: '' },
  'recommendation.followed': {
    at,
    type: 'recommendation.followed',
    recommendation: 'm1',
    status: 'accepted',
  },
  'dissent.recorded': { at, type: 'dissent.recorded', on: '7', view: '', rationale: '' },
  'review.scheduled': { at, type: 'review.scheduled', date: '2008-03-01' },
  'review.requested': { at, type: 'review.requested', head: SHA },
  'review.returned': { at, type: 'review.returned', head: SHA },
  'review.approved': { at, type: 'review.approved', head: SHA },
  'brief.issued': {
    at,
    type: 'brief.issued',
    template: 'country-brief',
    language: 'en',
    level: 'internal',
    sha256: SHA,
    head: SHA,
  },
  'note.added': { at, type: 'note.added', text: '' },
};

const level = { level: 'restricted' } as const;
const fullItem = {
  ...level,
  dateTo: '2008-01-31T12:00:00+03:00',
  place: { code: 'KE-30', precision: 'district' },
  url: 'https://example.org/report',
  document: 'A/HRC/1',
  quote: '',
  attachment: { sha256: SHA, name: 'a.pdf', mediaType: 'application/pdf', bytes: 0 },
};
const warningStep = { ...level, reference: 'R', options: ['o1', 'o2'] };
const reference = { ...level, reference: 'R' };
const measured = { ...reference, measure: 'Mission' };
const comment = { ...level, comment: '' };

/** What an event of each type may have beside that. */
export const OPTIONAL: { readonly [Type in CaseEventType]: Partial<OfType<Type>> } = {
  'source.registered': { ...level, origin: 'o', protected: true },
  'source.graded': { ...level, reason: '' },
  'evidence.recorded': fullItem,
  'evidence.revised': fullItem,
  'evidence.withdrawn': level,
  'population.described': { ...level, note: '' },
  'indicator.rated': {
    ...level,
    trend: 'rising',
    evidence: ['e1'],
    contradicting: ['e1'],
    populations: ['p1'],
    actors: ['state', 'state-aligned', 'non-state', 'foreign'],
    where: ['KE-30'],
  },
  'factor.judged': { disclosure: 'restricted' },
  'resilience.recorded': { ...level, evidence: ['e1'] },
  'outlook.recorded': level,
  'trigger.expected': level,
  'advice.given': warningStep,
  'principals.convened': warningStep,
  'options.reported': warningStep,
  'matter.referred': reference,
  'assistance.requested': reference,
  'assistance.begun': measured,
  'assistance.refused': reference,
  'assistance.ended': measured,
  'response.begun': measured,
  'response.ended': measured,
  'finding.recorded': level,
  'finding.withdrawn': level,
  'council.decided': { ...level, measures: ['41', '42'], consent: false, rationale: '' },
  'mandate.ended': level,
  'body.decided': reference,
  'question.answered': level,
  'recommendation.made': { ...level, option: 'o1', due: '2008-03-01' },
  'recommendation.followed': { ...level, note: '' },
  'dissent.recorded': level,
  'review.scheduled': { ...level, what: '' },
  'review.requested': comment,
  'review.returned': comment,
  'review.approved': comment,
  'brief.issued': { disclosure: 'partner', recipients: ['The desk'] },
  'note.added': { ...level, on: '7' },
};

export const EVENT_TYPES = Object.keys(MINIMAL) as readonly CaseEventType[];
