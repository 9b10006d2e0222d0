import type { ChartEvent, ChartRecord } from '@forewarn/core/escalation';
import { block, endMandate, giveMandate } from './collective-action.ts';
import { stepMeansFinding, stepPillarOne } from './findings.ts';
import type { Form, Track } from './measures.ts';
import { begin, end, refuse, request } from './measures.ts';
import type { Refused, RegionStep, States } from './region-step.ts';
import { stepWarning } from './warning.ts';

type Recorded = Exclude<ChartEvent['type'], 'weighed'>;
type Next = ChartRecord | Refused;
type Handler<Type extends Recorded> = (
  record: ChartRecord,
  event: ChartEvent & { readonly type: Type },
) => Next;

/** The chart after an event that a person entered, before the test of both findings is looked at again. */
export const recorded = (record: ChartRecord, event: ChartEvent & { readonly type: Recorded }): Next => {
  // Each handler stands under its own type, which TypeScript cannot follow through a union of them.
  const handle = HANDLERS[event.type] as Handler<Recorded>;
  return handle(record, event);
};

const put = <State>(step: RegionStep<State>, statesWith: (state: State) => States): Next =>
  typeof step === 'string' ? step : { states: statesWith(step.state), context: step.context };

const withForm =
  ({ states }: ChartRecord, form: Form) =>
  (state: States['pillarTwo'][Form]): States => ({
    ...states,
    pillarTwo: { ...states.pillarTwo, [form]: state },
  });

const withThree =
  <Name extends keyof States['pillarThree']>({ states }: ChartRecord, name: Name) =>
  (state: States['pillarThree'][Name]): States => ({
    ...states,
    pillarThree: { ...states.pillarThree, [name]: state },
  });

type StepOfWarning = 'advice.given' | 'principals.convened' | 'options.reported' | 'matter.referred';
const ofWarning: Handler<StepOfWarning> = ({ states, context }, { type }) =>
  put(stepWarning(states.warning, context, type), (warning) => ({ ...states, warning }));

const requested =
  (form: Form) =>
  (record: ChartRecord): Next =>
    put(request(record.states.pillarTwo[form], record.context), withForm(record, form));
const refused =
  (form: Form) =>
  (record: ChartRecord): Next =>
    put(refuse(`pillarTwo.${form}`, record.context), withForm(record, form));
const begun =
  (form: Form): Handler<`assistance.begun.${Form}`> =>
  (record, { measure }) =>
    put(begin(`pillarTwo.${form}`, record.context, measure), withForm(record, form));
const ended =
  (form: Form): Handler<`assistance.ended.${Form}`> =>
  (record, { measure, truths }) =>
    put(end(`pillarTwo.${form}`, record.context, measure, truths), withForm(record, form));

const responseBegun =
  (track: Track): Handler<`response.begun.${Track}`> =>
  (record, { measure }) =>
    put(begin(`pillarThree.${track}`, record.context, measure), withThree(record, track));
const responseEnded =
  (track: Track): Handler<`response.ended.${Track}`> =>
  (record, { measure, truths }) =>
    put(end(`pillarThree.${track}`, record.context, measure, truths), withThree(record, track));

const onState =
  (act: 'recorded' | 'withdrawn') =>
  ({ states, context }: ChartRecord, { truths }: ChartEvent): Next =>
    put(stepPillarOne(states.pillarOne, context, act, truths), (pillarOne) => ({ ...states, pillarOne }));
const onMeans =
  (act: 'recorded' | 'withdrawn') =>
  (record: ChartRecord, { truths }: ChartEvent): Next =>
    put(
      stepMeansFinding(record.states.pillarThree.meansFinding, record.context, act, truths),
      withThree(record, 'meansFinding'),
    );

const HANDLERS: { readonly [Type in Recorded]: Handler<Type> } = {
  'advice.given': ofWarning,
  'principals.convened': ofWarning,
  'options.reported': ofWarning,
  'matter.referred': ofWarning,
  'assistance.requested.encouragement': requested('encouragement'),
  'assistance.requested.capacityBuilding': requested('capacityBuilding'),
  'assistance.requested.protectionAssistance': requested('protectionAssistance'),
  'assistance.refused.encouragement': refused('encouragement'),
  'assistance.refused.capacityBuilding': refused('capacityBuilding'),
  'assistance.refused.protectionAssistance': refused('protectionAssistance'),
  'assistance.begun.encouragement': begun('encouragement'),
  'assistance.begun.capacityBuilding': begun('capacityBuilding'),
  'assistance.begun.protectionAssistance': begun('protectionAssistance'),
  'assistance.ended.encouragement': ended('encouragement'),
  'assistance.ended.capacityBuilding': ended('capacityBuilding'),
  'assistance.ended.protectionAssistance': ended('protectionAssistance'),
  'response.begun.peacefulMeans': responseBegun('peacefulMeans'),
  'response.begun.regionalArrangements': responseBegun('regionalArrangements'),
  'response.ended.peacefulMeans': responseEnded('peacefulMeans'),
  'response.ended.regionalArrangements': responseEnded('regionalArrangements'),
  'finding.recorded.manifest-failure': onState('recorded'),
  'finding.withdrawn.manifest-failure': onState('withdrawn'),
  'finding.recorded.peaceful-means-inadequate': onMeans('recorded'),
  'finding.withdrawn.peaceful-means-inadequate': onMeans('withdrawn'),
  'mandate.given': (record, { reference, force }) =>
    put(giveMandate(record.context, reference, force), withThree(record, 'collectiveAction')),
  'mandate.ended': (record, { reference }) =>
    put(endMandate(record.states, record.context, reference), withThree(record, 'collectiveAction')),
  'action.blocked': (record) => ({
    states: withThree(record, 'collectiveAction')(block(record.states.pillarThree.collectiveAction)),
    context: record.context,
  }),
};
