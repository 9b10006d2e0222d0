import type { CaseFile, DisclosureLevel, Library, Moment, Result, Wording } from '@forewarn/core';
import { accepted, eventsUntil, inOrderOfApplication, refused } from '@forewarn/core';
import { drawPdf } from './draw/draw-pdf.ts';
import type { Paper } from './draw/paper.ts';
import { countUndrawn, withUndrawnNote } from './draw/undrawn.ts';
import type { BriefModel } from './model/brief-model.ts';
import { fillPhrase } from './model/brief-words.ts';
import { buildBriefModel, contextOf } from './model/build-brief-model.ts';
import { languageOfText } from './model/language-of-text.ts';
import { pageFacts } from './page-facts.ts';
import type { Omission } from './release/omissions.ts';
import { releaseCase } from './release/release-case.ts';
import { drawScenes, SCENES } from './scenes/scenes.ts';
import { checkMarkup, figuresIn } from './template/check-markup.ts';
import { drawFigures, htmlDocument } from './template/html-document.ts';
import { markWrittenText } from './template/mark-written-text.ts';
import { readLanguage } from './template/read-language.ts';
import type { UnknownLanguage } from './template/read-template.ts';
import type { Template } from './template/render-template.ts';
import { renderTemplate } from './template/render-template.ts';
import type { TemplateFault } from './template/template-fault.ts';
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

/** A brief, ready to be drawn: HTML at once, the pages when they are asked for. */
export interface Brief {
  readonly model: BriefModel;
  readonly html: string;
  readonly omissions: readonly Omission[];
  /** How many characters the fonts lack; they are question marks in the PDF, which says so, and whole in the HTML. */
  readonly undrawn: number;
  /** The bytes of the PDF; A4 unless told otherwise. */
  readonly pdf: (paper?: Paper) => Promise<Uint8Array>;
}

export interface NothingAtLevel {
  readonly code: 'nothing-at-level';
  readonly level: DisclosureLevel;
  readonly at: Moment | null;
}

export type BriefRefusal = UnknownLanguage | NothingAtLevel | TemplateFault;

/**
 * A brief of a case at a date and a disclosure level: its model, its HTML, and its PDF drawn from that HTML. The same
 * order gives the same bytes. Refuses a language without words, a case of which nothing may be shown, and a template at
 * fault.
 */
export const createBrief = async (order: BriefOrder): Promise<Result<Brief, BriefRefusal>> => {
  const read = await readLanguage(order.language, order.caseFile.framework);
  if (!read.ok) return read;
  const own = order.wording?.language === order.language ? order.wording : undefined;
  const language = { ...read.value, wording: own ?? read.value.wording };
  const released = releaseAt(order);
  if (!released.ok) return released;
  const { caseFile, omissions, asOf } = released.value;
  const { level, head, template, library } = order;
  const input = { caseFile, omissions, level, asOf, head, language, library };
  const context = contextOf(input);
  const model = buildBriefModel(input, context);
  const rendered = renderTemplate(template, model);
  if (!rendered.ok) return rendered;
  const markup = checkMarkup(rendered.value, template, [...SCENES.keys()]);
  if (!markup.ok) return markup;
  const nodes = markup.value.childNodes;
  markWrittenText(nodes, languageOfText(caseFile.events), model.language);
  const scenes = drawScenes(figuresIn(nodes), context, model);
  const blocks = readBlocks(nodes);
  drawFigures(nodes, scenes);
  const { words } = language;
  const disclosure = fillPhrase(words.phrases.disclosure, { level: model.disclosure.words });
  const undrawn = countUndrawn(blocks);
  const drawn = withUndrawnNote(blocks, undrawn, words.terms.undrawn, words.language);
  const facts = pageFacts(model, words, disclosure);
  return accepted({
    model,
    html: htmlDocument(markup.value, model, disclosure),
    omissions,
    undrawn,
    pdf: (paper = 'a4') => drawPdf({ blocks: drawn, scenes, paper, ...facts }),
  });
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
