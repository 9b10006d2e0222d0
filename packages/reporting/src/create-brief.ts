import type { CaseFile, DisclosureLevel, Library, Moment, Result, Wording } from '@forewarn/core';
import { accepted, ENGLISH, eventsUntil, inOrderOfApplication, instantOf, refused } from '@forewarn/core';
import { factorBars, pillarChart } from '@forewarn/figures';
import { drawPdf } from './draw/draw-pdf.ts';
import { countUndrawn, withUndrawnNote } from './draw/undrawn.ts';
import type { BriefContext } from './model/brief-context.ts';
import type { BriefModel } from './model/brief-model.ts';
import type { BriefWords } from './model/brief-words.ts';
import { fillPhrase } from './model/brief-words.ts';
import { buildBriefModel, contextOf } from './model/build-brief-model.ts';
import type { Omission } from './release/omissions.ts';
import { releaseCase } from './release/release-case.ts';
import type { Scenes } from './template/html-document.ts';
import { drawFigures, htmlDocument } from './template/html-document.ts';
import type { UnknownLanguage } from './template/read-template.ts';
import { readBriefWords } from './template/read-template.ts';
import type { Template } from './template/render-template.ts';
import { renderTemplate } from './template/render-template.ts';
import type { TemplateFault } from './template/template-fault.ts';
import { checkMarkup } from './template/check-markup.ts';
import { readBlocks } from './tree/read-blocks.ts';

export interface BriefOrder {
  /** Checked by core. */
  readonly caseFile: CaseFile;
  readonly template: Template;
  readonly language: string;
  readonly level: DisclosureLevel;
  /** Up to and including; the date of the last event without it. */
  readonly at?: Moment | undefined;
  /** Hash of the log that the case was read from. */
  readonly head: string;
  /** What the case was checked by and the words that it is shown in, where they are not those that ship. */
  readonly library?: Library | undefined;
  readonly wording?: Wording | undefined;
}

export interface Brief {
  readonly model: BriefModel;
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly omissions: readonly Omission[];
  /** How many characters the fonts lack; they are question marks in the PDF, which says so, and whole in the HTML. */
  readonly undrawn: number;
}

export interface NothingAtLevel {
  readonly code: 'nothing-at-level';
  readonly level: DisclosureLevel;
  readonly at: Moment | null;
}

export type BriefRefusal = UnknownLanguage | NothingAtLevel | TemplateFault;

const WORDINGS: Readonly<Record<string, Wording>> = { en: ENGLISH };

/**
 * A brief of a case at a date and a disclosure level: its model, its HTML, and its PDF drawn from that HTML. The same
 * order gives the same bytes. Refuses a language without words, a case of which nothing may be shown, and a template at
 * fault.
 */
export const createBrief = async (order: BriefOrder): Promise<Result<Brief, BriefRefusal>> => {
  const words = await readBriefWords(order.language);
  if (!words.ok) return words;
  const wording = order.wording?.language === order.language ? order.wording : WORDINGS[order.language];
  if (wording === undefined) {
    return refused({ code: 'unknown-language', language: order.language, known: Object.keys(WORDINGS) });
  }
  const released = releaseAt(order);
  if (!released.ok) return released;
  const { caseFile, omissions, asOf } = released.value;
  const { level, head, template, library } = order;
  const input = { caseFile, omissions, level, asOf, head, wording, words: words.value, library };
  const context = contextOf(input);
  const model = buildBriefModel(input, context);
  const rendered = renderTemplate(template, model);
  if (!rendered.ok) return rendered;
  const scenes = scenesOf(context, model);
  const markup = checkMarkup(rendered.value, template, Object.keys(scenes));
  if (!markup.ok) return markup;
  const blocks = readBlocks(markup.value.childNodes);
  drawFigures(markup.value.childNodes, scenes);
  const disclosure = fillPhrase(words.value.phrases.disclosure, { level: model.disclosure.words });
  const html = htmlDocument(markup.value, model, disclosure);
  const undrawn = countUndrawn(blocks);
  const { language, terms } = words.value;
  const drawn = withUndrawnNote(blocks, undrawn, terms.undrawn, language);
  const pdf = await drawPdf({ blocks: drawn, scenes, ...pageFacts(model, words.value, disclosure) });
  return accepted({ model, html, pdf, omissions, undrawn });
};

/** What may be shown at the level of the case up to the date. */
const releaseAt = ({
  caseFile,
  level,
  at,
}: BriefOrder): Result<
  { caseFile: CaseFile; omissions: readonly Omission[]; asOf: Moment },
  NothingAtLevel
> => {
  const events = at === undefined ? caseFile.events : eventsUntil(caseFile.events, at);
  const asOf = at ?? inOrderOfApplication(events).at(-1)?.at;
  const released = releaseCase(caseFile, level, at);
  if (released.caseFile.events.length === 0 || asOf === undefined) {
    return refused({ code: 'nothing-at-level', level, at: asOf ?? null });
  }
  return accepted({ ...released, asOf });
};

const scenesOf = ({ trace, framework, wording }: BriefContext, { posture }: BriefModel): Scenes => ({
  'factor-bars': factorBars(trace.picture, framework, wording),
  'pillar-chart': pillarChart(trace.posture, wording, {
    foundBy: Object.fromEntries(
      posture.flatMap(({ id, finding }) => (finding === null ? [] : [[id, finding.words]])),
    ),
  }),
});

const FIRST_IN_PDF = Date.parse('0001-01-01T00:00:00Z');
const LAST_IN_PDF = Date.parse('9999-12-31T23:59:59Z');

/** To the second; the years that a PDF can say have four digits, and an offset can lead out of them. */
const dateInPdf = (instant: number): Date =>
  new Date(Math.min(LAST_IN_PDF, Math.max(FIRST_IN_PDF, Math.floor(instant / 1000) * 1000)));

const SHORT_HEAD = 12;

const pageFacts = (model: BriefModel, { phrases, text }: BriefWords, disclosure: string) => ({
  facts: {
    title: model.title,
    subject: `${text.documentName ?? ''}. ${disclosure}`,
    language: model.language,
    createdAt: dateInPdf(instantOf(model.asOf)),
  },
  furniture: {
    disclosure,
    title: model.title,
    origin: `${model.asOf.slice(0, 10)} · ${model.head.slice(0, SHORT_HEAD)}`,
    pageOf: (page: number, pages: number) => fillPhrase(phrases.page, { page, pages }),
  },
});
