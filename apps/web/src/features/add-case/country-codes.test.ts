import { expect, test } from 'vitest';
import { countryName } from '../../shared/words/date-words.ts';
import { COUNTRY_CODES } from './country-codes.ts';

test('holds every code of ISO 3166-1 once, in order, each with a name', () => {
  expect(COUNTRY_CODES).toHaveLength(249);
  expect([...new Set(COUNTRY_CODES)].toSorted()).toEqual(COUNTRY_CODES);
  expect(COUNTRY_CODES.filter((code) => countryName(code) === code)).toEqual([]);
});
