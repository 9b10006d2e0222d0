import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseEventOf } from '../../case/case-event.ts';
import type { CaseFile } from '../../case/case-file.ts';
import { inOrderOfApplication } from '../../case/order-events.ts';
import { replay } from '../../escalation/replay.ts';
import { findFramework } from '../../doctrine/library.ts';
import { aCase, dateOf, day } from '../../testing/a-case.ts';
import { anyCase } from '../../testing/arbitrary-case.ts';
import { evidence, rated, source, withdrawn } from '../../testing/picture-events.ts';
import { caseWarnings } from '../case-warnings.ts';
import type { InformationState } from './index.ts';
import { INFORMATION_STATES, informationOf, InformationReport } from './index.ts';

const FACTORS = findFramework('un-2014')?.factors ?? [];
const SOURCES = ['s1', 's2', 's3', 's4'] as const;
const ITEMS = ['e1', 'e2', 'e3', 'e4', 'e5'] as const;
const LAST = 200;
const RATINGS = ['absent', 'emerging', 'present', 'acute', 'not-assessable', 'not-applicable'] as const;

/** Sources of few origins, some of them each other's. */
const anyKnown = (): fc.Arbitrary<CaseEvent[]> =>
  fc
    .record({
      origins: fc.array(fc.constantFrom(undefined, 'wire', ...SOURCES), { minLength: 4, maxLength: 4 }),
      givenBy: fc.array(fc.constantFrom(...SOURCES), { minLength: 5, maxLength: 5 }),
    })
    .map(({ origins, givenBy }) =>
      day(
        1,
        SOURCES.map((id, place) => {
          const origin = origins[place];
          return source(id, origin === undefined ? {} : { origin });
        }),
        ITEMS.map((id, place) => evidence(id, { source: givenBy[place] ?? 's1' })),
      ),
    );

/** The source itself; where that one names another source in turn, the one that both come from: origins lead one step. */
const originOfCopy = ({ source: id, origin }: CaseEventOf<'source.registered'>): string =>
  SOURCES.find((each) => each === origin) ?? id;

const anyLater = (): fc.Arbitrary<CaseEvent> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .record({
          indicator: fc.constantFrom('7.3', '7.4', '8.1', '10.2'),
          rating: fc.constantFrom(...RATINGS),
          evidence: fc.subarray([...ITEMS]),
          contradicting: fc.subarray([...ITEMS], { maxLength: 1 }),
        })
        .map(({ indicator, rating, ...cited }) => rated(indicator, rating, cited)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...ITEMS).map(withdrawn) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('7.3', '7.4', '7')
        .map((on): CaseEvent => ({ at: dateOf(1), type: 'dissent.recorded', on, view: '', rationale: '' })),
    },
  );

/** The sources and items of a case, and what follows on them. */
const anyParts = () =>
  fc.record({
    known: anyKnown(),
    later: fc
      .array(fc.tuple(fc.integer({ min: 2, max: LAST }), anyLater()), { maxLength: 15 })
      .map((dated) => dated.flatMap(([number, event]) => day(number, event))),
  });

const anyInformedCase = (): fc.Arbitrary<CaseFile> =>
  anyParts().map(({ known, later }) => aCase([...known, ...later]));

const countsIn = ({ independent, factors }: InformationReport): readonly number[] => [
  independent.registered,
  independent.giving,
  independent.cited,
  ...factors.flatMap(({ independentSources, indicators }) => [
    independentSources,
    ...indicators.map((each) => each.independentSources),
  ]),
];
const markedAs = (mark: InformationState, { factors }: InformationReport): readonly string[] =>
  factors.flatMap(({ indicators }) =>
    indicators.filter(({ marks }) => marks.includes(mark)).map(({ indicator }) => indicator),
  );

describe('whatever happened in a case', () => {
  it('the report is one of its format', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const report = informationOf(caseFile);
        expect(InformationReport.parse(report)).toEqual(report);
      }),
    );
  });

  it('every indicator of a factor is in just one cell of its row, the rows in the order of the framework', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyInformedCase()), (caseFile) => {
        const { matrix, factors } = informationOf(caseFile);
        expect(matrix.rows.map(({ factor }) => factor)).toEqual(FACTORS.map(({ id }) => id));
        for (const [place, { cells }] of matrix.rows.entries()) {
          const inCells = INFORMATION_STATES.flatMap((state) => cells[state].indicators);
          expect(inCells.toSorted()).toEqual(FACTORS[place]?.indicators.map(({ id }) => id).toSorted());
          for (const state of INFORMATION_STATES) {
            expect(cells[state].count).toBe(cells[state].indicators.length);
            const winning = factors[place]?.indicators.filter(({ marks }) => marks[0] === state);
            expect(cells[state].indicators).toEqual(winning?.map(({ indicator }) => indicator));
          }
        }
      }),
    );
  });

  it('the cells add up to the totals, and these to the coverage of the picture', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyInformedCase()), (caseFile) => {
        const { matrix, coverage } = informationOf(caseFile);
        const trace = replay(caseFile);
        expect(coverage).toEqual(trace.picture.coverage);
        expect(matrix.totals.coverage).toEqual(coverage);
        for (const state of INFORMATION_STATES) {
          const sum = matrix.rows.reduce((total, { cells }) => total + cells[state].count, 0);
          expect(matrix.totals.cells[state]).toBe(sum);
        }
        for (const { factor, cells, coverage: ofRow } of matrix.rows) {
          const off = (...states: readonly InformationState[]) =>
            states.reduce((sum, state) => sum + cells[state].count, 0);
          const all = off(...INFORMATION_STATES);
          expect(ofRow).toEqual(trace.picture.factors[factor]?.coverage);
          expect(all - off('not-applicable')).toBe(ofRow.applicable);
          expect(all - off('not-applicable', 'not-assessable', 'not-assessed')).toBe(ofRow.assessed);
        }
      }),
    );
  });

  it('the report and the warnings of the case say the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase(), anyInformedCase()), (caseFile) => {
        const report = informationOf(caseFile);
        const warnings = caseWarnings(caseFile);
        for (const mark of ['unsupported', 'single-sourced', 'stale'] as const) {
          const warned = warnings.filter(({ code }) => code === mark).map(({ subject }) => subject);
          expect(markedAs(mark, report)).toEqual(warned);
        }
      }),
    );
  });

  it('only what happened up to the date counts', () => {
    fc.assert(
      fc.property(anyInformedCase(), fc.integer({ min: 0, max: LAST }), (caseFile, number) => {
        const at = dateOf(number);
        const until = caseFile.events.filter((event) => event.at <= at);
        expect(informationOf(caseFile, at)).toEqual(informationOf({ ...caseFile, events: until }, at));
        const inOrder = { ...caseFile, events: [...inOrderOfApplication(caseFile.events)] };
        expect(informationOf(caseFile, at)).toEqual(informationOf(inOrder, at));
      }),
    );
  });

  it('copies from the same origin never raise a count of independent sources', () => {
    fc.assert(
      fc.property(anyParts(), ({ known, later }) => {
        const copies = known.flatMap((event) => {
          if (event.type === 'source.registered')
            return source(`copy-${event.source}`, { at: event.at, origin: originOfCopy(event) });
          return event.type === 'evidence.recorded'
            ? { ...event, evidence: `copy-${event.evidence}`, source: `copy-${event.source}` }
            : [];
        });
        const copied = later.flatMap((event): CaseEvent[] => {
          if (event.type === 'evidence.withdrawn')
            return [event, { ...event, evidence: `copy-${event.evidence}` }];
          if (event.type !== 'indicator.rated') return [event];
          const cited = event.evidence ?? [];
          return [{ ...event, evidence: [...cited, ...cited.map((id) => `copy-${id}`)] }];
        });
        const [plain, withCopies] = [
          [...known, ...later],
          [...known, ...copies, ...copied],
        ].map((events) => informationOf(aCase(events), dateOf(LAST)));
        expect(withCopies?.sources).toHaveLength(2 * (plain?.sources.length ?? 0));
        expect(withCopies && countsIn(withCopies)).toEqual(plain && countsIn(plain));
      }),
    );
  });

  it('withdrawing evidence never lowers the number of unsupported, by mark and by cell', () => {
    fc.assert(
      fc.property(anyParts(), fc.constantFrom(...ITEMS), ({ known, later }, item) => {
        const before = informationOf(aCase([...known, ...later]), dateOf(LAST));
        const after = informationOf(aCase([...known, ...later, ...day(LAST, withdrawn(item))]), dateOf(LAST));
        expect(markedAs('unsupported', after)).toEqual(
          expect.arrayContaining([...markedAs('unsupported', before)]),
        );
        expect(after.matrix.totals.cells.unsupported).toBeGreaterThanOrEqual(
          before.matrix.totals.cells.unsupported,
        );
      }),
    );
  });
});
