import { z } from 'zod';

/** A/67/929–S/2013/399: four families of policy options for a State's own prevention. */
export const POLICY_FAMILIES = [
  'national-resilience',
  'human-rights',
  'targeted-measures',
  'partnerships',
] as const;

/** A/68/947–S/2014/449: seven inhibitors of atrocity crimes that assistance can build up. */
export const INHIBITORS = [
  'security-sector',
  'political-transitions',
  'judicial-and-human-rights-institutions',
  'risk-assessment-and-early-response',
  'local-conflict-resolution',
  'media-capacity',
  'transitional-justice',
] as const;

/** What is holding, named after the two reports. */
export const ResilienceFamily = z
  .enum([...POLICY_FAMILIES, ...INHIBITORS])
  .meta({ title: 'Family of resilience' });
export type ResilienceFamily = z.infer<typeof ResilienceFamily>;
