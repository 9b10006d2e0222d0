import { z } from 'zod';

/** From the least protected to the most. */
export const DISCLOSURE_LEVELS = ['public', 'partner', 'internal', 'restricted'] as const;

export const DisclosureLevel = z.enum(DISCLOSURE_LEVELS).meta({ title: 'Disclosure level' });
export type DisclosureLevel = z.infer<typeof DisclosureLevel>;

/** Whether something marked `marked` may be shown at `released`. */
export const isReleasedAt = (marked: DisclosureLevel, released: DisclosureLevel): boolean =>
  DISCLOSURE_LEVELS.indexOf(marked) <= DISCLOSURE_LEVELS.indexOf(released);
