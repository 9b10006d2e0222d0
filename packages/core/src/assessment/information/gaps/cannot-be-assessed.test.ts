import { expect, it } from 'vitest';
import type { Events } from '../../../testing/a-case.ts';
import { aCase, dateOf, day } from '../../../testing/a-case.ts';
import { evidence, judged, rated, source, withdrawn } from '../../../testing/picture-events.ts';
import { informationOf } from '../index.ts';

const at = (number: number, ...events: Events) =>
  informationOf(aCase([...day(1, source('s1'), evidence('e1')), ...events.flat()]), dateOf(number)).gaps
    .cannotBeAssessed;
const basis = { evidence: ['e1'] };

it('the third gap is cited, with how sure that is', () => {
  expect(at(1).cites).toEqual([{ document: 'A/64/864', paragraph: '10 (c)', certainty: 'medium' }]);
});

it('what is not assessable, unsupported or stale is listed, under each mark that it bears', () => {
  const events = day(
    2,
    rated('7.1', 'not-assessable'),
    rated('7.2', 'acute'),
    rated('8.1', 'acute'),
    rated('8.2', 'acute', basis),
    rated('9.1', 'acute', basis),
  );
  expect(at(2, events)).toMatchObject({
    notAssessable: ['7.1'],
    unsupported: ['7.2', '8.1'],
    stale: [],
  });
  expect(at(33, events)).toMatchObject({
    notAssessable: ['7.1'],
    unsupported: ['7.2', '8.1'],
    stale: ['8.1', '8.2'],
    staleFactors: ['8'],
  });
});

it('a factor with one fresh rating is not stale', () => {
  const events = [day(2, rated('8.1', 'acute', basis)), day(20, rated('8.2', 'absent', basis))];
  expect(at(33, ...events)).toMatchObject({ stale: ['8.1'], staleFactors: [] });
});

it('an absence that rests on nothing is listed, for nobody can check that it was looked for', () => {
  const events = [
    day(2, rated('7.1', 'absent'), rated('7.2', 'absent', basis), rated('7.3', 'emerging')),
    day(3, withdrawn('e1')),
  ];
  expect(at(2, ...events).absentWithoutEvidence).toEqual(['7.1']);
  expect(at(3, ...events).absentWithoutEvidence).toEqual(['7.1', '7.2']);
});

it('a factor is unknown while nothing in it is rated on the scale, and a judgement does not hide it', () => {
  const events = day(
    2,
    rated('1.1', 'absent'),
    rated('2.1', 'not-assessable'),
    rated('3.1', 'not-applicable'),
    judged('4', 'none'),
  );
  const { unknownFactors } = at(2, events);
  expect(unknownFactors.map(({ factor }) => factor)).toEqual('2 3 4 5 6 7 8 9 10 11 12 13 14'.split(' '));
  expect(unknownFactors.filter(({ judged: level }) => level !== null)).toEqual([
    { factor: '4', judged: 'none' },
  ]);
});
