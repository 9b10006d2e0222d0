import { indicatorsOf } from '../frameworks/catalogue.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { CaseEvent } from './case-event.ts';
import { declarationOf, idKey, referencesOf } from './references.ts';

/** What an event may change for others, and what whoever entered it looked at. */
interface Bearing {
  readonly changes: readonly string[];
  readonly rests: readonly string[];
}

/**
 * Whether events can be put after others that their writer has not seen, without anyone having to look again. They cannot
 * where one side may change what the other rests on; this is asked of the kinds and ids alone and never of their dates, so
 * that a backdated event is no way around it. Why the pairs that pass are safe, in either order and at one instant too:
 *
 * - ratings of different indicators, in one factor too: the level that ratings suggest is read from all that stand, and a
 *   rating's trend from the one that it replaces;
 * - judgements of different factors: each is compared with what its own factor's ratings suggested;
 * - a rating and evidence that it does not cite, a judgement and new evidence: neither reads the other. Revised and
 *   withdrawn evidence keeps from judgements and outlooks, which rest on ratings that may cite it and name none of it;
 * - new sources, evidence, populations, resilience and recommendations under different ids, and a new grade of a source: no
 *   level and no state is computed from them, and the weighing that new evidence brings is the one of its instant;
 * - notes, dissents and expected triggers: nothing is computed from them.
 *
 * Two decisions never pass, nor does a decision with what the rules are weighed by: what it moves hangs on where the case
 * stood. A review or an issued brief speaks of a head and passes with nothing.
 */
export const commutes = (
  missed: readonly CaseEvent[],
  added: readonly CaseEvent[],
  framework: Framework,
): boolean => {
  if (missed.length === 0 || added.length === 0) return true;
  if ([...missed, ...added].some(speaksOfHead)) return false;
  const factors = new Map(
    [...indicatorsOf(framework)].map(([indicator, { factor }]) => [indicator, factor.id] as const),
  );
  const [one, other] = [bearingOf(missed, factors), bearingOf(added, factors)];
  return !meet(one.changes, other.rests) && !meet(other.changes, one.rests);
};

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((subject) => other.has(subject));

const speaksOfHead = ({ type }: CaseEvent): boolean => type.startsWith('review.') || type === 'brief.issued';

const bearingOf = (events: readonly CaseEvent[], factors: ReadonlyMap<string, string>) => {
  const bearings = events.flatMap((event) => [idsBorne(event), bearingOfType(event, factors)]);
  return {
    changes: new Set(bearings.flatMap(({ changes }) => changes)),
    rests: new Set(bearings.flatMap(({ rests }) => rests)),
  };
};

/** An id is declared once, and whoever speaks of one means what they have seen under it. */
const idsBorne = (event: CaseEvent): Bearing => {
  const declared = declarationOf(event);
  const own = declared === undefined ? [] : [idKey(declared)];
  return { changes: own, rests: [...own, ...referencesOf(event).map(idKey)] };
};

/** A rating or a judgement; what the rules are weighed by, new evidence included; evidence that is not what it was. */
const [PICTURE, WEIGHED, EVIDENCE_CHANGED] = ['picture', 'weighed', 'evidence changed'];
const [DECISIONS, OUTLOOK] = ['decisions', 'outlook'];
/** What the case as a whole amounts to. */
const WHOLE = [PICTURE, EVIDENCE_CHANGED, DECISIONS];

const NOTHING: Bearing = { changes: [], rests: [] };
const DECISION: Bearing = { changes: [DECISIONS], rests: [DECISIONS, WEIGHED] };

const bearingOfType = (event: CaseEvent, factors: ReadonlyMap<string, string>): Bearing => {
  switch (event.type) {
    case 'source.graded':
      return onItself(`grade ${event.source}`);
    case 'evidence.recorded':
      return { changes: [WEIGHED], rests: [] };
    case 'evidence.revised':
    case 'evidence.withdrawn':
      return {
        changes: [idKey({ kind: 'evidence', id: event.evidence }), WEIGHED, EVIDENCE_CHANGED],
        rests: [],
      };
    case 'indicator.rated':
      return bearingOfRating(event.indicator, factors.get(event.indicator) ?? '');
    case 'factor.judged':
      return bearingOfJudgement(event.factor);
    case 'outlook.recorded':
      return { changes: [OUTLOOK], rests: [OUTLOOK, ...WHOLE] };
    case 'trigger.expected':
      return onItself(`trigger ${event.indicator}`, `rating ${event.indicator}`);
    case 'recommendation.made':
      return { changes: [], rests: WHOLE };
    case 'recommendation.followed':
      return onItself(`follow-up ${event.recommendation}`);
    case 'dissent.recorded':
      return { changes: [], rests: restsOfDissent(event.on, factors) };
    case 'advice.given':
    case 'principals.convened':
    case 'options.reported':
    case 'matter.referred':
    case 'assistance.requested':
    case 'assistance.begun':
    case 'assistance.refused':
    case 'assistance.ended':
    case 'response.begun':
    case 'response.ended':
    case 'finding.recorded':
    case 'finding.withdrawn':
    case 'council.decided':
    case 'mandate.ended':
    case 'body.decided':
    case 'question.answered':
      return DECISION;
    case 'source.registered':
    case 'population.described':
    case 'resilience.recorded':
    case 'note.added':
    case 'review.scheduled':
    case 'review.requested':
    case 'review.returned':
    case 'review.approved':
    case 'brief.issued':
      return NOTHING;
  }
};

const bearingOfRating = (indicator: string, factor: string): Bearing => ({
  changes: [`rating ${indicator}`, `ratings in ${factor}`, WEIGHED, PICTURE],
  rests: [`rating ${indicator}`],
});

const bearingOfJudgement = (factor: string): Bearing => ({
  changes: [`judgement ${factor}`, WEIGHED, PICTURE],
  rests: [`judgement ${factor}`, `ratings in ${factor}`, EVIDENCE_CHANGED],
});

/** What stands once: another of its kind would come unseen over it. */
const onItself = (subject: string, ...more: readonly string[]): Bearing => ({
  changes: [subject],
  rests: [subject, ...more],
});

/** A dissent is from what was rated or judged; on a region, from the whole. */
const restsOfDissent = (on: string, factors: ReadonlyMap<string, string>): readonly string[] => {
  if (factors.has(on)) return [`rating ${on}`];
  return [...factors.values()].includes(on) ? [`judgement ${on}`, `ratings in ${on}`] : WHOLE;
};
