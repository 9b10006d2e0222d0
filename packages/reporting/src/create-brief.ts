import type { CaseFile, DisclosureLevel, Library, Moment, Result, Wording } from '@forewarn/core';
import { accepted, inOrderOfApplication, refused } from '@forewarn/core';
import { drawPdf } from './draw/draw-pdf.ts';
import type { Paper } from './draw/paper.ts';
import { countUndrawn, withUndrawnNote } from './draw/undrawn.ts';
import type { BriefModel, PrintedHead } from './model/brief-model.ts';
import { fillPhrase } from './model/brief-words.ts';
import type { BriefWords } from './model/brief-words.ts';
import { buildBriefModel, contextOf } from './model/build-brief-model.ts';
import { languageOfText } from './model/language-of-text.ts';
import { pageFacts } from './page-facts.ts';
import type { Omission } from './release/omissions.ts';
import { releaseCase } from './release/release-case.ts';
import { drawScenes, SCENES } from './scenes/scenes.ts';
import { figuresIn } from './template/check-markup.ts';
import { fillFigureTables } from './template/fill-figure-tables.ts';
import { drawFigures, htmlDocument } from './template/html-document.ts';
import { isolateLinks } from './template/isolate-links.ts';
import { isolateTokens } from './template/isolate-tokens.ts';
import { markupOf } from './template/markup-of.ts';
import { markWrittenText } from './template/mark-written-text.ts';
import type { OwnWords } from './template/own/own-words.ts';
import { replacedWords, withOwnWords } from './template/own/own-words.ts';
import { readLanguage } from './template/read-language.ts';
import type { UnknownLanguage } from './template/read-template.ts';
import type { TemplateLimits } from './template/render-apart.ts';
import type { Template } from './template/render-template.ts';
import type { Safeguard } from './template/safeguards.ts';
import type { TemplateFault } from './template/template-fault.ts';
import type { HtmlNode } from './tree/parse-brief-html.ts';
import { attributeOf, isElement } from './tree/parse-brief-html.ts';
import { readBlocks } from './tree/read-blocks.ts';

export interface BriefOrder {
  /** Checked by core. */
  readonly caseFile: CaseFile;
  readonly template: Template;
  readonly language: string;
  readonly level: DisclosureLevel;
  /** Up to and including; the date of the last event that may be shown without it. */
  readonly at?: Moment | undefined;
  /** Hash of the log that the case was read from. */
  readonly head: string;
  /** Whether that hash is of what one reader may see, where the log's own is not theirs to print. */
  readonly isView?: boolean | undefined;
  /** The latest signed head of that log, if it has one. */
  readonly signedHead?: PrintedHead | undefined;
  /** Whether each page says that the brief was not released. */
  readonly draft?: boolean | undefined;
  /** What the case was checked by and the words that it is shown in, where they are not those that ship. */
  readonly library?: Library | undefined;
  readonly wording?: Wording | undefined;
  /** An organisation's own words for its templates, beside and before those that ship. */
  readonly words?: OwnWords | undefined;
  /** For a template that does not ship; `TEMPLATE_LIMITS` without them. */
  readonly limits?: TemplateLimits | undefined;
}

/** A brief, ready to be drawn: HTML, pages and document are each made when they are asked for. */
export interface Brief {
  readonly model: BriefModel;
  readonly html: string;
  readonly omissions: readonly Omission[];
  /** What every brief says and the template did not print, so that the program put it in. */
  readonly added: readonly Safeguard[];
  /** The names of the words that ship in whose place an organisation's own stand, such as `text.factorsHeading`. */
  readonly replacedWords: readonly string[];
  /** How many characters the fonts lack; they are question marks in the PDF, which says so, and whole in the HTML. */
  readonly undrawn: number;
  /** The bytes of the PDF; A4 unless told otherwise. */
  readonly pdf: (paper?: Paper) => Promise<Uint8Array>;
  /** The bytes of the same brief as a document to be edited; A4 unless told otherwise. */
  readonly docx: (paper?: Paper) => Promise<Uint8Array>;
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
  const words = withOwnWords(read.value.words, order.words);
  const language = { ...read.value, words, wording: own ?? read.value.wording };
  const released = releaseAt(order);
  if (!released.ok) return released;
  const { caseFile, omissions } = released.value;
  const { level, head, isView, signedHead, template, library } = order;
  const input = {
    ...released.value,
    level,
    head,
    isView,
    signedHead,
    language,
    library,
    template: template.text,
  };
  const context = contextOf(input);
  const model = buildBriefModel(input, context);
  const markup = await markupOf(template, model, [...SCENES.keys()], order.limits);
  if (!markup.ok) return markup;
  const { fragment, added } = markup.value;
  const nodes = fragment.childNodes;
  const scenes = await drawScenes(figuresIn(nodes), context, model);
  fillFigureTables(nodes, scenes, model.direction);
  markWrittenText(nodes, languageOfText(caseFile.events), model.language);
  isolateLinks(nodes);
  if (model.direction === 'rtl') isolateTokens(nodes);
  const blocks = readBlocks(nodes);
  const disclosure = disclosureLine(words, model, order.draft === true);
  const undrawn = countUndrawn(blocks);
  const drawn = withUndrawnNote(blocks, undrawn, words.terms.undrawn, words.language);
  const facts = pageFacts(model, words, disclosure);
  let html: string | undefined;
  const writeHtml = (): string => {
    drawFigures(nodes, scenes);
    return htmlDocument(fragment, model, disclosure);
  };
  return accepted({
    model,
    get html() {
      html ??= writeHtml();
      return html;
    },
    omissions,
    added,
    replacedWords: replacedWords(read.value.words, order.words),
    undrawn,
    pdf: (paper = 'a4') => drawPdf({ blocks: drawn, scenes, paper, isOnePage: isOnePage(nodes), ...facts }),
    docx: async (paper = 'a4') => {
      const { drawDocx } = await import('./docx/draw-docx.ts');
      const furniture = { ...facts.furniture, pagePhrase: words.phrases.page };
      return drawDocx({ blocks, scenes, paper, facts: facts.facts, furniture });
    },
  });
};

/** What each page says of to whom the brief may go, and that it was not released where it was not. */
const disclosureLine = (words: BriefWords, model: BriefModel, isDraft: boolean): string => {
  const atLevel = fillPhrase(words.phrases.disclosure, { level: model.disclosure.words });
  return isDraft ? fillPhrase(words.phrases.draft, { disclosure: atLevel }) : atLevel;
};

/** Whether the template means to be one page, by the class of its header. */
const isOnePage = (nodes: readonly HtmlNode[]): boolean =>
  nodes
    .filter(isElement)
    .some((element) => element.tagName === 'header' && attributeOf(element, 'class') === 'one-page');

/** What may be shown at the level of the case up to the date. */
const releaseAt = ({
  caseFile,
  level,
  at,
}: BriefOrder): Result<
  { caseFile: CaseFile; omissions: readonly Omission[]; asOf: Moment },
  NothingAtLevel
> => {
  const released = releaseCase(caseFile, level, at);
  // Of what may be shown, since the time of a later entry tells that there is one.
  const last = inOrderOfApplication(released.caseFile.events).at(-1)?.at;
  if (last === undefined) return refused({ code: 'nothing-at-level', level, at: at ?? null });
  return accepted({ ...released, asOf: at ?? last });
};
