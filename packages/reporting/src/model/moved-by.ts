import type { CaseEvent, Rule } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';

/** What moved a part, as fields of an entry. */
export const MovedBy = z.strictObject({
  because: z.string().nullable().meta({ description: 'the rule, or the kind of event, that moved it' }),
  reason: z.string().nullable().meta({ description: 'why the rule is there, or who acted' }),
  isRule: z
    .boolean()
    .meta({ description: 'whether a rule of the toolkit moved it, not an event that a person entered' }),
  holds: z.boolean().meta({ description: 'whether that rule holds at the date; false where there is none' }),
});
export type MovedBy = Readonly<z.infer<typeof MovedBy>>;

/** What moved a part: the rule of its move, where it has one, else the event of its step. */
export const describeMovedBy = (
  rule: string | null | undefined,
  event: CaseEvent | undefined,
  context: BriefContext,
): MovedBy => {
  const found = context.ruleSet.rules.find(({ id }) => id === rule);
  return found === undefined ? movedByEvent(event, context) : movedByRule(found, context);
};

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
