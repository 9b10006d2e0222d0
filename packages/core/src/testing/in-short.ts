import * as fc from 'fast-check';
import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { inOrderOfApplication } from '../case/order-events.ts';

/** Events as a person would note them: `2008-01-03 7.3 present rising; 2008-01-05 advice.given`. */
export const inShort = (events: readonly CaseEvent[]): string =>
  events.map((event) => `${event.at} ${eventInShort(event)}`).join('; ') || 'no events';

/** An event without its moment. A rating and a judgement read as in the notation of `picture`. */
export const eventInShort = (event: CaseEvent): string => {
  switch (event.type) {
    case 'indicator.rated':
      return [event.indicator, event.rating, ...marksOf(event)].join(' ');
    case 'factor.judged':
      return `f${event.factor} ${event.level ?? 'judgement withdrawn'}`;
    default:
      return [event.type, ...detailsOf(event)].join(' ');
  }
};

const marksOf = ({ trend, confidence, evidence = [] }: CaseEventOf<'indicator.rated'>): readonly string[] => [
  ...(trend === undefined ? [] : [trend]),
  ...(confidence === 'moderate' ? [] : [confidence === 'low' ? 'unsure' : 'sure']),
  ...(evidence.length === 0 ? [] : [evidence.join() === 'e1' ? 'basis' : `basis:${evidence.join('+')}`]),
];

/** What tells two events of one type apart. */
const detailsOf = (event: CaseEvent): readonly string[] => {
  switch (event.type) {
    case 'matter.referred':
      return ['to', event.to];
    case 'assistance.requested':
    case 'assistance.refused':
      return [event.form];
    case 'assistance.begun':
    case 'assistance.ended':
      return named(event.form, event.measure);
    case 'response.begun':
    case 'response.ended':
      return named(event.track, event.measure);
    case 'finding.recorded':
    case 'finding.withdrawn':
      return [event.finding];
    case 'council.decided':
      return councilDetails(event);
    case 'mandate.ended':
      return [event.reference];
    case 'question.answered':
      return [event.question];
    case 'evidence.recorded':
    case 'evidence.revised':
    case 'evidence.withdrawn':
      return [event.evidence];
    default:
      return [];
  }
};

const named = (what: string, measure: string | undefined): readonly string[] =>
  measure === undefined ? [what] : [what, measure];

const councilDetails = (event: CaseEventOf<'council.decided'>): readonly string[] => [
  event.outcome,
  event.chapter,
  ...(event.measures ?? []),
  event.reference,
  ...(event.consent === true ? ['with consent'] : []),
];

/** The value with the text that a failed property prints for it. */
export const printedAs = <Value extends object>(value: Value, text: () => string): Value =>
  Object.defineProperty(value, fc.toStringMethod, { value: text, enumerable: false });

/** The case, printed as its events in order of application; so many first ones, that every case has, are left out. */
export const printedInShort = (caseFile: CaseFile, without = 0): CaseFile =>
  printedAs({ ...caseFile }, () => inShort(inOrderOfApplication(caseFile.events.slice(without))));
