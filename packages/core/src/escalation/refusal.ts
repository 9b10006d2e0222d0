import { z } from 'zod';

/** Why the chart refuses a recorded event. The event stays in the log and moves nothing. */
export const RefusalCode = z.enum([
  'already-found',
  'no-finding',
  'not-under-way',
  'no-mandate',
  'not-answerable',
  'not-open',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

export const Refusal = z.strictObject({ code: RefusalCode, text: z.string() });
export type Refusal = Readonly<z.infer<typeof Refusal>>;

const TEXTS: Record<RefusalCode, string> = {
  'already-found': 'This finding is already recorded; withdraw it before recording it anew.',
  'no-finding': 'There is no such finding to withdraw.',
  'not-under-way': 'That measure is not under way, so it cannot end.',
  'no-mandate': 'No mandate with that reference is in force.',
  'not-answerable':
    'This question is not closed by an answer, but by the event or the evidence that it asks for.',
  'not-open': 'This question is not open.',
};

/** The refusal with its English sentence, as the trace gives it. */
export const refusalOf = (code: RefusalCode): Refusal => ({ code, text: TEXTS[code] });
