import { isOnScale, placeOnScale } from '../assessment/factor-level.ts';
import type { Standing } from '../assessment/standing.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { AnalystRating, DifferingItem, OffScaleItem, PartlyRatedItem } from './agreement-report.ts';
import type { Unit } from './coincidences.ts';
import type { GivenRating } from './given-rating.ts';
import { sharesOfDisagreement } from './krippendorff-alpha.ts';

/** An indicator with what each analyst made of it. */
export interface ItemRatings {
  readonly indicator: string;
  readonly factor: string;
  readonly ratings: AnalystRating[];
}

/** Every indicator of the framework, in its order, with the ratings that stand for each analyst. */
export const itemRatings = (
  framework: Framework,
  analyses: readonly { readonly analyst: string; readonly standing: Standing }[],
): readonly ItemRatings[] =>
  framework.factors.flatMap((factor) =>
    factor.indicators.map(({ id }) => ({
      indicator: id,
      factor: factor.id,
      ratings: analyses.map(({ analyst, standing }) => {
        const given = standing.factors[factor.id]?.ratings[id];
        return {
          analyst,
          rating: given?.rating ?? 'not-assessed',
          confidence: given?.confidence ?? null,
          evidence: [...(given?.evidence ?? [])],
        };
      }),
    })),
  );

/** The places of the ratings on the scale; off it and not assessed count as missing. */
export const unitOf = ({ ratings }: ItemRatings): Unit =>
  ratings.map(({ rating }) => (isGivenOnScale(rating) ? placeOnScale(rating) : null));

const isGivenOnScale = (rating: GivenRating): rating is Exclude<GivenRating, 'not-assessed'> =>
  rating !== 'not-assessed' && isOnScale(rating);

/**
 * The indicators rated differently on the scale: the widest spread first, then the largest share of the disagreement,
 * then in the order of the framework.
 */
export const mostDiffering = (items: readonly ItemRatings[]): DifferingItem[] => {
  const shares = sharesOfDisagreement(items.map(unitOf));
  return items
    .map((item, place) => ({ ...item, spread: spreadOf(unitOf(item)), share: shares[place] ?? 0 }))
    .filter(({ spread }) => spread > 0)
    .toSorted((one, other) => other.spread - one.spread || other.share - one.share);
};

const spreadOf = (unit: Unit): number => {
  const places = unit.filter((place) => place !== null);
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places);
};

/** The indicators that some analysts rated, on the scale or off it, and others did not, in the order of the framework. */
export const ratedBySome = (items: readonly ItemRatings[]): PartlyRatedItem[] =>
  items
    .map(({ indicator, factor, ratings }) => ({
      indicator,
      factor,
      ratedBy: ratings.filter(({ rating }) => rating !== 'not-assessed'),
      notRatedBy: ratings.filter(({ rating }) => rating === 'not-assessed').map(({ analyst }) => analyst),
    }))
    .filter(({ ratedBy, notRatedBy }) => ratedBy.length > 0 && notRatedBy.length > 0);

/**
 * Where analysts who looked at an indicator differ on whether it applies at all, or on whether it can be assessed. Who
 * did not look at it says neither.
 */
export const offScaleDifferences = (
  items: readonly ItemRatings[],
): { compared: number; differing: OffScaleItem[] } => {
  const compared = items.filter(({ ratings }) => lookedAt(ratings).length >= 2);
  return {
    compared: compared.length,
    differing: compared
      .map((item) => ({ ...item, about: differsAbout(lookedAt(item.ratings)) }))
      .filter(({ about }) => about.length > 0),
  };
};

const lookedAt = (ratings: readonly AnalystRating[]): readonly GivenRating[] =>
  ratings.map(({ rating }) => rating).filter((rating) => rating !== 'not-assessed');

const differsAbout = (ratings: readonly GivenRating[]): OffScaleItem['about'] => {
  const applies = ratings.filter((rating) => rating !== 'not-applicable');
  const assessed = applies.filter(isGivenOnScale);
  return [
    ...(isSplit(applies.length, ratings.length) ? (['applicability'] as const) : []),
    ...(isSplit(assessed.length, applies.length) ? (['assessability'] as const) : []),
  ];
};

const isSplit = (some: number, all: number): boolean => some > 0 && some < all;
