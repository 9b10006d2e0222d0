import type { CaseEvent } from './case-event.ts';

type KeysOf<Event> = Event extends unknown ? keyof Event : never;
/** Every key that an event of some type has. */
type Field = KeysOf<CaseEvent>;

/**
 * What becomes of a field when its event is expunged: it stays, because the format says which values it takes or because it
 * ties events together; it is marked, because an event of its type must have it or because others speak of it; or it is
 * taken out. A function tells whether a value is one of those that stay; what is not is marked.
 */
type Treatment = 'stays' | 'marked' | 'taken out' | ((value: string, type: CaseEvent['type']) => boolean);

/** The questions that an answer closes, as the chart names them; any other answer is to no question. */
export const ANSWERABLE: readonly string[] = [
  'finding-review',
  'basis-not-recorded',
  'incitement',
  'information-gap',
  'assistance-review',
];

/** Of every field; a new one does not compile until it is said here what it holds. */
const TEXT_OF_FIELDS: Readonly<Record<Field, Treatment>> = {
  at: 'stays',
  type: 'stays',
  level: 'stays',
  disclosure: 'stays',

  source: 'stays',
  evidence: 'stays',
  contradicting: 'stays',
  population: 'stays',
  populations: 'stays',
  resilience: 'stays',
  recommendation: 'stays',
  indicator: 'stays',
  factor: 'stays',

  kind: 'stays',
  reliability: 'stays',
  protected: 'stays',
  credibility: 'stays',
  status: 'stays',
  rating: 'stays',
  confidence: 'stays',
  trend: 'stays',
  actors: 'stays',
  family: 'stays',
  horizonDays: 'stays',
  likelihood: 'stays',
  form: 'stays',
  track: 'stays',
  finding: 'stays',
  outcome: 'stays',
  chapter: 'stays',
  measures: 'stays',
  consent: 'stays',
  date: 'stays',
  dateTo: 'stays',
  from: 'stays',
  due: 'stays',
  sha256: 'stays',

  // A moment in an expected trigger; in other events an addressee, of whom the format knows only that there is none.
  to: (value, type) => type === 'trigger.expected' || value === 'none',
  // What a dissent is on was checked against the framework and the regions; what a note is on is any text.
  on: (_, type) => type === 'dissent.recorded',
  question: (value) => ANSWERABLE.includes(value),
  head: (value) => /^[0-9a-f]{64}$/.test(value),
  language: (value) => /^[a-z]{2,3}$/.test(value),

  name: 'marked',
  // Expunged origins are one origin: sources that may repeat each other are then not counted as several.
  origin: 'marked',
  reason: 'marked',
  summary: 'marked',
  note: 'marked',
  rationale: 'marked',
  what: 'marked',
  best: 'marked',
  likely: 'marked',
  worst: 'marked',
  watch: 'marked',
  by: 'marked',
  reference: 'marked',
  // Marked and not taken out: a measure without a name is another one.
  measure: 'marked',
  body: 'marked',
  answer: 'marked',
  view: 'marked',
  comment: 'marked',
  text: 'marked',
  template: 'marked',

  place: 'taken out',
  url: 'taken out',
  document: 'taken out',
  quote: 'taken out',
  attachment: 'taken out',
  where: 'taken out',
  options: 'taken out',
  option: 'taken out',
  recipients: 'taken out',
};

/** What becomes of one field of an event. */
export const treatmentOf = (
  { type }: CaseEvent,
  field: string,
  value: unknown,
): 'stays' | 'marked' | 'taken out' => {
  // The keys of an event are the fields; an event that was checked has no others.
  const treatment = TEXT_OF_FIELDS[field as Field];
  if (typeof treatment !== 'function') return treatment;
  return typeof value === 'string' && treatment(value, type) ? 'stays' : 'marked';
};
