import type { CaseEvent, CaseEventOf, CaseEventType } from '../case/case-event.ts';
import type { Rating } from '../case/events/assessment.ts';

/** What a builder's last argument may set or replace. */
export type More<Type extends CaseEventType> = Partial<Omit<CaseEventOf<Type>, 'type'>>;

/** The day of an event that is not put on another one. */
export const SOME_DAY = '2008-01-01';

export const source = (id: string, more: More<'source.registered'> = {}): CaseEvent => ({
  at: SOME_DAY,
  type: 'source.registered',
  source: id,
  name: 'An observer group',
  kind: 'ngo',
  reliability: 'B',
  ...more,
});

export const evidence = (
  id: string,
  more: More<'evidence.recorded'> = {},
): CaseEventOf<'evidence.recorded'> => ({
  at: SOME_DAY,
  type: 'evidence.recorded',
  evidence: id,
  source: 's1',
  credibility: '2',
  summary: 'Attacks on a settlement are reported.',
  date: '2007-12-30',
  status: 'alleged',
  ...more,
});

export const withdrawn = (id: string): CaseEvent => ({
  at: SOME_DAY,
  type: 'evidence.withdrawn',
  evidence: id,
  reason: 'The source took it back.',
});

export const rated = (
  indicator: string,
  rating: Rating,
  more: More<'indicator.rated'> = {},
): CaseEventOf<'indicator.rated'> => ({
  at: SOME_DAY,
  type: 'indicator.rated',
  indicator,
  rating,
  confidence: 'moderate',
  rationale: 'As several sources report.',
  ...more,
});

export const judged = (
  factor: string,
  level: CaseEventOf<'factor.judged'>['level'],
): CaseEventOf<'factor.judged'> => ({
  at: SOME_DAY,
  type: 'factor.judged',
  factor,
  level,
  rationale: 'The team weighed it together.',
  confidence: 'moderate',
});

/**
 * Ratings and judgements in short: `7.3 present rising, f7 high, 10.2 acute basis` (`basis`: it rests on the evidence
 * `e1`; without a trend the rating is steady; `unsure` is a low confidence).
 */
export const picture = (text: string): CaseEvent[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(picturePart);

const picturePart = (part: string): CaseEvent => {
  const [subject = '', value = '', ...marks] = part.split(/\s+/);
  if (subject.startsWith('f')) return judged(subject.slice(1), value as never);
  const trend = (['rising', 'falling'] as const).find((known) => marks.includes(known)) ?? 'steady';
  return rated(subject, value as never, {
    trend,
    ...(marks.includes('basis') ? { evidence: ['e1'] } : {}),
    ...(marks.includes('unsure') ? { confidence: 'low' } : {}),
  });
};
