import { instantOf } from '@forewarn/core';
import type { Furniture } from './draw/furniture.ts';
import type { DocumentFacts } from './draw/metadata.ts';
import type { BriefModel } from './model/brief-model.ts';
import type { BriefWords } from './model/brief-words.ts';
import { fillPhrase } from './model/brief-words.ts';
import { dayOf } from './model/day-of.ts';

const FIRST_IN_PDF = Date.parse('0001-01-01T00:00:00Z');
const LAST_IN_PDF = Date.parse('9999-12-31T23:59:59Z');

/** To the second; the years that a PDF can say have four digits, and an offset can lead out of them. */
const dateInPdf = (instant: number): Date =>
  new Date(Math.min(LAST_IN_PDF, Math.max(FIRST_IN_PDF, Math.floor(instant / 1000) * 1000)));

const SHORT_HEAD = 12;

/** What a document says of itself, and what stands at the head and the foot of each of its pages. */
export const pageFacts = (
  model: BriefModel,
  { phrases, text }: BriefWords,
  disclosure: string,
): { readonly facts: DocumentFacts; readonly furniture: Furniture } => ({
  facts: {
    title: model.title,
    subject: `${text['subject'] ?? ''}. ${disclosure}`,
    language: model.language,
    direction: model.direction,
    createdAt: dateInPdf(instantOf(model.asOf)),
  },
  furniture: {
    disclosure,
    title: model.title,
    origin: `${dayOf(model.asOf)} · ${model.head.slice(0, SHORT_HEAD)}`,
    pageOf: (page: number, pages: number) => fillPhrase(phrases.page, { page, pages }),
  },
});
