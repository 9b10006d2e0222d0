import type { CaseEvent, CaseEventOf, CaseEventType } from '../case/case-event.ts';

const PICTURE = [
  'indicator.rated',
  'factor.judged',
  'evidence.recorded',
  'evidence.revised',
  'evidence.withdrawn',
] as const satisfies readonly CaseEventType[];

const RECORDED = [
  'advice.given',
  'principals.convened',
  'options.reported',
  'matter.referred',
  'assistance.requested',
  'assistance.begun',
  'assistance.refused',
  'assistance.ended',
  'response.begun',
  'response.ended',
  'finding.recorded',
  'finding.withdrawn',
  'council.decided',
  'mandate.ended',
  'question.answered',
] as const satisfies readonly CaseEventType[];

export type RecordedEvent = CaseEventOf<(typeof RECORDED)[number]>;

const pictureTypes = new Set<string>(PICTURE);
const recordedTypes = new Set<string>(RECORDED);

/** Whether an event can change the picture, so that the sitting that holds it is weighed. */
export const isPictureEvent = (event: CaseEvent): boolean => pictureTypes.has(event.type);

/** Whether a person enters it and it can move a region by itself. */
export const isRecordedEvent = (event: CaseEvent): event is RecordedEvent => recordedTypes.has(event.type);
