import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import type { Brief } from '../create-brief.ts';
import { createBrief } from '../create-brief.ts';
import { orderOf, shippedTemplate } from './brief-of.ts';

/** The brief of a case by a template that ships; throws where one is refused. */
export const briefBy = async (
  name: string,
  caseFile: CaseFile,
  level: DisclosureLevel = 'internal',
  at?: string,
  language = 'en',
): Promise<Brief> => {
  const template = await shippedTemplate(name);
  const brief = await createBrief({ ...(await orderOf(caseFile, level, at)), template, language });
  if (!brief.ok) throw new Error(`refused: ${JSON.stringify(brief.refusal)}`);
  return brief.value;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&nbsp;': ' ',
};

/** The text of a brief as it is read: without drawings and elements, with white space as one space. */
export const readable = (html: string): string =>
  html
    .replaceAll(/<(style|svg)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<\/?(?:strong|bdi|small|span|a)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&\S+?;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ');
