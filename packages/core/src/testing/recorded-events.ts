import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import type { More } from './picture-events.ts';
import { SOME_DAY } from './picture-events.ts';

type Form = CaseEventOf<'assistance.begun'>['form'];
type Track = CaseEventOf<'response.begun'>['track'];
type Finding = CaseEventOf<'finding.recorded'>['finding'];

export const REASONS = 'Because of what the bodies named here reported and of how they weighed it.';
const act = { at: SOME_DAY, by: 'The responsible body', rationale: 'As minuted.' };

export const adviceGiven = (): CaseEvent => ({ ...act, type: 'advice.given' });
export const convened = (): CaseEvent => ({ ...act, type: 'principals.convened' });
export const optionsReported = (): CaseEvent => ({ ...act, type: 'options.reported' });
export const referred = (to = 'Security Council'): CaseEvent => ({ ...act, type: 'matter.referred', to });

const named = (measure: string | undefined) => (measure === undefined ? {} : { measure });
export const requested = (form: Form): CaseEvent => ({ ...act, type: 'assistance.requested', form });
export const begun = (form: Form, measure?: string): CaseEvent => ({
  ...act,
  type: 'assistance.begun',
  form,
  ...named(measure),
});
export const consentRefused = (form: Form): CaseEvent => ({ ...act, type: 'assistance.refused', form });
export const ended = (form: Form, measure?: string): CaseEvent => ({
  ...act,
  type: 'assistance.ended',
  form,
  ...named(measure),
});
export const responseBegun = (track: Track, measure?: string): CaseEvent => ({
  ...act,
  type: 'response.begun',
  track,
  ...named(measure),
});
export const responseEnded = (track: Track, measure?: string): CaseEvent => ({
  ...act,
  type: 'response.ended',
  track,
  ...named(measure),
});

const finding = (id: Finding) => ({
  at: SOME_DAY,
  finding: id,
  by: 'A commission of inquiry',
  reference: 'Report of the commission',
  rationale: REASONS,
});
export const found = (id: Finding): CaseEvent => ({ ...finding(id), type: 'finding.recorded' });
export const findingWithdrawn = (id: Finding): CaseEvent => ({ ...finding(id), type: 'finding.withdrawn' });

export const councilDecided = (more: More<'council.decided'> = {}): CaseEventOf<'council.decided'> => ({
  at: SOME_DAY,
  type: 'council.decided',
  outcome: 'adopted',
  chapter: 'VII',
  reference: 'S/RES/1',
  measures: ['41'],
  ...more,
});
export const mandate = (reference: string, ...measures: readonly ('41' | '42')[]): CaseEvent =>
  councilDecided({ reference, measures: [...measures] });
export const mandateEnded = (reference: string): CaseEvent => ({
  at: SOME_DAY,
  type: 'mandate.ended',
  reference,
  rationale: 'It ran out.',
});
export const blockedInCouncil = (outcome: 'rejected' | 'vetoed', chapter: 'VI' | 'VII' | 'VIII' = 'VII') => {
  const { measures: _, ...decision } = councilDecided({ outcome, chapter, reference: 'S/2008/1' });
  return decision;
};

export const answered = (question: string): CaseEvent => ({
  at: SOME_DAY,
  type: 'question.answered',
  question,
  answer: REASONS,
  by: 'The desk',
});
export const note = (text = 'Seen.'): CaseEvent => ({ at: SOME_DAY, type: 'note.added', text });
