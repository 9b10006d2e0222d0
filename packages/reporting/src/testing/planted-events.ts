import type { DisclosureLevel } from '@forewarn/core';

/** Gives a word for a field of an event, and remembers it. */
export type Plant = (field: string) => string;
export interface Place {
  readonly level: DisclosureLevel;
  /** Of the level, from the most protected: numbers what must not clash. */
  readonly index: number;
  readonly say: Plant;
}

export const REASONS = 'given at the length that such an entry has to have';
export const SHA = 'ab'.repeat(32);

export const act = (say: Plant, what: string) => ({
  by: say(`${what} by`),
  rationale: say(`${what} rationale`),
  reference: say(`${what} reference`),
});

const information = ({ level, index, say }: Place): readonly object[] =>
  [
    {
      type: 'source.registered',
      source: say('source'),
      name: say('name'),
      kind: 'ngo',
      reliability: 'B',
      origin: say('origin'),
    },
    { type: 'source.registered', source: `s${index}`, name: say('name'), kind: 'media', reliability: 'C' },
    { type: 'source.graded', source: `s${index}`, reliability: 'B', reason: say('reason') },
    {
      type: 'evidence.recorded',
      evidence: `e${index}`,
      source: `s${index}`,
      credibility: '2',
      summary: say('summary'),
      date: '2030-01-01',
      url: `https://example.org/${say('url')}`,
      document: say('document'),
      quote: say('quote'),
      status: 'alleged',
      attachment: { sha256: SHA, name: say('attachment.name'), mediaType: 'image/png', bytes: 3 },
    },
    {
      type: 'evidence.revised',
      evidence: `e${index}`,
      source: `s${index}`,
      credibility: '1',
      summary: say('revised summary'),
      date: '2030-01-01',
      url: `mailto:${say('address')}@example.org`,
      status: 'verified',
    },
    {
      type: 'evidence.recorded',
      evidence: `w${index}`,
      source: `s${index}`,
      credibility: '3',
      summary: say('withdrawn summary'),
      date: '2030-01-01',
      status: 'alleged',
    },
    { type: 'evidence.withdrawn', evidence: `w${index}`, reason: say('withdrawal') },
    {
      type: 'population.described',
      population: `p${index}`,
      name: say('population'),
      kind: 'protected-group',
      note: say('population note'),
    },
  ].map((event) => ({ ...event, level }));

const assessment = ({ level, index, say }: Place): readonly object[] => [
  {
    type: 'indicator.rated',
    indicator: `7.${index + 1}`,
    rating: 'acute',
    trend: 'rising',
    confidence: 'high',
    rationale: say('rationale'),
    evidence: [`e${index}`],
    contradicting: [`w${index}`],
    populations: [`p${index}`],
    actors: ['state'],
    level,
  },
  {
    type: 'factor.judged',
    factor: `${index + 2}`,
    level: 'high',
    rationale: say('judgement'),
    confidence: 'low',
    disclosure: level,
  },
  {
    type: 'resilience.recorded',
    resilience: `r${index}`,
    what: say('resilience'),
    family: 'media-capacity',
    status: 'weakening',
    rationale: say('resilience rationale'),
    evidence: [`e${index}`],
    level,
  },
  {
    type: 'outlook.recorded',
    horizonDays: 30,
    best: say('best'),
    likely: say('likely'),
    worst: say('worst'),
    likelihood: 'unlikely',
    watch: [say('watch')],
    level,
  },
  {
    type: 'trigger.expected',
    indicator: '8.8',
    from: '2030-02-01',
    to: '2030-02-09',
    what: say('trigger'),
    level,
  },
  { type: 'dissent.recorded', on: '7', view: say('view'), rationale: say('dissent'), level },
];

const decisions = ({ level, index, say }: Place): readonly object[] =>
  [
    { type: 'advice.given', ...act(say, 'advice'), options: [say('option')] },
    { type: 'principals.convened', ...act(say, 'convened') },
    { type: 'options.reported', ...act(say, 'options') },
    { type: 'matter.referred', ...act(say, 'referred'), to: say('referred to') },
    { type: 'assistance.requested', form: 'encouragement', ...act(say, 'requested') },
    { type: 'assistance.begun', form: 'capacityBuilding', measure: say('measure'), ...act(say, 'begun') },
    { type: 'assistance.begun', form: 'capacityBuilding', measure: `m${index}`, ...act(say, 'begun again') },
    { type: 'assistance.ended', form: 'capacityBuilding', measure: `m${index}`, ...act(say, 'ended') },
    { type: 'assistance.refused', form: 'protectionAssistance', ...act(say, 'refused') },
    {
      type: 'response.begun',
      track: 'peacefulMeans',
      measure: say('response measure'),
      ...act(say, 'response'),
    },
    { type: 'response.begun', track: 'regionalArrangements', measure: `m${index}`, ...act(say, 'regional') },
    {
      type: 'response.ended',
      track: 'regionalArrangements',
      measure: `m${index}`,
      ...act(say, 'regional end'),
    },
    {
      type: 'council.decided',
      outcome: 'vetoed',
      chapter: 'VII',
      reference: say('draft'),
      rationale: say('council'),
    },
    {
      type: 'council.decided',
      outcome: 'adopted',
      chapter: 'VII',
      measures: ['41'],
      reference: `S/RES/${index}`,
      rationale: say('adopted'),
    },
    { type: 'mandate.ended', reference: `S/RES/${index}`, rationale: say('mandate end') },
    { type: 'body.decided', body: say('body'), what: say('body decision'), reference: say('body reference') },
    {
      type: 'question.answered',
      question: 'advice',
      answer: `${say('answer')} ${REASONS}`,
      by: say('answered by'),
    },
  ].map((event) => ({ ...event, level }));

const followUp = ({ level, index, say }: Place): readonly object[] => [
  {
    type: 'recommendation.made',
    recommendation: `a${index}`,
    to: say('addressee'),
    what: say('recommendation'),
    due: '2030-01-02',
    option: say('recommended option'),
    level,
  },
  {
    type: 'recommendation.followed',
    recommendation: `a${index}`,
    status: 'accepted',
    note: say('follow-up'),
    level,
  },
  { type: 'review.scheduled', date: '2030-03-01', what: say('review'), level },
  { type: 'review.requested', head: say('head'), comment: say('comment'), level },
  { type: 'review.returned', head: say('returned head'), comment: say('returned comment'), level },
  { type: 'review.approved', head: say('approved head'), comment: say('approved comment'), level },
  {
    type: 'brief.issued',
    template: say('template'),
    language: 'en',
    level: 'public',
    sha256: SHA,
    head: say('issued head'),
    recipients: [say('recipient')],
    disclosure: level,
  },
  { type: 'note.added', text: say('note'), on: '7', level },
];

/** An event of every type at a level, a word of its own in every text field. */
export const plantedEvents = (place: Place): readonly object[] =>
  [information, assessment, decisions, followUp].flatMap((make) => make(place));
