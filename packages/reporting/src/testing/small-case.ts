import type { CaseEvent, CaseFile } from '@forewarn/core';
import { checkCaseFile } from '@forewarn/core';

/** A made case around some events; throws when it is not a valid case. */
export const aCase = (
  events: readonly object[],
  header: Partial<Omit<CaseFile, 'events'>> = {},
): CaseFile => {
  const read = checkCaseFile({
    format: 'forewarn.case/1',
    title: 'Example State, 2030',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'ZZ' },
    ...header,
    events,
  });
  if (!read.ok) throw new Error(`not a case: ${JSON.stringify(read.refusal)}`);
  return read.value;
};

export const aSource = (source: string, more: object = {}): object => ({
  at: '2030-01-01',
  type: 'source.registered',
  source,
  name: `Name of ${source}`,
  kind: 'ngo',
  reliability: 'B',
  ...more,
});

export const anItem = (evidence: string, more: object = {}): object => ({
  at: '2030-01-02',
  type: 'evidence.recorded',
  evidence,
  source: 's1',
  credibility: '2',
  summary: `Summary of ${evidence}.`,
  date: '2030-01-02',
  status: 'alleged',
  ...more,
});

export const aRating = (indicator: string, rating: string, more: object = {}): object => ({
  at: '2030-01-03',
  type: 'indicator.rated',
  indicator,
  rating,
  confidence: 'moderate',
  rationale: `Rationale of ${indicator}.`,
  ...more,
});

/** One event of nearly every kind, so that every part of a brief has something to say. */
export const smallCase = (): CaseFile =>
  aCase(
    [
      aSource('s1'),
      aSource('s2', { name: 'Protected person', kind: 'person', protected: true, reliability: 'C' }),
      anItem('e1', { url: 'https://example.org/report', document: 'Report 7' }),
      anItem('e2', {
        source: 's2',
        url: 'https://example.org/secret',
        place: { code: 'ZZ-01', precision: 'town' },
      }),
      {
        at: '2030-01-02',
        type: 'population.described',
        population: 'p1',
        name: 'Hill people',
        kind: 'protected-group',
      },
      aRating('4.1', 'present', {
        evidence: ['e1'],
        actors: ['state'],
        populations: ['p1'],
        where: ['ZZ-01'],
      }),
      aRating('7.3', 'present', { evidence: ['e1', 'e2'] }),
      aRating('7.4', 'acute', { evidence: ['e2'], actors: ['non-state'], populations: ['p1'] }),
      aRating('8.1', 'not-assessable'),
      {
        at: '2030-01-03',
        type: 'factor.judged',
        factor: '4',
        level: 'high',
        rationale: 'The motive weighs more.',
        confidence: 'high',
      },
      {
        at: '2030-01-03',
        type: 'resilience.recorded',
        resilience: 'r1',
        what: 'Local mediators',
        family: 'local-conflict-resolution',
        status: 'weakening',
        rationale: 'Few remain.',
        evidence: ['e1'],
      },
      {
        at: '2030-01-04',
        type: 'outlook.recorded',
        horizonDays: 30,
        best: 'Talks.',
        likely: 'Clashes.',
        worst: 'Attacks.',
        likelihood: 'likely',
        watch: ['Road blocks'],
      },
      {
        at: '2030-01-04',
        type: 'trigger.expected',
        indicator: '8.8',
        from: '2030-02-01',
        to: '2030-02-10',
        what: 'A vote',
      },
      {
        at: '2030-01-05',
        type: 'recommendation.made',
        recommendation: 'a1',
        to: 'Government',
        what: 'Protect roads.',
        due: '2030-01-06',
      },
      {
        at: '2030-01-06',
        type: 'response.begun',
        track: 'peacefulMeans',
        by: 'Envoy',
        rationale: 'Talks begin.',
        reference: 'S/2030/1',
      },
      {
        at: '2030-01-07',
        type: 'dissent.recorded',
        on: '7',
        view: 'Too high.',
        rationale: 'One source only.',
      },
      {
        at: '2030-01-07',
        type: 'body.decided',
        body: 'General Assembly',
        what: 'Expresses concern.',
        reference: 'A/RES/85/1',
      },
      { at: '2030-01-08', type: 'recommendation.followed', recommendation: 'a1', status: 'accepted' },
      { at: '2030-01-08', type: 'review.scheduled', date: '2030-02-01' },
    ],
    { defaultLevel: 'public' },
  );

export const withLevel = (event: CaseEvent | object, level: string): object => ({ ...event, level });
