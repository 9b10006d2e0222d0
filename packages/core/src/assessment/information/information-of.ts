import type { CaseFile } from '../../case/case-file.ts';
import type { Moment } from '../../case/instant.ts';
import type { Library } from '../../doctrine/library.ts';
import { LIBRARY } from '../../doctrine/library.ts';
import { originsOf } from '../evidence-register.ts';
import { factorInformation } from './factor-information.ts';
import { gapMatrix } from './gap-matrix.ts';
import { cannotBeAssessed } from './gaps/cannot-be-assessed.ts';
import { notLookedAt } from './gaps/not-looked-at.ts';
import { notShared } from './gaps/not-shared.ts';
import type { InformationReport } from './information-report.ts';
import type { OnRecord } from './on-record.ts';
import { onRecord } from './on-record.ts';
import { sourceRegister } from './source-register.ts';

/**
 * What a checked case knows and does not know at a moment: sources with their grades, independent sources, the state of
 * information on every indicator, the gap matrix and the three gaps. Only events up to and including the moment count;
 * without one, all do and the date of the last is taken. Reads no clock.
 */
export const informationOf = (
  caseFile: CaseFile,
  at?: Moment,
  library: Library = LIBRARY,
): InformationReport => {
  const record = onRecord(caseFile, at, library);
  const factors = record.framework.factors.map((factor) => factorInformation(record, factor));
  const { coverage } = record.picture;
  return {
    format: 'forewarn.information/1',
    title: caseFile.title,
    framework: caseFile.framework,
    ruleset: caseFile.ruleset,
    at: record.at,
    coverage,
    sources: sourceRegister(record.events),
    independent: independentOf(record),
    factors,
    matrix: gapMatrix(factors, coverage),
    gaps: {
      notShared: notShared(record),
      notLookedAt: notLookedAt(record, factors),
      cannotBeAssessed: cannotBeAssessed(record, factors),
    },
  };
};

const independentOf = ({ register, ratings }: OnRecord): InformationReport['independent'] => ({
  registered: new Set([...register.sources.values()].map(({ countsAs }) => countsAs)).size,
  giving: originsOf(register, [...register.evidence.keys()]).size,
  cited: originsOf(
    register,
    [...ratings.values()].flatMap(({ evidence = [] }) => evidence),
  ).size,
});
