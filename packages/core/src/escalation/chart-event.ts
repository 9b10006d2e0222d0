import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { CaseEventOf } from '../case/case-event.ts';
import type { RecordedEvent } from './event-classes.ts';

type Form = CaseEventOf<'assistance.begun'>['form'];
type Track = CaseEventOf<'response.begun'>['track'];
type Finding = CaseEventOf<'finding.recorded'>['finding'];

/** `truths`: the rules as last weighed; for `weighed` those of this weighing, with `before` the ones it replaces. */
interface ByTheRules {
  readonly truths: RuleTruths;
}
interface OfMeasure extends ByTheRules {
  readonly measure: string;
}

/** What the chart understands. What an event is about stands in its type, so that no guard has to look for it. */
export type ChartEvent =
  | ({ readonly type: 'weighed'; readonly before: RuleTruths } & ByTheRules)
  | ({
      readonly type: 'advice.given' | 'principals.convened' | 'options.reported' | 'matter.referred';
    } & ByTheRules)
  | ({ readonly type: `assistance.requested.${Form}` | `assistance.refused.${Form}` } & ByTheRules)
  | ({ readonly type: `assistance.begun.${Form}` | `assistance.ended.${Form}` } & OfMeasure)
  | ({ readonly type: `response.begun.${Track}` | `response.ended.${Track}` } & OfMeasure)
  | ({ readonly type: `finding.recorded.${Finding}` | `finding.withdrawn.${Finding}` } & ByTheRules)
  | ({ readonly type: 'mandate.given'; readonly reference: string; readonly force: boolean } & ByTheRules)
  | ({ readonly type: 'mandate.ended'; readonly reference: string } & ByTheRules)
  | ({ readonly type: 'action.blocked' } & ByTheRules);

const UNNAMED = 'unnamed';

/** The recorded event as the chart understands it, or nothing where no region listens to it. */
export const chartEventOf = (event: RecordedEvent, truths: RuleTruths): ChartEvent | undefined => {
  switch (event.type) {
    case 'advice.given':
    case 'principals.convened':
    case 'options.reported':
    case 'matter.referred':
      return { type: event.type, truths };
    case 'assistance.requested':
    case 'assistance.refused':
      return { type: `${event.type}.${event.form}`, truths };
    case 'assistance.begun':
    case 'assistance.ended':
      return { type: `${event.type}.${event.form}`, measure: event.measure ?? UNNAMED, truths };
    case 'response.begun':
    case 'response.ended':
      return { type: `${event.type}.${event.track}`, measure: event.measure ?? UNNAMED, truths };
    case 'finding.recorded':
    case 'finding.withdrawn':
      return { type: `${event.type}.${event.finding}`, truths };
    case 'council.decided':
      return councilDecision(event, truths);
    case 'mandate.ended':
      return { type: 'mandate.ended', reference: event.reference, truths };
    case 'question.answered':
      return undefined;
  }
};

/** A mission under Chapter VII with the State's consent is pillar two: it gives no mandate here. */
const councilDecision = (
  event: CaseEventOf<'council.decided'>,
  truths: RuleTruths,
): ChartEvent | undefined => {
  if (event.outcome !== 'adopted') return { type: 'action.blocked', truths };
  if (event.chapter !== 'VII' || event.consent === true) return undefined;
  return {
    type: 'mandate.given',
    reference: event.reference,
    force: event.measures?.includes('42') ?? false,
    truths,
  };
};
