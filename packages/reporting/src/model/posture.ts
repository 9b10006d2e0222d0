import type { Region } from '@forewarn/core';
import { REGIONS, reasonWords, stateOf, stateWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { fillPhrase } from './brief-words.ts';
import { describeMovedBy, MovedBy } from './moved-by.ts';
import { Reference } from './references.ts';
import { standingFindings } from './standing-findings.ts';

export const RegionEntry = z
  .strictObject({
    id: z.string(),
    region: z.string(),
    state: z.string().meta({ description: 'in words' }),
    since: z.string().nullable().meta({ description: 'null when it has never moved' }),
    ...MovedBy.shape,
    cites: z.array(Reference).readonly(),
    finding: z
      .strictObject({ by: z.string(), reference: z.string(), words: z.string() })
      .nullable()
      .meta({ description: 'whose finding the state is; null when it is none' }),
  })
  .meta({ description: 'one of the nine parts of the posture' });
export type RegionEntry = Readonly<z.infer<typeof RegionEntry>>;

/** Where each of the nine regions stands, since when, and what moved it there. */
export const describePosture = (context: BriefContext): readonly RegionEntry[] =>
  REGIONS.map((region) => describeRegion(region, context));

export const describeRegion = (region: Region, context: BriefContext): RegionEntry => {
  const { trace, wording, references } = context;
  const step = trace.steps.findLast(({ moved }) => moved.some((move) => move.region === region));
  const move = step?.moved.find((candidate) => candidate.region === region);
  return {
    id: region,
    region: wording.regions[region] ?? region,
    state: stateWords(wording, region, stateOf(trace.posture, region)),
    since: step?.at ?? null,
    ...describeMovedBy(move?.rule, step?.event, context),
    cites: references.cite(move?.cites ?? []),
    finding: findingOf(region, context),
  };
};

const FINDINGS: Partial<Record<Region, string>> = {
  pillarOne: 'manifest-failure',
  'pillarThree.meansFinding': 'peaceful-means-inadequate',
};

/** A finding never stands without whose it is. */
const findingOf = (region: Region, { trace, words }: BriefContext): RegionEntry['finding'] => {
  const standing = standingFindings(trace).get(FINDINGS[region] ?? '');
  if (standing === undefined) return null;
  const { by, reference } = standing;
  return { by, reference, words: fillPhrase(words.phrases.foundBy, { by, reference }) };
};

const RISK_RULES = ['risk.urgent', 'risk.ongoing', 'risk.imminent', 'risk.serious'] as const;

export const RiskEntry = z
  .strictObject({ rule: z.string(), reason: z.string(), cites: z.array(Reference).readonly() })
  .meta({ description: 'the gravest rule on risk that holds at the date' });
export type RiskEntry = Readonly<z.infer<typeof RiskEntry>>;

/** What the level of warning rests on, whatever event moved it last. */
export const describeRisk = ({ trace, wording, references, ruleSet }: BriefContext): RiskEntry | null => {
  const id = RISK_RULES.find((candidate) => trace.picture.rules[candidate] === true);
  const rule = ruleSet.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  return {
    rule: wording.rules[rule.id] ?? rule.id,
    reason: reasonWords(wording, rule),
    cites: references.cite(rule.cites),
  };
};

export const SignEntry = z
  .strictObject({
    id: z.string(),
    words: z.string(),
    reason: z.string().nullable(),
    cites: z.array(Reference).readonly(),
  })
  .meta({ description: 'a sign relevant to a crime, or to incitement; never more than a sign' });
export type SignEntry = Readonly<z.infer<typeof SignEntry>>;

export const describeSigns = ({ trace, wording, references, ruleSet }: BriefContext): readonly SignEntry[] =>
  trace.posture.signs.map((id) => {
    const rule = ruleSet.rules.find((candidate) => candidate.id === id);
    return {
      id,
      words: wording.signs[id] ?? id,
      reason: rule === undefined ? null : reasonWords(wording, rule),
      cites: references.cite(rule?.cites ?? []),
    };
  });
