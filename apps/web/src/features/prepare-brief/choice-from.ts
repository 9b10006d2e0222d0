import type { BriefChoice } from '../../shared/api/brief-address.ts';
import type { BriefChoices } from '../../shared/api/request-brief-choices.ts';

/** What was chosen so far; whatever was not, is as usual. */
export type ChoiceDraft = Partial<BriefChoice>;

const USUAL = { template: 'country-brief', language: 'en', level: 'internal', paper: 'a4' } as const;

/** A brief that can be asked for: what was chosen where it is offered, else the usual, else the first that is. */
export const choiceFrom = (draft: ChoiceDraft, offered: BriefChoices, today: string): BriefChoice => ({
  template: oneOf(offered.templates, draft.template, USUAL.template),
  language: oneOf(
    offered.languages.map(({ code }) => code),
    draft.language,
    USUAL.language,
  ),
  level: oneOf(offered.levels, draft.level, USUAL.level),
  paper: oneOf(offered.papers, draft.paper, USUAL.paper),
  at: draft.at === undefined || draft.at > today ? today : draft.at,
});

const oneOf = (offered: readonly string[], chosen: string | undefined, usual: string): string =>
  [chosen, usual].find((wanted) => wanted !== undefined && offered.includes(wanted)) ?? offered[0] ?? usual;
