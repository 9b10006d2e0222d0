import { expect, it } from 'vitest';
import type { Events } from '../../testing/a-case.ts';
import { aCase, dateOf, day } from '../../testing/a-case.ts';
import { evidence, rated, source, withdrawn } from '../../testing/picture-events.ts';
import { informationOf, InformationReport } from './index.ts';

const known = day(
  1,
  source('wire'),
  source('paper', { origin: 'wire' }),
  source('observer'),
  source('silent'),
  evidence('w', { source: 'wire' }),
  evidence('p', { source: 'paper' }),
  evidence('o', { source: 'observer' }),
);
const at = (number: number, ...events: Events) =>
  informationOf(aCase([...known, ...events.flat()]), dateOf(number));
const countsOf = ({ independent, factors }: InformationReport) => ({
  case: independent,
  ...Object.fromEntries(
    factors
      .filter(({ coverage }) => coverage.assessed > 0)
      .map(({ factor, independentSources, indicators }) => [
        factor,
        [independentSources, ...indicators.map((each) => each.independentSources).filter((n) => n > 0)],
      ]),
  ),
});

it('independent sources are counted by origin for each indicator, each factor and the case', () => {
  const events = day(
    2,
    rated('7.3', 'acute', { evidence: ['w', 'p'] }),
    rated('7.4', 'present', { evidence: ['p'] }),
    rated('8.1', 'present', { evidence: ['w', 'o'] }),
  );
  expect(countsOf(at(2, events))).toEqual({
    case: { registered: 3, giving: 2, cited: 2 },
    '7': [1, 1, 1],
    '8': [2, 2],
  });
});

it('evidence against a rating is no source for it', () => {
  const events = day(2, rated('7.3', 'acute', { evidence: ['w'], contradicting: ['o'] }));
  expect(countsOf(at(2, events))).toMatchObject({ case: { giving: 2, cited: 1 }, '7': [1, 1] });
});

it('they are those of the date: of what was registered, recorded, rated and withdrawn by then', () => {
  const events = [
    day(2, rated('7.3', 'acute', { evidence: ['w', 'o'] })),
    day(3, withdrawn('o')),
    day(4, rated('7.3', 'acute', { evidence: [] })),
  ];
  expect([0, 1, 2, 3, 4].map((number) => at(number, ...events).independent)).toEqual([
    { registered: 0, giving: 0, cited: 0 },
    { registered: 3, giving: 2, cited: 0 },
    { registered: 3, giving: 2, cited: 2 },
    { registered: 3, giving: 1, cited: 1 },
    { registered: 3, giving: 1, cited: 0 },
  ]);
});

it('a report is of the date of the last event when none is asked for, and of none for an empty case', () => {
  expect(informationOf(aCase(known)).at).toBe(dateOf(1));
  const empty = InformationReport.parse(informationOf(aCase([])));
  expect(empty).toMatchObject({ at: null, coverage: { assessed: 0, applicable: 143 }, sources: [] });
});

it('a case of an unknown framework was not checked and is no case to report on', () => {
  expect(() => informationOf({ ...aCase([]), framework: 'none' })).toThrow(/the case was not checked/);
});
