import { z } from 'zod';
import { Citation } from '../citation.ts';
import { POLICY_FAMILIES, ResilienceFamily } from '../resilience-families.ts';
import { ActorId } from './actors.ts';
import { ConditionId } from './conditions.ts';

/** The forms that options take, in the order in which they are listed; it ranks neither the forms nor the pillars. */
export const OPTION_FORMS = [
  'earlyWarning',
  ...POLICY_FAMILIES,
  'recommended',
  'encouragement',
  'capacityBuilding',
  'protectionAssistance',
  'peacefulMeans',
  'regionalArrangements',
  'collectiveAction',
] as const;
export const OptionForm = z.enum(OPTION_FORMS).meta({
  title: 'Form of an option',
  description:
    'early warning; a family of A/67/929 or its recommended measures (pillar one); a form of A/68/947 (pillar two); a track of pillar three',
});
export type OptionForm = z.infer<typeof OptionForm>;

/** Something that someone may do about a risk. It says what is possible and on what conditions, never that it is to be done. */
export const ResponseOption = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/),
  name: z.string().min(1),
  what: z.string().min(1).meta({ description: 'in our own words' }),
  pillar: z
    .enum(['one', 'two', 'three'])
    .nullable()
    .meta({ description: 'null for early warning, which serves all three' }),
  form: OptionForm,
  chapter: z.enum(['VI', 'VII', 'VIII']).nullable().meta({ description: 'of the Charter' }),
  article: z.string().min(1).nullable().meta({ description: 'of the Charter' }),
  actors: z.array(ActorId).min(1).readonly(),
  consent: z.enum(['the-state-acts', 'needed', 'not-needed', 'council-decision']).meta({
    description:
      'of the State concerned, for it to be carried out; `council-decision`: only the Security Council can authorise it',
  }),
  answers: z
    .array(z.string())
    .min(1)
    .readonly()
    .meta({ description: 'factors of un-2014; a reading of this toolkit, no document makes the link' }),
  signs: z.array(z.string()).readonly().optional().meta({ description: 'signs that it answers' }),
  needsGround: z.literal(true).optional().meta({
    description: 'pressure: fits only where a factor or sign that it answers shows, whatever its form asks',
  }),
  conditions: z.array(ConditionId).readonly(),
  family: ResilienceFamily.optional().meta({
    description:
      'the family of A/67/929 or inhibitor of A/68/947 that it builds up, where a report puts it there',
  }),
  states: z.array(z.string()).min(1).readonly().optional().meta({
    description: 'of its region, where it fits in fewer than its form does; a parent stands for its children',
  }),
  cites: z.array(Citation).min(1).readonly(),
});
export type ResponseOption = Readonly<z.infer<typeof ResponseOption>>;
