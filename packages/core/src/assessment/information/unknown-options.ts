import type { CaseEvent } from '../../case/case-event.ts';
import { RESPONSE_OPTIONS } from '../../doctrine/options/response-options.ts';

const KNOWN = new Set<string>(RESPONSE_OPTIONS.map(({ id }) => id));

/**
 * The ids of response options that a case names and the doctrine does not have, each once, in the order of the case. An
 * organisation may have options of its own, so that this is to be looked at and no error.
 */
export const unknownOptions = (events: readonly CaseEvent[]): readonly string[] => [
  ...new Set(events.flatMap(optionsNamedBy).filter((id) => !KNOWN.has(id))),
];

const optionsNamedBy = (event: CaseEvent): readonly string[] => {
  switch (event.type) {
    case 'advice.given':
    case 'principals.convened':
    case 'options.reported':
      return event.options ?? [];
    case 'recommendation.made':
      return event.option === undefined ? [] : [event.option];
    default:
      return [];
  }
};
