import type { FactorPicture } from '../assessment/picture.ts';
import type { OptionForm, ResponseOption } from '../doctrine/options/response-option.ts';
import { RESPONSE_OPTIONS } from '../doctrine/options/response-options.ts';
import type { Posture, Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import { cautionsOf } from './options-for-cautions.ts';
import type { FactorsFor } from './options-for-factors.ts';
import { factorsAnswered } from './options-for-factors.ts';
import type { OptionReason, OptionsForCase } from './options-for-result.ts';

/** What of a picture is asked: its factors, and the truth of the rules. */
interface AssessedPicture {
  readonly factors: Readonly<Record<string, FactorPicture>>;
  readonly rules: Readonly<Record<string, boolean>>;
}

/** Where the options of a form are open, and whether a factor or a sign that they answer has to show as well. */
interface Opening {
  readonly region: Region;
  /** A parent stands for its children; null where the region's state does not matter. */
  readonly states: readonly string[] | null;
  readonly needsGround: boolean;
}

const BY_FACTOR: Opening = { region: 'pillarOne', states: null, needsGround: true };
const HELP = { states: ['indicated', 'requested', 'underway', 'refused'], needsGround: true };
const RESPONSE = { states: ['indicated', 'underway'], needsGround: false };

const OPENINGS: Readonly<Record<OptionForm, Opening>> = {
  earlyWarning: { region: 'warning', states: ['heightened', 'alert', 'emergency'], needsGround: false },
  'national-resilience': BY_FACTOR,
  'human-rights': BY_FACTOR,
  'targeted-measures': BY_FACTOR,
  partnerships: BY_FACTOR,
  recommended: BY_FACTOR,
  encouragement: { region: 'pillarTwo.encouragement', ...HELP },
  capacityBuilding: { region: 'pillarTwo.capacityBuilding', ...HELP },
  protectionAssistance: { region: 'pillarTwo.protectionAssistance', ...HELP },
  peacefulMeans: { region: 'pillarThree.peacefulMeans', ...RESPONSE },
  regionalArrangements: { region: 'pillarThree.regionalArrangements', ...RESPONSE },
  collectiveAction: {
    region: 'pillarThree.collectiveAction',
    states: ['bothFindingsRecorded', 'authorised', 'blocked'],
    needsGround: false,
  },
};

/**
 * The response options that fit a case where it stands, each with what is true of the case for it and what is to be borne
 * in mind; and those of which too little is known to say. Nothing is advised: indicators set nothing off.
 *
 * What fits is a convention of this toolkit:
 * - the State's own measures (pillar one): a factor that they answer is at least moderate, or low and rising since early
 *   prevention does more, or a sign that they answer shows;
 * - help (pillar two): its form is indicated, requested, under way or refused, and such a factor is at least moderate or
 *   such a sign shows. A refusal is a caution, not the end: the State may still ask or accept;
 * - peaceful means and regional arrangements: they are indicated or under way; those that put pressure on a State need
 *   such a factor or sign as well, of acts or of a plan (`needsGround`);
 * - collective action: both findings are recorded, or the Council has authorised or is blocked. It is the Council's. Force
 *   only where both findings are recorded or force is authorised: no sanction and no veto opens it;
 * - early warning: the warning stands where the option belongs.
 *
 * Options are written for `un-2014`; `factorsFor` names their factors in the framework of the picture, which is taken to
 * be `un-2014` without it: `optionsOf` chooses it for a case. They stand in the
 * order of `RESPONSE_OPTIONS`: by pillar, form and family, which ranks none of them.
 */
export const optionsFor = (
  posture: Posture,
  picture: AssessedPicture,
  factorsFor: FactorsFor = (factor) => [factor],
): OptionsForCase => {
  const open = RESPONSE_OPTIONS.filter((option) => isOpen(option, posture)).map((option) => {
    const { grounds, gaps, stale } = factorsAnswered(option, picture.factors, factorsFor);
    const signs = (option.signs ?? []).filter((sign) => posture.signs.includes(sign));
    const reasons: readonly OptionReason[] = [
      ...reasonOfRegion(option, posture),
      ...grounds,
      ...signs.map((sign) => ({ kind: 'sign', sign }) as const),
    ];
    const needsGround = OPENINGS[option.form].needsGround || option.needsGround === true;
    const fits = !needsGround || grounds.length + signs.length > 0;
    return { option, fits, reasons, gaps, stale };
  });
  const isUnwilling = picture.rules['state.unwilling'] === true;
  return {
    fitting: open
      .filter(({ fits }) => fits)
      .map(({ option, reasons, gaps, stale }) => ({
        option,
        reasons,
        cautions: [
          ...cautionsOf(option, OPENINGS[option.form].region, posture, isUnwilling),
          ...stale,
          ...gaps,
        ],
      })),
    undecided: open
      .filter(({ fits, gaps }) => !fits && gaps.length > 0)
      .map(({ option, gaps }) => ({ option, gaps })),
  };
};

const isOpen = ({ form, states: ownStates, conditions }: ResponseOption, posture: Posture): boolean => {
  const { region, states } = OPENINGS[form];
  const state = stateOf(posture, region);
  const isAmong = (some: readonly string[]) =>
    some.some((one) => state === one || state.startsWith(`${one}.`));
  const isInState = (states === null || isAmong(states)) && (ownStates === undefined || isAmong(ownStates));
  return isInState && (!isForce(conditions) || mayBeForce(posture));
};

const isForce = (conditions: ResponseOption['conditions']): boolean => conditions.includes('last-resort');

/** Paragraph 139 of the Outcome asks for both findings; what the Council has authorised is authorised without them. */
const mayBeForce = ({ pillarOne, pillarThree }: Posture): boolean =>
  pillarThree.collectiveAction === 'authorised.force' ||
  (pillarOne.startsWith('foundManifestlyFailing.') && pillarThree.meansFinding.startsWith('inadequate.'));

const reasonOfRegion = ({ form }: ResponseOption, posture: Posture): readonly OptionReason[] => {
  const { region, states } = OPENINGS[form];
  return states === null ? [] : [{ kind: 'region', region, state: stateOf(posture, region) }];
};
