import type { ResponseOption } from '@forewarn/core/doctrine';
import { CONDITIONS } from '@forewarn/core/doctrine';
import type { OptionCaution, OptionsReport } from '@forewarn/core/explanation';
import { optionsOf } from '@forewarn/core/explanation';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { CitedDocument, describeCitation } from '../citations.ts';
import { actorName, cautionWords, conditionNames } from '../options.ts';

const Names = z.array(z.string()).readonly();

const FullOption = z
  .strictObject({
    name: z.string(),
    what: z.string(),
    form: z.string().meta({ description: 'the form of warning, help or response that it takes' }),
    actors: Names.meta({ description: 'who may take it' }),
    consent: z.string().meta({ description: 'what it needs of the State, or of the Council' }),
    factors: Names.meta({ description: 'ids of the factors that speak for it' }),
    signs: Names.meta({ description: 'signs that speak for it, in words' }),
    cautions: Names.meta({ description: 'what is to be borne in mind here, beside conditions and factors' }),
    stale: Names.meta({ description: 'factors that it answers and all of whose ratings are old' }),
    unknown: Names.meta({ description: 'factors that it answers and of which nothing is known' }),
    notCarried: Names.meta({
      description: 'factors of un-2014 that it answers and that have no counterpart in the framework',
    }),
    conditions: Names.meta({ description: 'names of what binds it' }),
    cites: z.array(CitedDocument).readonly(),
  })
  .meta({ description: 'a response option that fits; nothing is advised' });
type FullOption = Readonly<z.infer<typeof FullOption>>;

export const OptionsInFull = z.strictObject({
  pillars: z
    .array(z.strictObject({ pillar: z.string(), options: z.array(FullOption).readonly() }))
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
  const { fitting, undecided } = optionsOf(context.caseFile, context.asOf, context.library);
  const byPillar = Map.groupBy(fitting, ({ option }) => option.pillar);
  const bound = new Set(fitting.flatMap(({ option }) => option.conditions));
  return {
    pillars: ([null, 'one', 'two', 'three'] as const).flatMap((pillar) => {
      const options = byPillar.get(pillar) ?? [];
      if (options.length === 0) return [];
      return [
        {
          pillar: pillarWords(pillar, context),
          options: options.map((each) => describeOption(each, context)),
        },
      ];
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

const describeOption = (
  { option, reasons, cautions }: OptionsReport['fitting'][number],
  context: BriefContext,
): FullOption => {
  const { words, wording } = context;
  return {
    ...textsOf(option, context),
    form: formWords(option, context),
    actors: option.actors.map((actor) => actorName(actor, context)),
    consent: words.full.consents[option.consent],
    factors: reasons.flatMap((reason) => (reason.kind === 'factor' ? [reason.factor] : [])),
    signs: reasons.flatMap((reason) =>
      reason.kind === 'sign' ? [wording.signs[reason.sign] ?? reason.sign] : [],
    ),
    cautions: cautions.flatMap((caution) => cautionWords(caution, context)),
    stale: factorsOf(cautions, 'stale'),
    unknown: factorsOf(cautions, 'unknown'),
    notCarried: factorsOf(cautions, 'not-carried'),
    conditions: conditionNames(option.conditions, context),
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
