import type { Tone } from '@forewarn/figures';

/** How a named style of the document looks; sizes and spaces in points. */
export interface ParagraphLook {
  readonly name: string;
  readonly size: number;
  readonly tone: Tone;
  readonly isBold: boolean;
  readonly before: number;
  readonly after: number;
  readonly isBoundToNext: boolean;
  readonly outline: 0 | 1 | 2 | null;
  readonly rule: 'above' | 'below' | null;
}

const PLAIN: ParagraphLook = {
  name: 'Normal',
  size: 9.5,
  tone: 'ink',
  isBold: false,
  before: 0,
  after: 4,
  isBoundToNext: false,
  outline: null,
  rule: null,
};

const look = (name: string, more: Partial<ParagraphLook>): ParagraphLook => ({ ...PLAIN, ...more, name });
const heading = (level: 1 | 2 | 3, more: Partial<ParagraphLook>): ParagraphLook =>
  look(`heading ${level}`, {
    isBold: true,
    isBoundToNext: true,
    // Word counts the levels of its outline from zero.
    outline: ([0, 1, 2] as const)[level - 1] ?? null,
    ...more,
  });

/**
 * The styles of the document, by their id. Where Word has a style of its own for something, it is that one, so that its
 * navigation, lists and notes know them.
 */
export const PARAGRAPH_LOOKS = {
  Normal: PLAIN,
  Heading1: heading(1, { size: 18, after: 2 }),
  Heading2: heading(2, { size: 12.5, tone: 'accent', before: 14, after: 4, rule: 'below' }),
  Heading3: heading(3, { size: 10, before: 8, after: 2 }),
  Eyebrow: look('Eyebrow', { size: 9, tone: 'muted', isBold: true, after: 1 }),
  Meta: look('Meta', { size: 8, tone: 'muted', after: 1 }),
  SmallText: look('Small text', { size: 8.5, tone: 'muted' }),
  Omissions: look('Omissions', { size: 8.5, tone: 'muted' }),
  Kicker: look('Kicker', { size: 8.5, tone: 'muted', after: 0, isBoundToNext: true }),
  State: look('State', { size: 19, tone: 'accent', isBold: true, after: 3 }),
  Headline: look('Headline', { size: 9, after: 3 }),
  Notice: look('Notice', { size: 8.5, after: 2 }),
  Caption: look('caption', { size: 8.5, tone: 'muted', before: 6, after: 3, isBoundToNext: true }),
  Figure: look('Figure', { before: 4, after: 2, isBoundToNext: true }),
  FigureCaption: look('Figure caption', { size: 8.5, tone: 'muted', after: 6 }),
  ListBullet: look('List Bullet', { after: 3 }),
  ListNumber: look('List Number', { after: 3 }),
  SmallList: look('Small list', { size: 8.5, after: 2.5 }),
  NoteList: look('Note list', { size: 8.5, after: 2.5 }),
  TableText: look('Table text', { size: 8.5, after: 0 }),
  TableHead: look('Table head', { size: 8, tone: 'muted', isBold: true, after: 0 }),
  CompactText: look('Compact table text', { size: 8, after: 0 }),
  CompactHead: look('Compact table head', { size: 7.5, tone: 'muted', isBold: true, after: 0 }),
  FactValue: look('Fact value', { size: 14, isBold: true, after: 0 }),
  FactTerm: look('Fact term', { size: 8, tone: 'muted', after: 0 }),
  FootnoteText: look('footnote text', { size: 8.5, after: 2 }),
  Header: look('header', { size: 8, tone: 'muted', after: 8, rule: 'below' }),
  Footer: look('footer', { size: 8, tone: 'muted', after: 0 }),
  AfterTable: look('After table', { size: 4, after: 0 }),
} as const satisfies Record<string, ParagraphLook>;

export type ParagraphStyle = keyof typeof PARAGRAPH_LOOKS;
