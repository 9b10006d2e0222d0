import { openChromium } from './brief-peers/chromium.ts';
import { partsOf } from './brief-peers/content.ts';
import { drawWithPdfmake } from './brief-peers/pdfmake.ts';
import { drawWithReactPdf } from './brief-peers/react-pdf.ts';
import { drawWithTypst } from './brief-peers/typst.ts';
import { briefOf, orderOfEightPages } from './eight-pages.ts';
import { measureColdBriefs } from './measure-cold-briefs.ts';
import { awaitInTurn } from './measure.ts';
import { measureManyBriefs } from './measure-many-briefs.ts';
import { printSection } from './table.ts';

/** How long a brief takes, beside what else makes PDFs from the same content. */
export const measureBriefs = async (): Promise<void> => {
  const order = await orderOfEightPages();
  const brief = await briefOf(order);
  const parts = partsOf(brief.html);
  const chromium = await openChromium();
  const is = await awaitInTurn({
    whole: async () => (await briefOf(order)).pdf(),
    drawn: () => brief.pdf(),
    pdfmake: () => drawWithPdfmake(parts),
    reactPdf: () => drawWithReactPdf(parts),
    chromium: () => chromium.print(brief.html),
    typst: async () => drawWithTypst(parts),
  });
  await chromium.close();
  const pages = countPages(await brief.pdf());
  printSection(`A brief of ${pages} pages, warm`, [
    { what: 'pdfmake, from the finished content', is: is.pdfmake },
    { what: '@react-pdf/renderer, from the finished content', is: is.reactPdf, beside: is.pdfmake },
    { what: 'Chromium that is running, from the finished HTML', is: is.chromium, beside: is.pdfmake },
    { what: 'Typst, from the finished content', is: is.typst, beside: is.pdfmake },
    { what: 'Forewarn, from the finished tree, tagged', is: is.drawn, beside: is.pdfmake, ratioAtMost: 1 },
    { what: 'Forewarn, from the case, tagged', is: is.whole, beside: is.pdfmake, ratioAtMost: 1 },
  ]);
  await measureColdBriefs();
  measureManyBriefs();
};

const countPages = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
