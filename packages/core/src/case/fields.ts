import { z } from 'zod';
import { DisclosureLevel } from './disclosure.ts';
import { Moment } from './instant.ts';

/** Names, ids and labels: something must stand there. */
export const Label = z.string().regex(/\S/, 'text that is not only spaces');

/** A digest as 64 hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest: 64 hexadecimal digits in small letters');

/** What a person wrote. May be empty, so that a rating can be saved before its reason is typed; `check` warns of it. */
export const Prose = z.string();

/** An explanation that a finding or an answer cannot do without. */
export const Reasons = z.string().min(40);

export const Confidence = z.enum(['low', 'moderate', 'high']).meta({ title: 'Confidence in the basis' });
export type Confidence = z.infer<typeof Confidence>;

export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']).meta({
  title: 'Reliability of the source',
  description: 'Admiralty code; F means that there is no basis to judge, not that the source is the worst',
});
export type Reliability = z.infer<typeof Reliability>;

export const Credibility = z.enum(['1', '2', '3', '4', '5', '6']).meta({
  title: 'Credibility of the item',
  description: 'Admiralty code; 6 means that there is no basis to judge, not that the item is the worst',
});
export type Credibility = z.infer<typeof Credibility>;

/** What every event carries beside its own fields. */
export const stamp = { at: Moment, level: DisclosureLevel.optional() };

/** The same for the two events whose `level` means something else. */
export const stampWithDisclosure = { at: Moment, disclosure: DisclosureLevel.optional() };
