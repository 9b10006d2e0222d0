import { z } from 'zod';
import { Certainty } from '../../frameworks/framework.ts';

/** Something that regional arrangements can offer under a pillar. */
export const Offer = z.strictObject({
  pillar: z.enum(['one', 'two', 'three']),
  what: z.string().min(1),
  options: z
    .array(z.string())
    .min(1)
    .readonly()
    .meta({ description: 'the response options that it stands for' }),
  certainty: Certainty.meta({ description: 'of the fact; it need not stand in the report cited' }),
});
export type Offer = Readonly<z.infer<typeof Offer>>;

export const offer = (
  pillar: Offer['pillar'],
  certainty: Certainty,
  what: string,
  ...options: readonly string[]
): Offer => ({ pillar, what, options: [...options], certainty });

/** What the report says that any of them can offer. */
export const REGIONAL_OFFERS: readonly Offer[] = [
  offer(
    'one',
    'medium',
    'Encouraging Governments to recognise their obligations and to settle friction before violence; accountability that begins at home; regional human rights courts and commissions.',
    'prevention.treaties',
    'prevention.dialogue-and-mediation',
    'prevention.accountability',
    'regional.human-rights-courts',
  ),
  offer(
    'two',
    'medium',
    'Structural prevention, norms and institutions, and help in crises that cross borders.',
    'regional.norms-and-institutions',
    'regional.cross-border-crises',
  ),
  offer(
    'three',
    'medium',
    'Mediation and good offices, observers and fact-finding, sanctions and suspension; enforcement only as the Council authorises it.',
    'regional.mediation',
    'regional.fact-finding',
    'regional.observer-mission',
    'regional.suspension',
    'regional.sanctions',
    'regional.enforcement',
  ),
];
