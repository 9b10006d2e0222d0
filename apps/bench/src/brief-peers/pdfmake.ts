import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Part } from './content.ts';

const FONT = (weight: number): string =>
  fileURLToPath(import.meta.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`));

let isReady = false;
/** As its manual says for a server: fonts named once. */
const ready = (): void => {
  if (isReady) return;
  pdfmake.setFonts({
    Noto: { normal: FONT(400), bold: FONT(700), italics: FONT(400), bolditalics: FONT(700) },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  isReady = true;
};

/** The parts as pdfmake draws them. */
export const drawWithPdfmake = async (parts: readonly Part[]): Promise<Uint8Array> => {
  ready();
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [51, 62, 51, 58],
    defaultStyle: { font: 'Noto', fontSize: 8.7, lineHeight: 1.2 },
    content: parts.map(contentOf),
  };
  return pdfmake.createPdf(definition).getBuffer();
};

const SIZES = { 1: 17.5, 2: 11.6, 3: 8.9 } as const;

const contentOf = (part: Part): Content => {
  switch (part.kind) {
    case 'heading':
      return { text: part.text, fontSize: SIZES[part.level], bold: true, margin: [0, 8, 0, 3] };
    case 'paragraph':
      return { text: part.text, margin: [0, 2, 0, 2] };
    case 'list':
      return { ul: [...part.items] };
    case 'table':
      return {
        table: {
          headerRows: 1,
          widths: part.head.map(() => '*'),
          body: [part.head, ...part.rows].map((row) => part.head.map((_, index) => row[index] ?? '')),
        },
        layout: 'lightHorizontalLines',
        fontSize: 7.6,
      };
    case 'drawing':
      return { svg: part.svg, width: 493 };
  }
};
