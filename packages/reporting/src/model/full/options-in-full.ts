import type { ResponseOption } from '@forewarn/core/doctrine';
import { CONDITIONS } from '@forewarn/core/doctrine';
import type { OptionCaution, OptionsReport } from '@forewarn/core/explanation';
import { optionsAfter } from '@forewarn/core/explanation/options';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { CitedDocument, describeCitation } from '../citations.ts';
import { actorName, cautionWords, conditionNames, isStrong } from '../options.ts';

const Names = z.array(z.string()).readonly();

const FullOption = z
  .strictObject({
    name: z.string(),
    what: z.string(),
    actors: Names.meta({ description: 'who may take it' }),
    factors: Names.meta({ description: 'ids of the factors that speak for it' }),
    signs: Names.meta({ description: 'signs that speak for it, in words' }),
    isStrong: z
      .boolean()
      .meta({ description: 'whether a sign, or a factor that is high or rising, speaks for it' }),
    stale: Names.meta({ description: 'factors that it answers and all of whose ratings are old' }),
    unknown: Names.meta({ description: 'factors that it answers and of which nothing is known' }),
    notCarried: Names.meta({
      description: 'factors of un-2014 that it answers and that have no counterpart in the framework',
    }),
    cites: z.array(CitedDocument).readonly(),
  })
  .meta({ description: 'a response option that fits; nothing is advised' });
type FullOption = Readonly<z.infer<typeof FullOption>>;

const Bound = z.strictObject({
  form: z.string().meta({ description: 'the form of warning, help or response that they take' }),
  consent: z.string().meta({ description: 'what they need of the State, or of the Council' }),
  conditions: Names.meta({ description: 'names of what binds them' }),
  cautions: Names.meta({ description: 'what is to be borne in mind here, beside conditions and factors' }),
});

const OptionsAlike = Bound.extend({ options: z.array(FullOption).readonly() }).meta({
  description: 'options of one form that the same binds',
});
type OptionsAlike = Readonly<z.infer<typeof OptionsAlike>>;

export const OptionsInFull = z.strictObject({
  pillars: z
    .array(z.strictObject({ pillar: z.string(), groups: z.array(OptionsAlike).readonly() }))
    .readonly()
    .meta({ description: 'early warning and the pillars, those that have an option that fits' }),
  undecided: z
    .array(z.strictObject({ name: z.string(), unknown: Names, notCarried: Names }))
    .readonly()
    .meta({ description: 'options of which too little is known to say whether they fit' }),
  conditions: z
    .array(z.strictObject({ name: z.string(), asks: z.string(), cites: z.array(CitedDocument).readonly() }))
    .readonly()
    .meta({ description: 'what binds the options above, in full' }),
});
type OptionsInFull = Readonly<z.infer<typeof OptionsInFull>>;

/** The response options that fit the case where it stands, by pillar. */
export const describeOptionsInFull = (context: BriefContext): OptionsInFull => {
  const { fitting, undecided } = optionsAfter(context.trace, context.library);
  const byPillar = Map.groupBy(fitting, ({ option }) => option.pillar);
  const bound = new Set(fitting.flatMap(({ option }) => option.conditions));
  return {
    pillars: ([null, 'one', 'two', 'three'] as const).flatMap((pillar) => {
      const options = byPillar.get(pillar) ?? [];
      if (options.length === 0) return [];
      return [{ pillar: pillarWords(pillar, context), groups: groupsAlike(options, context) }];
    }),
    undecided: undecided.map(({ option, gaps }) => ({
      name: textsOf(option, context).name,
      unknown: factorsOf(gaps, 'unknown'),
      notCarried: factorsOf(gaps, 'not-carried'),
    })),
    conditions: CONDITIONS.filter(({ id }) => bound.has(id)).map(({ id, name, asks, cites }) => ({
      ...(context.doctrine?.conditions[id] ?? { name, asks }),
      cites: cites.map((citation) => describeCitation(citation, context.words)),
    })),
  };
};

const PILLARS = { one: 'pillarOne', two: 'pillarTwo', three: 'pillarThree' } as const;

const pillarWords = (pillar: ResponseOption['pillar'], { wording }: BriefContext): string => {
  const region = pillar === null ? 'warning' : PILLARS[pillar];
  return wording.regions[region] ?? region;
};

const textsOf = ({ id, name, what }: ResponseOption, { doctrine }: BriefContext) =>
  doctrine?.options[id] ?? { name, what };

type Fitting = OptionsReport['fitting'][number];

/** In the order of the first of each; what binds them all is said once. */
const groupsAlike = (options: readonly Fitting[], context: BriefContext): readonly OptionsAlike[] => {
  const bound = options.map((fitting) => ({ fitting, binds: describeBound(fitting, context) }));
  return [...Map.groupBy(bound, ({ binds }) => JSON.stringify(binds)).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    return [{ ...first.binds, options: alike.map(({ fitting }) => describeOption(fitting, context)) }];
  });
};

const describeBound = ({ option, cautions }: Fitting, context: BriefContext): z.infer<typeof Bound> => ({
  form: formWords(option, context),
  consent: context.words.full.consents[option.consent],
  conditions: conditionNames(option.conditions, context),
  cautions: cautions.flatMap((caution) => cautionWords(caution, context)),
});

const describeOption = ({ option, reasons, cautions }: Fitting, context: BriefContext): FullOption => {
  const { words, wording } = context;
  return {
    ...textsOf(option, context),
    actors: option.actors.map((actor) => actorName(actor, context)),
    isStrong: reasons.some(isStrong),
    factors: reasons.flatMap((reason) => (reason.kind === 'factor' ? [reason.factor] : [])),
    signs: reasons.flatMap((reason) =>
      reason.kind === 'sign' ? [wording.signs[reason.sign] ?? reason.sign] : [],
    ),
    stale: factorsOf(cautions, 'stale'),
    unknown: factorsOf(cautions, 'unknown'),
    notCarried: factorsOf(cautions, 'not-carried'),
    cites: option.cites.map((citation) => describeCitation(citation, words)),
  };
};

/** The factors that cautions of a kind speak of. */
const factorsOf = (
  cautions: readonly OptionCaution[],
  kind: 'stale' | 'unknown' | 'not-carried',
): readonly string[] =>
  cautions.flatMap((caution) => ('factor' in caution && caution.kind === kind ? [caution.factor] : []));

const formWords = ({ form }: ResponseOption, { wording, words }: BriefContext): string => {
  if (form === 'recommended') return words.full.recommended;
  const { regions, families } = wording;
  const region = form === 'earlyWarning' ? regions['warning'] : undefined;
  return region ?? regions[`pillarTwo.${form}`] ?? regions[`pillarThree.${form}`] ?? families[form] ?? form;
};
