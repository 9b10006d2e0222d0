import type { DisclosureLevel, Moment, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Brief, BriefRefusal, Paper, UnknownTemplate } from '@forewarn/reporting';
import type { StoredCase } from '@forewarn/store';
import { caseFileOf } from '../cases/case-file-of.ts';
import type { RefusalOf, RequestProblem } from '../refusal.ts';

export interface AskedBrief {
  readonly template: string;
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly paper: string;
  readonly at?: Moment | undefined;
}

/** A brief that was made, and the sheet that it is to be drawn on. */
export interface MadeBrief {
  readonly brief: Brief;
  readonly paper: Paper;
}

type Refused = RefusalOf<'wrong-request' | 'template-fault' | 'nothing-at-level'>;

/**
 * The brief of a stored case. It is made from the case file, which says nothing of who entered what. What draws it is
 * loaded with the first brief, because it takes longer to load than the server to start. Refuses what is not among the
 * choices that ship, with those that are; a template at fault; and a case of which nothing may be shown.
 */
export const briefOf = async (
  stored: StoredCase,
  { template: name, language, level, at, paper: sheet }: AskedBrief,
): Promise<Result<MadeBrief, Refused>> => {
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
    ...(at === undefined ? {} : { at }),
  });
  return brief.ok ? accepted({ brief: brief.value, paper }) : refused(refusalOf(brief.refusal, level));
};

const refusalOf = (refusal: BriefRefusal | UnknownTemplate, level: DisclosureLevel): Refused => {
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

const wrongRequest = (what: Choice, found: string, known: readonly string[]): Refused => ({
  code: 'wrong-request',
  problems: [unknown(what, found, known)],
});

const unknown = (what: Choice, found: string, known: readonly string[]): RequestProblem => ({
  code: `unknown-${what}`,
  path: `$.${what}`,
  message: `There is no ${what} “${found}” here.`,
  hint: `Known: ${known.join(', ')}.`,
});
