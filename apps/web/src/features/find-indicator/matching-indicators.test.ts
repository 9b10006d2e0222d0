import type { Framework } from '@forewarn/core';
import { findFramework } from '@forewarn/core';
import { expect, test } from 'vitest';
import { matchingIndicators } from './matching-indicators.ts';

const framework = (): Framework => {
  const known = findFramework('un-2014');
  if (known === undefined) throw new Error('the framework un-2014 is not there');
  return known;
};
const found = (typed: string) => matchingIndicators(framework(), typed).map(({ indicator }) => indicator.id);

test('finds by the beginning of a number', () => {
  expect(found('8.1')).toEqual(['8.1', '8.10', '8.11', '8.12']);
});

test('finds by words in any order and case, all of which must be there', () => {
  expect(found('ELECTION census')).toEqual(['8.8']);
  expect(found('census volcano')).toEqual([]);
});

test('finds nothing for nothing', () => {
  expect(found('  ')).toEqual([]);
});

test('does not find an indicator by a text that was not verified', () => {
  const unverified: Framework = {
    ...framework(),
    factors: framework().factors.map((factor) => ({
      ...factor,
      indicators: factor.indicators.map((indicator) => ({ ...indicator, certainty: 'low' as const })),
    })),
  };
  expect(matchingIndicators(unverified, 'census')).toEqual([]);
  expect(matchingIndicators(unverified, '8.8')).toHaveLength(1);
});
