import { z } from 'zod';
import { Credibility, Label, Prose, Reliability, Sha256, stamp } from '../fields.ts';
import { Moment } from '../instant.ts';

/** What a source is. */
export const SOURCE_KINDS = [
  'un-field',
  'un-entity',
  'regional',
  'state',
  'ngo',
  'media',
  'dataset',
  'person',
  'other',
] as const;

export const SourceRegistered = z.strictObject({
  ...stamp,
  type: z.literal('source.registered'),
  source: Label,
  name: Label,
  kind: z.enum(SOURCE_KINDS),
  reliability: Reliability,
  origin: Label.optional().meta({
    description:
      'sources with one origin count once; the id of a registered source stands for that source, or for the origin it was registered with',
  }),
  protected: z.boolean().optional(),
});

export const SourceGraded = z.strictObject({
  ...stamp,
  type: z.literal('source.graded'),
  source: Label,
  reliability: Reliability,
  reason: Prose.optional(),
});

const evidenceItem = {
  evidence: Label,
  source: Label,
  credibility: Credibility,
  summary: Prose,
  date: Moment,
  dateTo: Moment.optional(),
  place: z.strictObject({ code: Label, precision: Label }).optional(),
  url: Label.optional(),
  document: Label.optional(),
  status: z.enum(['alleged', 'verified']),
  quote: Prose.optional(),
  attachment: z
    .strictObject({
      sha256: Sha256,
      name: Label,
      mediaType: Label,
      bytes: z.int().nonnegative(),
    })
    .optional(),
};

export const EvidenceRecorded = z.strictObject({
  ...stamp,
  type: z.literal('evidence.recorded'),
  ...evidenceItem,
});

/** Replaces the whole item. */
export const EvidenceRevised = z.strictObject({
  ...stamp,
  type: z.literal('evidence.revised'),
  ...evidenceItem,
});

export const EvidenceWithdrawn = z.strictObject({
  ...stamp,
  type: z.literal('evidence.withdrawn'),
  evidence: Label,
  reason: Prose,
});

export const PopulationDescribed = z.strictObject({
  ...stamp,
  type: z.literal('population.described'),
  population: Label,
  name: Label,
  kind: z.enum(['protected-group', 'civilian-population', 'protected-persons']),
  note: Prose.optional(),
});
