import { readCaseFile } from '@forewarn/core';
import { readExample } from '@forewarn/examples';
import type { Brief, BriefOrder, Template } from '@forewarn/reporting';
import { createBrief, readTemplate } from '@forewarn/reporting';

const EXAMPLE = 'kenya-2007-08';

/** The brief that every program draws: two that ship, one after the other, so that it has all that briefs are made of. */
const EIGHT_PAGES = { templates: ['country-brief', 'scenario-trace'], at: '2008-01-28' } as const;

/** What a command is timed with: a brief that ships, of about the same length. */
export const BY_COMMAND = { example: EXAMPLE, template: 'scenario-trace', at: '2013-04-30' } as const;

export const orderOfEightPages = (): Promise<BriefOrder> => orderBy(EIGHT_PAGES.templates, EIGHT_PAGES.at);

export const orderByCommand = (): Promise<BriefOrder> => orderBy([BY_COMMAND.template], BY_COMMAND.at);

export const briefOf = async (order: BriefOrder): Promise<Brief> => {
  const brief = await createBrief(order);
  if (!brief.ok) throw new Error(`refused: ${JSON.stringify(brief.refusal)}`);
  return brief.value;
};

const orderBy = async (templates: readonly string[], at: string): Promise<BriefOrder> => {
  const caseFile = readCaseFile(await readExample(EXAMPLE));
  if (!caseFile.ok) throw new Error('the example is at fault');
  return {
    caseFile: caseFile.value,
    template: await joined(templates),
    language: 'en',
    level: 'internal',
    at,
    head: '0'.repeat(64),
  };
};

/** Shipped templates as one, which is trusted as they are. */
const joined = async (names: readonly string[]): Promise<Template> => {
  const texts = await Promise.all(names.map(textOf));
  return { name: names.join('-and-'), text: texts.join('\n'), isShipped: true };
};

const textOf = async (name: string): Promise<string> => {
  const template = await readTemplate(name);
  if (!template.ok) throw new Error(`there is no template ${name}`);
  return template.value.text;
};
