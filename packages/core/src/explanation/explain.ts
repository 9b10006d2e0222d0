import { evidenceRegister } from '../assessment/evidence-register.ts';
import type { RuleFacts } from '../assessment/rule-truths.ts';
import { isStaleAt } from '../assessment/picture.ts';
import type { Standing } from '../assessment/standing.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { CaseFile, CaseHeader } from '../case/case-file.ts';
import type { Moment } from '../case/instant.ts';
import { lastInstantOf } from '../case/instant.ts';
import { levelOfCase, levelOfEvent } from '../case/level-of-event.ts';
import type { Library } from '../doctrine/library.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Method } from '../escalation/method.ts';
import { methodOf } from '../escalation/method.ts';
import type { Region } from '../escalation/posture.ts';
import { REGIONS, stateOf } from '../escalation/posture.ts';
import { replayBy } from '../escalation/replay.ts';
import type { Trace } from '../escalation/trace.ts';
import { ruleFactsOf } from '../escalation/weigh.ts';
import type { Basis, Explanation, RegionExplained } from './explanation.ts';
import { nearest } from './nearest.ts';
import { truthTreeOf } from './truth-tree.ts';
import { waysOut } from './ways-out.ts';

/**
 * Why a checked case stands where it stands at a moment, and why not further: for every region the step that led there
 * and each way out with what it needs, leaf by leaf; for every rule its truth and the nearest changes of ratings that
 * would turn it; once for all, the ratings and the evidence behind the leaves. `region` narrows it to one region.
 */
export const explain = (
  caseFile: CaseFile,
  at?: Moment,
  { region, library }: { readonly region?: Region; readonly library?: Library } = {},
): Explanation => {
  const method = methodOf(caseFile, library);
  const { trace, record } = replayBy(method, caseFile, at);
  const instant = lastInstantOf(trace.picture.at ?? '1970-01-01');
  const facts = ruleFactsOf(record, method, instant);
  const truths = trace.picture.rules;
  const events = trace.steps.map((step) => step.event);
  return {
    format: 'forewarn.explanation/1',
    title: trace.title,
    framework: trace.framework,
    ruleset: trace.ruleset,
    convention: method.ruleSet.convention,
    at: trace.picture.at,
    posture: trace.posture,
    regions: REGIONS.filter((each) => region === undefined || each === region).map((each) =>
      regionExplained(each, trace, record, facts),
    ),
    rules: method.ruleSet.rules.map(({ id, reason, cites, when }) => ({
      id,
      reason,
      cites,
      holds: truths[id] === true,
      tree: truthTreeOf(when, facts, truths),
      nearest: nearest(record, method, id, instant),
    })),
    basis: basisOf(record.standing, events, caseFile, method, instant),
  };
};

const regionExplained = (
  region: Region,
  trace: Trace,
  record: EscalationRecord,
  facts: RuleFacts,
): RegionExplained => {
  const step = trace.steps.findLast(({ moved }) => moved.some((move) => move.region === region));
  const move = step?.moved.find((each) => each.region === region);
  return {
    region,
    state: stateOf(record.states, region),
    here: step === undefined || move === undefined ? null : { index: step.index, at: step.at, move },
    ways: waysOut(region, record, facts, trace.picture.rules),
  };
};

const basisOf = (
  standing: Standing,
  events: readonly CaseEvent[],
  header: CaseHeader,
  { framework }: Method,
  instant: number,
): Basis => {
  const rated = new Map(
    events.flatMap((event) => (event.type === 'indicator.rated' ? [[event.indicator, event] as const] : [])),
  );
  const ratings = framework.factors.flatMap(({ id }) =>
    Object.entries(standing.factors[id]?.ratings ?? {}).map(([indicator, rating]) => {
      const { day: _, ...shown } = rating;
      const event = rated.get(indicator);
      return [
        indicator,
        {
          ...shown,
          level: event === undefined ? levelOfCase(header) : levelOfEvent(event, header),
          stale: isStaleAt(rating, framework, id, instant),
          contradicting: event?.contradicting ?? [],
        },
      ] as const;
    }),
  );
  const cited = new Set(ratings.flatMap(([, rating]) => [...rating.evidence, ...rating.contradicting]));
  return { ratings: Object.fromEntries(ratings), evidence: evidenceOf(events, cited, header) };
};

const evidenceOf = (
  events: readonly CaseEvent[],
  cited: ReadonlySet<string>,
  header: CaseHeader,
): Basis['evidence'] => {
  const register = evidenceRegister(events);
  return Object.fromEntries(
    [...register.evidence.values()]
      .filter(({ evidence }) => cited.has(evidence))
      .map(({ evidence, source, credibility, status, level, withdrawn }) => [
        evidence,
        {
          source,
          reliability: register.sources.get(source)?.reliability ?? null,
          credibility,
          status,
          level: level ?? levelOfCase(header),
          withdrawn,
        },
      ]),
  );
};
