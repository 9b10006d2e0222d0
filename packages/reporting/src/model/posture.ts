import type { CaseEvent, Region, Rule } from '@forewarn/core';
import { REGIONS, reasonWords, stateOf, stateWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { fillPhrase } from './brief-words.ts';
import { CitedDocument, describeCitation } from './citations.ts';
import { standingFindings } from './standing-findings.ts';

export const RegionEntry = z
  .strictObject({
    id: z.string(),
    region: z.string(),
    state: z.string().meta({ description: 'in words' }),
    since: z.string().nullable().meta({ description: 'null when it has never moved' }),
    because: z.string().nullable().meta({ description: 'the rule, or the kind of event, that moved it' }),
    reason: z.string().nullable().meta({ description: 'why the rule is there, or who acted' }),
    isRule: z
      .boolean()
      .meta({ description: 'whether a rule of the toolkit moved it, not an event that a person entered' }),
    holds: z
      .boolean()
      .meta({ description: 'whether that rule holds at the date; false where there is none' }),
    cites: z.array(CitedDocument).readonly(),
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
  const { trace, wording, words, ruleSet } = context;
  const step = trace.steps.findLast(({ moved }) => moved.some((move) => move.region === region));
  const move = step?.moved.find((candidate) => candidate.region === region);
  const rule = ruleSet.rules.find(({ id }) => id === move?.rule);
  return {
    id: region,
    region: wording.regions[region] ?? region,
    state: stateWords(wording, region, stateOf(trace.posture, region)),
    since: step?.at ?? null,
    ...(rule === undefined ? movedByEvent(step?.event, context) : movedByRule(rule, context)),
    cites: (move?.cites ?? []).map((citation) => describeCitation(citation, words)),
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

type MovedBy = Pick<RegionEntry, 'because' | 'reason' | 'isRule' | 'holds'>;

const movedByRule = ({ id, reason }: Rule, { wording, trace }: BriefContext): MovedBy => ({
  because: wording.rules[id] ?? id,
  reason,
  isRule: true,
  holds: trace.picture.rules[id] === true,
});

const movedByEvent = (event: CaseEvent | undefined, { wording }: BriefContext): MovedBy => ({
  because: event === undefined ? null : (wording.eventTypes[event.type] ?? event.type),
  reason: event !== undefined && 'by' in event ? event.by : null,
  isRule: false,
  holds: false,
});

const RISK_RULES = ['risk.urgent', 'risk.ongoing', 'risk.imminent', 'risk.serious'] as const;

export const RiskEntry = z
  .strictObject({ rule: z.string(), reason: z.string(), cites: z.array(CitedDocument).readonly() })
  .meta({ description: 'the gravest rule on risk that holds at the date' });
export type RiskEntry = Readonly<z.infer<typeof RiskEntry>>;

/** What the level of warning rests on, whatever event moved it last. */
export const describeRisk = ({ trace, wording, words, ruleSet }: BriefContext): RiskEntry | null => {
  const id = RISK_RULES.find((candidate) => trace.picture.rules[candidate] === true);
  const rule = ruleSet.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  return {
    rule: wording.rules[rule.id] ?? rule.id,
    reason: reasonWords(wording, rule),
    cites: rule.cites.map((citation) => describeCitation(citation, words)),
  };
};

export const SignEntry = z
  .strictObject({
    id: z.string(),
    words: z.string(),
    reason: z.string().nullable(),
    cites: z.array(CitedDocument).readonly(),
  })
  .meta({ description: 'a sign relevant to a crime, or to incitement; never more than a sign' });
export type SignEntry = Readonly<z.infer<typeof SignEntry>>;

export const describeSigns = ({ trace, wording, words, ruleSet }: BriefContext): readonly SignEntry[] =>
  trace.posture.signs.map((id) => {
    const rule = ruleSet.rules.find((candidate) => candidate.id === id);
    return {
      id,
      words: wording.signs[id] ?? id,
      reason: rule === undefined ? null : reasonWords(wording, rule),
      cites: (rule?.cites ?? []).map((citation) => describeCitation(citation, words)),
    };
  });
