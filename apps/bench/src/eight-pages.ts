import { readCaseFile } from '@forewarn/core';
import { readExample } from '@forewarn/examples';
import type { Brief, BriefOrder } from '@forewarn/reporting';
import { createBrief, readTemplate } from '@forewarn/reporting';

/** The brief that every program draws: about eight pages of text, tables and drawings. */
export const EIGHT_PAGES = {
  example: 'kenya-2007-08',
  template: 'full-assessment',
  at: '2008-01-02',
} as const;

export const orderOfEightPages = async (): Promise<BriefOrder> => {
  const caseFile = readCaseFile(await readExample(EIGHT_PAGES.example));
  const template = await readTemplate(EIGHT_PAGES.template);
  if (!caseFile.ok || !template.ok) throw new Error('the example or its template is gone');
  return {
    caseFile: caseFile.value,
    template: template.value,
    language: 'en',
    level: 'internal',
    at: EIGHT_PAGES.at,
    head: '0'.repeat(64),
  };
};

export const briefOf = async (order: BriefOrder): Promise<Brief> => {
  const brief = await createBrief(order);
  if (!brief.ok) throw new Error(`refused: ${JSON.stringify(brief.refusal)}`);
  return brief.value;
};
