import { pictureAt } from '../assessment/picture.ts';
import type { Picture } from '../assessment/picture.ts';
import { recordPictureEvent } from '../assessment/record-picture-event.ts';
import type { Standing } from '../assessment/standing.ts';
import { emptyStanding } from '../assessment/standing.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Moment } from '../case/instant.ts';
import { compareMoments, lastInstantOf } from '../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../case/order-events.ts';
import type { Library } from '../doctrine/library.ts';
import { findFramework, LIBRARY } from '../doctrine/library.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import { agreementOn } from './agreement-on.ts';
import type { AgreementReport } from './agreement-report.ts';
import { READING_CONVENTION } from './agreement-report.ts';
import { FEWEST_UNITS } from './bootstrap-interval.ts';
import { itemRatings, mostDiffering, offScaleDifferences, ratedBySome, unitOf } from './item-ratings.ts';

/** One analyst's own case of the situation. */
export interface Analysis {
  /** A role or a label, never an account. */
  readonly analyst: string;
  readonly caseFile: CaseFile;
}

export interface AgreementOptions {
  /** The ratings compared are those that stand then, or after the last event of all; a date covers its whole day. */
  readonly at?: Moment | undefined;
  readonly seed: number;
  readonly resamples: number;
}

/** Why analyses cannot be compared. */
export type AgreementRefusal =
  | { readonly code: 'too-few-analyses'; readonly found: number }
  | { readonly code: 'same-analyst-twice'; readonly analyst: string }
  | { readonly code: 'different-frameworks' | 'different-areas'; readonly found: readonly string[] };

const CONFIDENCE = 0.95;

/**
 * How far analysts agree who rated one situation without seeing each other's ratings. Refused: fewer than two analyses,
 * one analyst twice, cases of different frameworks or of different countries. The cases were checked before.
 */
export const measureAgreement = (
  analyses: readonly Analysis[],
  options: AgreementOptions,
  library: Library = LIBRARY,
): Result<AgreementReport, AgreementRefusal> => {
  const refusal = refusalOf(analyses);
  if (refusal !== undefined) return refused(refusal);
  const id = analyses[0]?.caseFile.framework ?? '';
  const framework = findFramework(id, library);
  if (framework === undefined) throw new Error(`unknown framework ${id}: the cases were not checked`);
  const at = options.at ?? lastMomentOf(analyses);
  // Where nothing has happened, every moment gives the same picture.
  const standing = analyses.map((analysis) => standingAnalysis(analysis, framework, at ?? '1970-01-01'));
  return accepted(reportOn(standing, framework, { ...options, at }));
};

const lastMomentOf = (analyses: readonly Analysis[]): Moment | null =>
  analyses
    .flatMap(({ caseFile }) => caseFile.events.map(({ at }) => at))
    .toSorted(compareMoments)
    .at(-1) ?? null;

const refusalOf = (analyses: readonly Analysis[]): AgreementRefusal | undefined => {
  if (analyses.length < 2) return { code: 'too-few-analyses', found: analyses.length };
  const names = analyses.map(({ analyst }) => analyst);
  const analyst = names.find((name, place) => names.indexOf(name) < place);
  if (analyst !== undefined) return { code: 'same-analyst-twice', analyst };
  const frameworks = different(analyses.map(({ caseFile }) => caseFile.framework));
  if (frameworks.length > 1) return { code: 'different-frameworks', found: frameworks };
  const areas = different(analyses.map(({ caseFile }) => caseFile.area.country));
  return areas.length > 1 ? { code: 'different-areas', found: areas } : undefined;
};

const different = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

interface StandingAnalysis {
  readonly analyst: string;
  readonly title: string;
  readonly standing: Standing;
  readonly picture: Picture;
}

const standingAnalysis = (
  { analyst, caseFile }: Analysis,
  framework: Framework,
  at: Moment,
): StandingAnalysis => {
  const standing = eventsUntil(inOrderOfApplication(caseFile.events), at).reduce(
    recordPictureEvent,
    emptyStanding(framework),
  );
  const picture = pictureAt(standing, framework, lastInstantOf(at));
  return { analyst, title: caseFile.title, standing, picture };
};

const reportOn = (
  analyses: readonly StandingAnalysis[],
  framework: Framework,
  { at, seed, resamples }: Omit<AgreementOptions, 'at'> & { readonly at: Moment | null },
): AgreementReport => {
  const resampling = { seed, resamples, confidence: CONFIDENCE };
  const items = itemRatings(framework, analyses);
  return {
    format: 'forewarn.agreement/1',
    framework: framework.id,
    at,
    resampling: { ...resampling, fewestUnits: FEWEST_UNITS },
    convention: READING_CONVENTION,
    analysts: analyses.map(({ analyst, title, picture: { coverage } }) => ({ analyst, title, coverage })),
    overall: agreementOn(items.map(unitOf), resampling),
    factors: framework.factors.map(({ id }) => ({
      factor: id,
      agreement: agreementOn(items.filter(({ factor }) => factor === id).map(unitOf), resampling),
      levels: analyses.map(({ analyst, picture }) => ({ analyst, ...levelsOf(picture, id) })),
    })),
    mostDiffering: mostDiffering(items),
    ratedBySome: ratedBySome(items),
    offScale: offScaleDifferences(items),
  };
};

const levelsOf = (picture: Picture, id: string) => {
  const factor = picture.factors[id];
  if (factor === undefined) throw new Error(`the picture has no factor ${id}`);
  const { suggested, judged, effective, coverage } = factor;
  return { suggested, judged, effective, coverage };
};
