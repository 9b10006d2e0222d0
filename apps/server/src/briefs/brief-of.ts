import type { DisclosureLevel, Moment, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Brief, BriefRefusal, Paper, UnknownTemplate } from '@forewarn/reporting';
import type { SignedHead } from '@forewarn/store';
import type { CaseWithEvents } from '../cases/case-file-of.ts';
import { caseFileOf } from '../cases/case-file-of.ts';
import type { RefusalOf, RequestProblem } from '../refusal.ts';

/** A case that a brief is made of: as it is stored, or as somebody sees it. */
export interface DrawnCase extends CaseWithEvents {
  readonly head: string;
  /** Whether the head is that of what somebody sees, and not of the log. */
  readonly isView?: boolean;
}

export interface AskedBrief {
  readonly template: string;
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly paper: string;
  readonly at?: Moment | undefined;
  /** Whether each page says that it was not released. */
  readonly isDraft: boolean;
  readonly signedHead?: SignedHead | undefined;
}

/** A brief that was made, and the sheet that it is to be drawn on. */
export interface MadeBrief {
  readonly brief: Brief;
  readonly paper: Paper;
}

export type BriefRefused = RefusalOf<'wrong-request' | 'template-fault' | 'nothing-at-level'>;

/**
 * The brief of a stored case. It is made from the case file, which says nothing of who entered what. What draws it is
 * loaded with the first brief, because it takes longer to load than the server to start. Refuses what is not among the
 * choices that ship, with those that are; a template at fault; and a case of which nothing may be shown.
 */
export const briefOf = async (
  stored: DrawnCase,
  { template: name, language, level, at, paper: sheet, isDraft, signedHead }: AskedBrief,
): Promise<Result<MadeBrief, BriefRefused>> => {
  const { createBrief, PAPERS, readTemplate } = await import('@forewarn/reporting');
  const paper = PAPERS.find((known) => known === sheet);
  if (paper === undefined) return refused(wrongRequest('paper', sheet, PAPERS));
  const template = await readTemplate(name);
  if (!template.ok) return refused(refusalOf(template.refusal, level));
  const brief = await createBrief({
    caseFile: caseFileOf(stored),
    template: template.value,
    language,
    level,
    head: stored.head,
    isView: stored.isView,
    draft: isDraft,
    ...(signedHead === undefined ? {} : { signedHead: printed(signedHead) }),
    ...(at === undefined ? {} : { at }),
  });
  return brief.ok ? accepted({ brief: brief.value, paper }) : refused(refusalOf(brief.refusal, level));
};

const printed = ({ caseId, day, head, keyId, signature }: SignedHead) => ({
  caseId,
  day,
  head,
  keyId,
  signature,
});

const refusalOf = (refusal: BriefRefusal | UnknownTemplate, level: DisclosureLevel): BriefRefused => {
  switch (refusal.code) {
    case 'unknown-template':
      return wrongRequest('template', refusal.name, refusal.known);
    case 'unknown-language':
      return wrongRequest('language', refusal.language, refusal.known);
    case 'template-fault':
      return refusal;
    case 'nothing-at-level':
      return { code: 'nothing-at-level', level };
  }
};

type Choice = 'template' | 'language' | 'paper';

const wrongRequest = (what: Choice, found: string, known: readonly string[]): BriefRefused => ({
  code: 'wrong-request',
  problems: [unknown(what, found, known)],
});

const unknown = (what: Choice, found: string, known: readonly string[]): RequestProblem => ({
  code: `unknown-${what}`,
  path: `$.${what}`,
  message: `There is no ${what} “${found}” here.`,
  hint: `Known: ${known.join(', ')}.`,
});
