import type { CaseEvent, CaseEventOf } from '../../case/case-event.ts';
import type { CaseFile, CaseHeader } from '../../case/case-file.ts';
import type { Moment } from '../../case/instant.ts';
import { lastInstantOf } from '../../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../../case/order-events.ts';
import type { Library } from '../../doctrine/library.ts';
import { findFramework, findRuleSet } from '../../doctrine/library.ts';
import type { RuleSet } from '../../doctrine/rule-set.ts';
import type { Framework } from '../../frameworks/framework.ts';
import type { EvidenceRegister } from '../evidence-register.ts';
import { evidenceRegister } from '../evidence-register.ts';
import type { Picture } from '../picture.ts';
import { pictureAt } from '../picture.ts';
import { recordPictureEvent } from '../record-picture-event.ts';
import { emptyStanding } from '../standing.ts';
import { standingDissents } from './standing-dissents.ts';

export type Rated = CaseEventOf<'indicator.rated'>;
type Judged = CaseEventOf<'factor.judged'>;

/** What a case has on record at a moment. */
export interface OnRecord {
  readonly header: CaseHeader;
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  /** `null` when nothing has happened and no moment was asked for. */
  readonly at: Moment | null;
  readonly instant: number;
  /** Up to the moment, in order of application. */
  readonly events: readonly CaseEvent[];
  readonly picture: Picture;
  readonly register: EvidenceRegister;
  /** The rating that stands, by indicator. */
  readonly ratings: ReadonlyMap<string, Rated>;
  /** The judgement that stands, by factor. */
  readonly judgements: ReadonlyMap<string, Judged>;
  /** When the dissents that stand were recorded, by indicator or factor. */
  readonly dissents: ReadonlyMap<string, readonly Moment[]>;
}

/** What a checked case has on record up to and including a moment; without one, up to its last event. */
export const onRecord = (caseFile: CaseFile, at: Moment | undefined, library: Library): OnRecord => {
  const framework = findFramework(caseFile.framework, library);
  const ruleSet = findRuleSet(caseFile.ruleset, library);
  if (framework === undefined || ruleSet === undefined)
    throw new Error(`unknown framework or rule set of ${caseFile.title}: the case was not checked`);
  const ordered = inOrderOfApplication(caseFile.events);
  const events = at === undefined ? ordered : eventsUntil(ordered, at);
  const until = at ?? events.at(-1)?.at ?? null;
  const instant = lastInstantOf(until ?? '1970-01-01');
  const standing = events.reduce(recordPictureEvent, emptyStanding(framework));
  return {
    header: caseFile,
    framework,
    ruleSet,
    at: until,
    instant,
    events,
    picture: pictureAt(standing, framework, instant),
    register: evidenceRegister(events),
    ratings: new Map(ofType(events, 'indicator.rated').map((event) => [event.indicator, event])),
    judgements: new Map(
      [...new Map(ofType(events, 'factor.judged').map((event) => [event.factor, event]))].filter(
        ([, { level }]) => level !== null,
      ),
    ),
    dissents: standingDissents(events),
  };
};

/** The events of one type. */
export const ofType = <Type extends CaseEvent['type']>(
  events: readonly CaseEvent[],
  type: Type,
): readonly CaseEventOf<Type>[] =>
  // Comparing with a type parameter does not narrow the union.
  events.filter((event): event is CaseEventOf<Type> => event.type === type);

/** The ratings that stand in a factor, in the framework's order. */
export const ratingsIn = (
  { framework, ratings }: Pick<OnRecord, 'framework' | 'ratings'>,
  factorId: string,
): readonly Rated[] =>
  framework.factors
    .filter(({ id }) => id === factorId)
    .flatMap(({ indicators }) =>
      indicators.flatMap(({ id }) => {
        const rating = ratings.get(id);
        return rating === undefined ? [] : [rating];
      }),
    );
