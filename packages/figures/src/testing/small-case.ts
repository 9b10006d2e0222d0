import type { CaseFile, Framework, Trace } from '@forewarn/core';
import { checkCaseFile, findFramework, replay } from '@forewarn/core';
import type { When } from '../index.ts';

export const rated = (indicator: string, rating: string, at = '2030-01-02', more: object = {}): object => ({
  at,
  type: 'indicator.rated',
  indicator,
  rating,
  confidence: 'moderate',
  rationale: 'r',
  ...more,
});

export const judged = (factor: string, level: string, at = '2030-01-03'): object => ({
  at,
  type: 'factor.judged',
  factor,
  level,
  confidence: 'moderate',
  rationale: 'r',
});

/** A checked case of these events; throws where they are refused. */
export const caseOf = (events: readonly object[], header: object = {}): CaseFile => {
  const read = checkCaseFile({
    format: 'forewarn.case/1',
    title: 'Example State',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'ZZ' },
    events,
    ...header,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

/** Ratings by which the risk is serious, and imminent: peaceful means, regional arrangements and help are indicated. */
export const GRAVE = [
  ...['2.1', '4.1', '4.8', '5.1'].map((indicator) => rated(indicator, 'present')),
  ...['7.3', '7.4', '7.5'].map((indicator) => rated(indicator, 'present', '2029-12-01')),
  ...['7.3', '7.4'].map((indicator) => rated(indicator, 'acute')),
  rated('8.1', 'acute'),
  rated('8.2', 'present'),
];

/** Factor 4 judged above the suggestion, factor 7 below it; advice given, help begun. */
export const traceAt = (until: string): Trace =>
  replay(
    caseOf([
      ...GRAVE,
      judged('4', 'high'),
      judged('7', 'high'),
      { at: '2030-01-04', type: 'response.begun', track: 'peacefulMeans', by: 'Envoy', rationale: 'r' },
      { at: '2030-01-04', type: 'assistance.begun', form: 'protectionAssistance', by: 'UN', rationale: 'r' },
    ]),
    until,
  );

export const un2014 = (): Framework => {
  const framework = findFramework('un-2014');
  if (framework === undefined) throw new Error('un-2014 is gone');
  return framework;
};

/** Moments as they are written in the case, so that tests read plainly. */
export const asWritten: When = (moment, grain) => {
  const length = { day: 10, month: 7, year: 4, date: 10 }[grain];
  return moment.slice(0, length);
};
