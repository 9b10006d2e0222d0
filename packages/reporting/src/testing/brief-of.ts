import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import { readCaseFile } from '@forewarn/core';
import type { ExampleName } from '@forewarn/examples';
import { readExample } from '@forewarn/examples';
import type { Brief, BriefOrder } from '../create-brief.ts';
import { createBrief } from '../create-brief.ts';
import type { Paper } from '../draw/paper.ts';
import { readTemplate } from '../template/read-template.ts';
import type { Template } from '../template/render-template.ts';

export const HEAD = 'c0ffee'.repeat(10) + 'c0ff';

export const exampleCase = async (name: ExampleName): Promise<CaseFile> => {
  const read = readCaseFile(await readExample(name));
  if (!read.ok) throw new Error(`${name} is not a case`);
  return read.value;
};

/** A template that ships; throws where there is none of the name. */
export const shippedTemplate = async (name: string): Promise<Template> => {
  const template = await readTemplate(name);
  if (!template.ok) throw new Error(`the template ${name} is gone`);
  return template.value;
};

export const orderOf = async (
  caseFile: CaseFile,
  level: DisclosureLevel = 'internal',
  at?: string,
): Promise<BriefOrder> => {
  const template = await shippedTemplate('country-brief');
  return { caseFile, template, language: 'en', level, at, head: HEAD };
};

export type DrawnBrief = Omit<Brief, 'pdf'> & { readonly pdf: Uint8Array };

/** A brief with its PDF; throws where it is refused. */
export const drawnBrief = async (order: BriefOrder, paper?: Paper): Promise<DrawnBrief> => {
  const brief = await createBrief(order);
  if (!brief.ok) throw new Error(`refused: ${JSON.stringify(brief.refusal)}`);
  return { ...brief.value, pdf: await brief.value.pdf(paper) };
};

/** The country brief of a case; throws where one is refused. */
export const briefOf = async (
  caseFile: CaseFile,
  level: DisclosureLevel = 'internal',
  at?: string,
): Promise<DrawnBrief> => drawnBrief(await orderOf(caseFile, level, at));
