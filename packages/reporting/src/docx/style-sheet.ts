import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { BorderStyle, DocumentDefaults } from 'docx';
import type { DocumentFacts } from '../draw/metadata.ts';
import { borderSize, colourOf, halfPoints, twips } from './measures.ts';
import type { ParagraphLook } from './paragraph-looks.ts';
import { PARAGRAPH_LOOKS } from './paragraph-looks.ts';
import { TABLE_STYLES } from './table-styles.ts';

export const FONTS = { latin: 'Noto Sans', arabic: 'Noto Naskh Arabic', chinese: 'Noto Sans SC' } as const;

/** Names of styles for stretches of text. */
export const CHARACTER_STYLES = {
  link: 'Hyperlink',
  aside: 'Aside',
  noteMark: 'FootnoteReference',
} as const;

type Styles = NonNullable<IPropertiesOptions['styles']>;
type Facts = Pick<DocumentFacts, 'language' | 'direction'>;

/** Everything that decides the look of the document, so that who edits it changes a style and not each paragraph. */
export const styleSheet = (facts: Facts): Styles => ({
  importedStyles: [documentDefaults(facts), ...TABLE_STYLES],
  paragraphStyles: Object.entries(PARAGRAPH_LOOKS).map(([id, look]) => paragraphStyle(id, look, facts)),
  characterStyles: [
    { id: CHARACTER_STYLES.link, name: 'Hyperlink', run: { color: colourOf('accent'), underline: {} } },
    { id: CHARACTER_STYLES.aside, name: 'Aside', run: { color: colourOf('muted') } },
    {
      id: CHARACTER_STYLES.noteMark,
      name: 'footnote reference',
      run: { superScript: true, color: colourOf('accent') },
    },
  ],
});

const documentDefaults = ({ language, direction }: Facts): DocumentDefaults =>
  new DocumentDefaults({
    run: {
      font: { ascii: FONTS.latin, hAnsi: FONTS.latin, cs: FONTS.arabic, eastAsia: FONTS.chinese },
      language: {
        // Word takes Chinese for the language of Latin letters as well, and then breaks them anywhere.
        value: isEastAsian(language) ? 'en' : language,
        ...(direction === 'rtl' ? { bidirectional: language } : {}),
        ...(isEastAsian(language) ? { eastAsia: language } : {}),
      },
    },
    paragraph: { spacing: { line: 240, lineRule: 'auto' } },
  });

/** Whether Word counts a language's letters among the East Asian ones, which have their own font and language. */
export const isEastAsian = (language: string): boolean => /^(?:zh|ja|ko)\b/i.test(language);

const paragraphStyle = (
  id: string,
  { name, size, tone, isBold, before, after, isBoundToNext, outline, rule }: ParagraphLook,
  { direction }: Facts,
): IParagraphStyleOptions => ({
  id,
  name,
  ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
  ...(outline === null ? {} : { next: 'Normal' }),
  quickFormat: true,
  run: {
    size: halfPoints(size),
    bold: isBold,
    color: colourOf(tone),
  },
  paragraph: {
    // `bidirectional` is an option that the typings know for paragraphs only.
    ...((direction === 'rtl' ? { bidirectional: true } : {}) as object),
    spacing: { before: twips(before), after: twips(after) },
    ...(isBoundToNext ? { keepNext: true } : {}),
    ...(outline === null ? {} : { outlineLevel: outline }),
    ...(rule === null ? {} : { border: { [rule === 'above' ? 'top' : 'bottom']: RULE } }),
  },
});

const RULE = { style: BorderStyle.SINGLE, size: borderSize(0.5), color: colourOf('rule'), space: 2 };
