import { FACTOR_LEVELS } from '@forewarn/core';
import type { ResponseOption } from '@forewarn/core/doctrine';
import { ACTORS, CONDITIONS } from '@forewarn/core/doctrine';
import type { OptionCaution, OptionReason, OptionsReport } from '@forewarn/core/explanation';
import { optionsAfter } from '@forewarn/core/explanation/options';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { fillPhrase } from './brief-words.ts';
import { Reference } from './references.ts';

const Names = z.array(z.string()).readonly();

const OptionEntry = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    what: z.string().meta({ description: 'in the words of the toolkit' }),
    actors: Names.meta({ description: 'who may take it' }),
    conditions: Names.meta({ description: 'what binds it beside what binds all that are listed with it' }),
    factors: Names.meta({ description: 'ids of the factors that speak for it' }),
    signs: Names.meta({ description: 'signs that speak for it, in words' }),
    cites: z.array(Reference).readonly().meta({ description: 'the first document that has it' }),
  })
  .meta({ description: 'a response option that fits where the case stands; nothing is advised' });
type OptionEntry = Readonly<z.infer<typeof OptionEntry>>;

export const OptionGroup = z
  .strictObject({
    id: z.enum(['pillarOne', 'pillarTwo', 'pillarThree']),
    pillar: z.string().meta({ description: 'in words' }),
    conditions: Names.meta({ description: 'what binds every option that is listed here' }),
    entries: z.array(OptionEntry).readonly().meta({
      description: 'at most three: those first for which a sign or a high or rising factor speaks',
    }),
    more: z.int().meta({ description: 'how many more options of the pillar fit' }),
  })
  .meta({ description: 'the options of a pillar, where any fits' });
export type OptionGroup = Readonly<z.infer<typeof OptionGroup>>;

type Fitting = OptionsReport['fitting'][number];

const MOST_OPTIONS = 3;

const GROUPS = [
  { id: 'pillarOne', pillar: 'one' },
  { id: 'pillarTwo', pillar: 'two' },
  { id: 'pillarThree', pillar: 'three' },
] as const;

/** The options that fit, by pillar, the most spoken for of each; what is to be borne in mind; of how many too little is known. */
export const describeOptions = (
  context: BriefContext,
): {
  readonly groups: readonly OptionGroup[];
  readonly cautions: readonly string[];
  readonly undecided: number;
} => {
  const { fitting, undecided } = optionsAfter(context.trace, context.library);
  const groups = GROUPS.map(({ id, pillar }) => ({
    id,
    options: fitting.filter(({ option }) => option.pillar === pillar).toSorted(bySupport),
  })).filter(({ options }) => options.length > 0);
  const shown = groups.flatMap(({ options }) => options.slice(0, MOST_OPTIONS));
  return {
    groups: groups.map(({ id, options }) => describeGroup(id, options, context)),
    cautions: [
      ...new Set(shown.flatMap(({ cautions }) => cautions.flatMap((one) => cautionWords(one, context)))),
    ],
    undecided: undecided.length,
  };
};

const bySupport = (one: Fitting, other: Fitting): number => supportOf(other) - supportOf(one);

/** How many signs and high or rising factors speak for an option. */
const supportOf = ({ reasons }: Fitting): number => reasons.filter(isStrong).length;

/** Whether a reason is a sign, or a factor that is high or rising. */
export const isStrong = (reason: OptionReason): boolean => {
  if (reason.kind !== 'factor') return reason.kind === 'sign';
  return reason.trend === 'rising' || FACTOR_LEVELS.indexOf(reason.level) >= FACTOR_LEVELS.indexOf('high');
};

const describeGroup = (
  id: OptionGroup['id'],
  options: readonly Fitting[],
  context: BriefContext,
): OptionGroup => {
  const shown = options.slice(0, MOST_OPTIONS);
  const [first, ...others] = shown.map(({ option }) => option.conditions);
  const shared = (first ?? []).filter((condition) => others.every((some) => some.includes(condition)));
  return {
    id,
    pillar: context.wording.regions[id] ?? id,
    conditions: conditionNames(shared, context),
    entries: shown.map((fitting) => describeOption(fitting, shared, context)),
    more: options.length - shown.length,
  };
};

type Conditions = ResponseOption['conditions'];

const describeOption = (
  { option, reasons }: Fitting,
  shared: Conditions,
  context: BriefContext,
): OptionEntry => {
  const { doctrine, wording, references } = context;
  return {
    id: option.id,
    name: doctrine?.options[option.id]?.name ?? option.name,
    what: doctrine?.options[option.id]?.what ?? option.what,
    actors: option.actors.map((actor) => actorName(actor, context)),
    conditions: conditionNames(
      option.conditions.filter((condition) => !shared.includes(condition)),
      context,
    ),
    factors: reasons.flatMap((reason) => (reason.kind === 'factor' ? [reason.factor] : [])),
    signs: reasons.flatMap((reason) =>
      reason.kind === 'sign' ? [wording.signs[reason.sign] ?? reason.sign] : [],
    ),
    cites: references.cite(option.cites.slice(0, 1)),
  };
};

export const actorName = (id: string, { doctrine }: BriefContext): string =>
  doctrine?.actors[id] ?? ACTORS.find((actor) => actor.id === id)?.name ?? id;

export const conditionNames = (conditions: Conditions, { doctrine }: BriefContext): readonly string[] =>
  conditions.map(
    (id) => doctrine?.conditions[id]?.name ?? CONDITIONS.find((condition) => condition.id === id)?.name ?? id,
  );

/** Conditions have their own place, and what is stale or not known stands with the factors. */
export const cautionWords = (caution: OptionCaution, { words, wording }: BriefContext): readonly string[] => {
  const phrase = words.terms.cautions[caution.kind];
  if (phrase === undefined) return [];
  switch (caution.kind) {
    case 'consent-refused':
      return [fillPhrase(phrase, { part: wording.regions[caution.region] ?? caution.region })];
    case 'finding-not-recorded':
    case 'finding-under-review':
      return [fillPhrase(phrase, { finding: words.terms.findings[caution.finding] ?? caution.finding })];
    case 'state-unwilling':
    case 'state-in-doubt':
      return [phrase];
    case 'condition':
    case 'stale':
    case 'unknown':
    case 'not-carried':
      return [];
  }
};
