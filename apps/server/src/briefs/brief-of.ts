import type { DisclosureLevel, Moment, Result } from '@forewarn/core';
import { refused } from '@forewarn/core';
import type { Brief, BriefRefusal, UnknownTemplate } from '@forewarn/reporting';
import type { StoredCase } from '@forewarn/store';
import { caseFileOf } from '../cases/case-file-of.ts';
import type { RefusalOf, RequestProblem } from '../refusal.ts';

export interface AskedBrief {
  readonly template: string;
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly at?: Moment | undefined;
}

type Refused = RefusalOf<'wrong-request' | 'template-fault' | 'nothing-at-level'>;

/**
 * The brief of a stored case. It is made from the case file, which says nothing of who entered what. What draws it is
 * loaded with the first brief, because it takes longer to load than the server to start.
 */
export const briefOf = async (
  stored: StoredCase,
  { template: name, language, level, at }: AskedBrief,
): Promise<Result<Brief, Refused>> => {
  const { createBrief, readTemplate } = await import('@forewarn/reporting');
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
  return brief.ok ? brief : refused(refusalOf(brief.refusal, level));
};

const refusalOf = (refusal: BriefRefusal | UnknownTemplate, level: DisclosureLevel): Refused => {
  switch (refusal.code) {
    case 'unknown-template':
      return { code: 'wrong-request', problems: [unknown('template', refusal.name, refusal.known)] };
    case 'unknown-language':
      return { code: 'wrong-request', problems: [unknown('language', refusal.language, refusal.known)] };
    case 'template-fault':
      return refusal;
    case 'nothing-at-level':
      return { code: 'nothing-at-level', level };
  }
};

const unknown = (what: 'template' | 'language', found: string, known: readonly string[]): RequestProblem => ({
  code: `unknown-${what}`,
  path: `$.${what}`,
  message: `There is no ${what} “${found}” here.`,
  hint: `Known: ${known.join(', ')}.`,
});
