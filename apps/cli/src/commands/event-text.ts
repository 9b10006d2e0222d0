import type { CaseEvent, Wording } from '@forewarn/core';

type Fields = Readonly<Record<string, unknown>>;

/** What an event is, and in short whose and what: `Response begun: Peaceful means (Chapter VI), mediation, by the African Union`. */
export const eventText = (event: CaseEvent, wording: Wording): string => {
  const type = wording.eventTypes[event.type] ?? event.type;
  const about = aboutOf(event, wording).filter((part) => part !== '');
  return about.length === 0 ? type : `${type}: ${about.join(', ')}`;
};

const aboutOf = (event: CaseEvent, wording: Wording): readonly string[] => {
  switch (event.type) {
    case 'indicator.rated':
      return [`${event.indicator} ${event.rating}`];
    case 'factor.judged':
      return [`factor ${event.factor} ${event.level ?? 'withdrawn'}`];
    case 'question.answered':
      return [wording.questions[event.question]?.title ?? event.question, `by ${event.by}`];
    case 'council.decided':
      return councilDecision(event);
    case 'finding.recorded':
    case 'finding.withdrawn':
      return [FINDINGS[event.finding], `by ${event.by}`, event.reference];
    case 'matter.referred':
      return [event.to === 'none' ? 'not referred' : `to ${event.to}`, ...byWhom(event)];
    case 'resilience.recorded':
      return [wording.families[event.family] ?? event.family];
    case 'body.decided':
      return [event.body, event.reference ?? ''];
    case 'trigger.expected':
      return [event.indicator, `${event.from} to ${event.to}`];
    case 'recommendation.made':
      return [event.recommendation, `to ${event.to}`];
    case 'recommendation.followed':
      return [event.recommendation, event.status];
    default:
      return [...placeOf(event, wording), ...named(event), ...byWhom(event)];
  }
};

const FINDINGS = {
  'manifest-failure': 'manifest failure',
  'peaceful-means-inadequate': 'peaceful means inadequate',
} as const;

type Decision = Extract<CaseEvent, { type: 'council.decided' }>;

const councilDecision = ({ reference, outcome, chapter, measures = [], consent }: Decision) => [
  reference,
  outcome,
  `Chapter ${chapter}`,
  ...measures.map((article) => `Art. ${article}`),
  consent === true ? 'with the State’s consent' : '',
];

/** The form of assistance or the track of a response, as the region that it is about is called. */
const placeOf = (event: CaseEvent, { regions }: Wording): readonly string[] => {
  if ('form' in event) return [regions[`pillarTwo.${event.form}`] ?? event.form];
  return 'track' in event ? [regions[`pillarThree.${event.track}`] ?? event.track] : [];
};

/** The first of these that an event has says which thing of its kind it is. */
const NAMES = ['measure', 'evidence', 'source', 'population', 'on', 'date', 'template', 'reference'] as const;

const named = (event: CaseEvent): readonly string[] => {
  const fields: Fields = event;
  const name = NAMES.find((each) => typeof fields[each] === 'string');
  return name === undefined ? [] : [String(fields[name])];
};

const byWhom = (event: CaseEvent): readonly string[] => ('by' in event ? [`by ${event.by}`] : []);
