import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { aCase, on } from '../testing/a-case.ts';
import { aCaseOf, anyRating } from '../testing/arbitrary-case.ts';
import { evidence, judged, picture, rated, source } from '../testing/picture-events.ts';
import type { AgreementRefusal } from './index.ts';
import { AgreementReport, measureAgreement } from './index.ts';

const OPTIONS = { at: '2008-02-01', seed: 1, resamples: 200 };

/** A case of these ratings on the first of January, with the item of evidence `e1`. */
const rates = (text: string, ...more: readonly CaseEvent[]): CaseFile =>
  aCase([...on('2007-12-01', source('s1'), evidence('e1')), ...on('2008-01-01', picture(text)), ...more]);

const measured = (...cases: readonly CaseFile[]): AgreementReport => {
  const named = cases.map((caseFile, place) => ({ analyst: `Desk ${'ABC'[place]}`, caseFile }));
  const measured = measureAgreement(named, OPTIONS);
  if (!measured.ok) throw new Error(`refused: ${measured.refusal.code}`);
  return AgreementReport.parse(measured.value);
};

const refusalOf = (...analyses: Parameters<typeof measureAgreement>[0]): AgreementRefusal | undefined => {
  const measured = measureAgreement(analyses, OPTIONS);
  return measured.ok ? undefined : measured.refusal;
};

const factorOf = ({ factors }: AgreementReport, id: string) => factors.find(({ factor }) => factor === id);

const withoutNames = ({ overall, factors, mostDiffering }: AgreementReport) => ({
  overall,
  agreements: factors.map(({ agreement }) => agreement),
  items: mostDiffering.map(({ indicator, spread }) => [indicator, spread]),
});

describe('agreement', () => {
  test('is perfect where all rate alike, over the indicators that two or more rated on the scale', () => {
    const { overall } = measured(
      rates('7.1 present, 7.2 acute, 7.3 absent, 8.1 acute'),
      rates('7.1 present, 7.2 acute, 7.3 not-assessable'),
      rates('8.2 acute'),
    );
    expect(overall).toEqual({
      alpha: 1,
      noAlpha: null,
      interval: null,
      noInterval: 'too-few-units',
      degenerate: 0,
      band: 'at-least-0.800',
      raters: 2,
      units: 2,
      values: 4,
    });
  });

  test('stands for each factor by its own indicators', () => {
    const report = measured(
      rates('1.1 absent, 1.2 acute, 1.3 present, 7.1 absent, 7.2 acute'),
      rates('1.1 absent, 1.2 acute, 1.3 present, 7.1 acute, 7.2 absent'),
    );
    expect(factorOf(report, '1')?.agreement).toMatchObject({ alpha: 1, units: 3 });
    expect(factorOf(report, '7')?.agreement).toMatchObject({ alpha: -0.5, units: 2, band: 'below-0.667' });
    expect(factorOf(report, '2')?.agreement).toMatchObject({ alpha: null, noAlpha: 'nothing-pairable' });
    expect(report.factors.map(({ factor }) => factor)).toEqual(
      Array.from({ length: 14 }, (_, n) => `${n + 1}`),
    );
  });

  test('tells one value everywhere from agreement', () => {
    const { overall } = measured(rates('7.1 present, 7.2 present'), rates('7.1 present, 7.2 present'));
    expect(overall).toMatchObject({ alpha: null, noAlpha: 'no-variation', interval: null, band: null });
  });

  test('lies in a band of the convention', () => {
    const most = '7.1 absent, 7.2 acute, 7.3 acute';
    const { overall: near } = measured(rates(`${most}, 7.4 present`), rates(`${most}, 7.4 acute`));
    const { overall: far } = measured(rates('7.1 absent, 7.2 acute'), rates('7.1 acute, 7.2 absent'));
    expect([near.band, far.band]).toEqual(['at-least-0.667', 'below-0.667']);
  });

  test('compares the latest ratings, whatever the order in the file', () => {
    const events = on('2008-01-02', picture('7.1 absent, 7.2 acute'));
    const earlier = on('2008-01-01', picture('7.1 acute, 7.2 absent'));
    const { overall } = measured(aCase([...events, ...earlier]), aCase([...earlier, ...events]));
    expect(overall.alpha).toBe(1);
  });

  test('compares the ratings that stand at the moment, of the last of which the day counts whole', () => {
    const changed = (at: string) => rates('7.1 absent, 7.2 acute', ...on(at, rated('7.1', 'acute')));
    const before = measured(changed('2008-02-01T23:59:00Z'), rates('7.1 absent, 7.2 acute'));
    const after = measured(changed('2008-02-02'), rates('7.1 absent, 7.2 acute'));
    expect([before.mostDiffering.length, after.mostDiffering.length]).toEqual([1, 0]);
  });

  test('gives how much each analyst covered, and the levels side by side', () => {
    const report = measured(
      rates('7.1 acute, 7.2 present, 7.3 not-applicable'),
      rates('7.1 absent', ...on('2008-01-02', judged('7', 'moderate'))),
    );
    expect(report.analysts).toEqual([
      { analyst: 'Desk A', title: 'Example State', coverage: { assessed: 2, applicable: 142 } },
      { analyst: 'Desk B', title: 'Example State', coverage: { assessed: 1, applicable: 143 } },
    ]);
    expect(factorOf(report, '7')?.levels).toMatchObject([
      { analyst: 'Desk A', suggested: 'high', judged: null, effective: 'high' },
      { analyst: 'Desk B', suggested: 'none', judged: 'moderate', effective: 'moderate' },
    ]);
  });

  test('is the same whatever the analysts are called', () => {
    const cases = aCaseOf(anyRating(), 20);
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const [report, swapped] = [measured(one, other), measured(other, one)];
        expect(withoutNames(swapped)).toEqual(withoutNames(report));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the items that differ most', () => {
  const report = measured(
    rates('7.1 absent, 7.2 present basis, 7.3 emerging, 8.1 absent'),
    rates('7.1 emerging, 7.2 absent unsure, 7.3 emerging, 8.1 acute'),
    rates('7.1 absent, 7.2 not-assessable, 8.1 absent'),
  );

  test('stand by how far the ratings lie apart', () => {
    expect(report.mostDiffering.map(({ indicator, spread }) => [indicator, spread])).toEqual([
      ['8.1', 3],
      ['7.2', 2],
      ['7.1', 1],
    ]);
    expect(report.mostDiffering.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('stand by their spread even where a narrower one weighs more, as the ratings crowd there', () => {
    const crowd = '7.1 absent, 7.2 absent, 7.3 absent, 7.4 absent';
    const { mostDiffering } = measured(
      rates(`${crowd}, 8.1 absent, 8.2 emerging`),
      rates(`${crowd}, 8.1 emerging, 8.2 acute`),
    );
    expect(mostDiffering.map(({ indicator, spread, share }) => [indicator, spread, share > 0.5])).toEqual([
      ['8.2', 2, false],
      ['8.1', 1, true],
    ]);
  });

  test('show what each analyst said, how surely and on what', () => {
    expect(report.mostDiffering[1]).toMatchObject({
      indicator: '7.2',
      factor: '7',
      ratings: [
        { analyst: 'Desk A', rating: 'present', confidence: 'moderate', evidence: ['e1'] },
        { analyst: 'Desk B', rating: 'absent', confidence: 'low', evidence: [] },
        { analyst: 'Desk C', rating: 'not-assessable', confidence: 'moderate', evidence: [] },
      ],
    });
  });
});

describe('the indicators that some analysts rated and others did not', () => {
  test('stand in the order of the framework, with who rated them, on the scale or off it, and who did not', () => {
    const { ratedBySome } = measured(
      rates('7.2 acute basis, 7.10 not-applicable, 8.1 absent, 1.1 present'),
      rates('7.2 not-assessable, 8.1 acute, 1.1 absent'),
      rates('8.1 absent, 7.3 emerging'),
    );
    expect(
      ratedBySome.map(({ indicator, factor, ratedBy, notRatedBy }) => [
        indicator,
        factor,
        ratedBy.map(({ analyst, rating }) => `${analyst}: ${rating}`),
        notRatedBy,
      ]),
    ).toEqual([
      ['1.1', '1', ['Desk A: present', 'Desk B: absent'], ['Desk C']],
      ['7.2', '7', ['Desk A: acute', 'Desk B: not-assessable'], ['Desk C']],
      ['7.3', '7', ['Desk C: emerging'], ['Desk A', 'Desk B']],
      ['7.10', '7', ['Desk A: not-applicable'], ['Desk B', 'Desk C']],
    ]);
    expect(ratedBySome[1]?.ratedBy[0]).toMatchObject({ confidence: 'moderate', evidence: ['e1'] });
  });

  test('are none where all rated the same ones, however differently', () => {
    expect(measured(rates('7.1 acute'), rates('7.1 not-applicable')).ratedBySome).toEqual([]);
  });
});

const measuredAtTheEnd = (...cases: readonly CaseFile[]) => {
  const named = cases.map((caseFile, place) => ({ analyst: `Desk ${place}`, caseFile }));
  const measured = measureAgreement(named, { seed: 1, resamples: 20 });
  if (!measured.ok) throw new Error(`refused: ${measured.refusal.code}`);
  return AgreementReport.parse(measured.value);
};

describe('without a moment', () => {
  test('all that was recorded is compared, up to the last event of all the cases', () => {
    const later = rates('7.1 absent', ...on('2008-03-01', rated('7.1', 'acute')));
    const { at, mostDiffering } = measuredAtTheEnd(later, rates('7.1 acute'));
    expect([at, mostDiffering]).toEqual(['2008-03-01', []]);
  });

  test('cases in which nothing has happened have none', () => {
    const { at, overall, ratedBySome } = measuredAtTheEnd(aCase([]), aCase([]));
    expect([at, overall.noAlpha, overall.noInterval, ratedBySome]).toEqual([
      null,
      'nothing-pairable',
      'too-few-units',
      [],
    ]);
  });
});

test('whether an indicator applies and can be assessed is compared apart from alpha', () => {
  const { offScale, overall } = measured(
    rates(
      '7.1 not-applicable, 7.2 not-assessable, 7.3 not-applicable, 7.4 acute, 7.5 not-assessable, 7.6 absent',
    ),
    rates('7.1 present,        7.2 present,        7.3 not-assessable, 7.4 acute, 7.5 not-assessable'),
    rates('7.1 not-assessable'),
  );
  expect(overall.units).toBe(1);
  expect(offScale.compared).toBe(5);
  expect(offScale.differing.map(({ indicator, about }) => [indicator, about])).toEqual([
    ['7.1', ['applicability', 'assessability']],
    ['7.2', ['assessability']],
    ['7.3', ['applicability']],
  ]);
});

describe('analyses are refused', () => {
  const caseFile = rates('7.1 acute');

  test('when there are fewer than two', () => {
    expect(refusalOf({ analyst: 'Desk A', caseFile })).toEqual({ code: 'too-few-analyses', found: 1 });
  });

  test('when an analyst is there twice', () => {
    const one = { analyst: 'Desk A', caseFile };
    expect(refusalOf(one, { ...one, analyst: 'Desk B' }, one)).toEqual({
      code: 'same-analyst-twice',
      analyst: 'Desk A',
    });
  });

  const besides = (changes: Partial<CaseFile>) =>
    refusalOf({ analyst: 'Desk A', caseFile }, { analyst: 'Desk B', caseFile: { ...caseFile, ...changes } });

  test('when they are by different frameworks', () => {
    expect(besides({ framework: 'another' })).toEqual({
      code: 'different-frameworks',
      found: ['un-2014', 'another'],
    });
  });

  test('when they are on different countries, not when one says more closely where', () => {
    expect(besides({ area: { country: 'LY' } })).toEqual({ code: 'different-areas', found: ['KE', 'LY'] });
    expect(besides({ area: { country: 'KE', subdivisions: ['KE-30'] } })).toBeUndefined();
  });
});
