import { isLevelAtLeast } from '../assessment/factor-level.ts';
import type { FactorPicture } from '../assessment/picture.ts';
import type { OptionForm, ResponseOption } from '../doctrine/options/response-option.ts';
import { RESPONSE_OPTIONS } from '../doctrine/options/response-options.ts';
import type { Posture, Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import type { Crosswalk } from '../frameworks/crosswalk.ts';
import { cautionsOf } from './options-for-cautions.ts';
import type { InformationGap, OptionCaution, OptionReason, OptionsForCase } from './options-for-result.ts';

/** The factors in the framework of a picture that stand for a factor of `un-2014`, for which options are written. */
export type FactorsFor = (un2014Factor: string) => readonly string[];

/** What of a picture is asked: its factors, and the truth of the rules where they were weighed. */
export interface AssessedPicture {
  readonly factors: Readonly<Record<string, FactorPicture>>;
  readonly rules?: Readonly<Record<string, boolean>>;
}

/** Carries factors through a crosswalk from `un-2014`; however two factors relate, they share a part. */
export const factorsThrough = ({ from, relations }: Crosswalk): FactorsFor => {
  if (from !== 'un-2014') throw new Error(`options are written for un-2014, the crosswalk is from ${from}`);
  return (factor) => relations.filter((relation) => relation.from === factor).map(({ to }) => to);
};

/**
 * The response options that fit a case where it stands, each with what is true of the case for it and what is to be borne
 * in mind; and those of which too little is known to say. Nothing is advised: indicators set nothing off.
 *
 * Fitting, in this toolkit's convention:
 * - the State's own measures (pillar one): a factor that they answer is at least moderate, or low and rising since early
 *   prevention does more, or a sign that they answer shows;
 * - help (pillar two): its form is indicated, requested, under way or refused, and such a factor is at least moderate or
 *   such a sign shows. Refusal is a caution, not an end: the State may still ask or accept;
 * - peaceful means and regional arrangements: they are indicated or under way;
 * - collective action: both findings are recorded, or the Council has authorised it or is blocked. It is the Council's;
 * - early warning: the warning stands where the option is for.
 *
 * They stand in the order of `RESPONSE_OPTIONS`: by pillar, form and family, which ranks none of them.
 */
export const optionsFor = (
  posture: Posture,
  picture: AssessedPicture,
  factorsFor: FactorsFor = (factor) => [factor],
): OptionsForCase => {
  const assessed = RESPONSE_OPTIONS.flatMap((option) => {
    const region = REGION_OF[option.form];
    const state = stateOf(posture, region);
    return isOpenIn(option, state) ? [{ option, region, state, ...groundsOf(option, posture, picture, factorsFor) }] : [];
  });
  const stateIsUnwilling = picture.rules?.['state.unwilling'] ?? false;
  return {
    fitting: assessed.filter(isFitting).map(({ option, region, state, reasons, gaps, stale }) => ({
      option,
      reasons: [...(needsGrounds(option) && option.pillar === 'one' ? [] : [{ kind: 'region', region, state } as const]), ...reasons],
      cautions: [...cautionsOf(option, region, state, posture, stateIsUnwilling), ...stale, ...gaps],
    })),
    undecided: assessed
      .filter((one) => !isFitting(one) && one.gaps.length > 0)
      .map(({ option, gaps }) => ({ option, gaps })),
  };
};
