import { describe, expect, it } from 'vitest';
import { findFramework } from '../doctrine/library.ts';
import { FRAMEWORKS, indicatorsOf } from './catalogue.ts';
import { Framework } from './framework.ts';
import { UN_2014 } from './un-2014/index.ts';

describe.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))('%s', (id, framework) => {
  it('is a framework', () => {
    expect(Framework.safeParse(framework).error).toBeUndefined();
  });

  it('is found by its id', () => {
    expect(findFramework(id)).toBe(framework);
  });

  it('numbers its factors from 1 on', () => {
    expect(framework.factors.map((factor) => factor.id)).toEqual(
      framework.factors.map((_, index) => String(index + 1)),
    );
  });

  it('numbers the indicators of each factor from 1 on, under the factor', () => {
    for (const factor of framework.factors) {
      expect(factor.indicators.map((indicator) => indicator.id)).toEqual(
        factor.indicators.map((_, index) => `${factor.id}.${index + 1}`),
      );
    }
  });

  it('has each title and each restatement once', () => {
    const titles = framework.factors.map(({ title }) => title);
    const gists = framework.factors.flatMap(({ indicators }) => indicators.map(({ gist }) => gist));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(gists).size).toBe(gists.length);
  });

  it('says of every factor when its ratings are stale', () => {
    expect(Object.keys(framework.staleAfterDays).toSorted()).toEqual(
      framework.factors.map((factor) => factor.id).toSorted(),
    );
  });

  it('finds every indicator with its factor', () => {
    const known = indicatorsOf(framework);
    expect(known.size).toBe(framework.factors.reduce((sum, { indicators }) => sum + indicators.length, 0));
    for (const [indicatorId, { factor, indicator }] of known) {
      expect(indicator.id).toBe(indicatorId);
      expect(factor.indicators).toContain(indicator);
    }
  });
});

describe('un-2014', () => {
  const framework: Framework = UN_2014;

  it('has the indicators that the document counts, 143 in all', () => {
    const counts = framework.factors.map(({ indicators }) => indicators.length);
    expect(counts).toEqual([11, 8, 10, 9, 8, 11, 14, 12, 6, 8, 8, 10, 18, 10]);
    expect(indicatorsOf(framework).size).toBe(143);
  });

  it('has eight common factors and six specific ones', () => {
    expect(framework.factors.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 8 }, () => 'common'),
      'genocide',
      'genocide',
      'crimes-against-humanity',
      'crimes-against-humanity',
      'war-crimes',
      'war-crimes',
    ]);
  });

  it('lets ratings stand 365 days, of preparation and specific factors 90, of triggers 30', () => {
    for (const id of ['1', '2', '3', '4', '5', '6', '9'])
      expect(framework.staleAfterDays[id], `at ${id}`).toBe(365);
    for (const id of ['7', '10', '11', '12', '13', '14'])
      expect(framework.staleAfterDays[id], `at ${id}`).toBe(90);
    expect(framework.staleAfterDays['8']).toBe(30);
  });

  it('marks the indicators that state an absence: factor 6 and 9.6', () => {
    const marked = [...indicatorsOf(framework).values()].filter(
      ({ indicator }) => indicator.statesAbsence === true,
    );
    expect(marked.map(({ indicator }) => indicator.id)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `6.${index + 1}`),
      '9.6',
    ]);
  });

  it('says of which indicators the text was not verified', () => {
    const low = [...indicatorsOf(framework).values()].filter(
      ({ indicator }) => indicator.certainty === 'low',
    );
    expect(low.map(({ indicator }) => indicator.id)).toEqual(
      '13.12 13.13 13.14 13.15 13.16 13.17 13.18 14.8 14.9 14.10'.split(' '),
    );
  });
});

it('knows no framework of another id', () => {
  for (const id of ['un-2015', '', 'constructor', '__proto__']) expect(findFramework(id)).toBeUndefined();
});
