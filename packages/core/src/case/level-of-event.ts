import type { CaseEvent } from './case-event.ts';
import type { CaseHeader } from './case-file.ts';
import type { DisclosureLevel } from './disclosure.ts';

type Header = Pick<CaseHeader, 'defaultLevel'>;

/** How protected what has no mark of its own is: the case's default, else `internal`. */
export const levelOfCase = ({ defaultLevel }: Header): DisclosureLevel => defaultLevel ?? 'internal';

/** How protected an event is: its own mark, else as the case. */
export const levelOfEvent = (event: CaseEvent, header: Header): DisclosureLevel => {
  const own =
    event.type === 'factor.judged' || event.type === 'brief.issued' ? event.disclosure : event.level;
  return own ?? levelOfCase(header);
};
