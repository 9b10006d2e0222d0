import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a stretch of text stands on its page, in points from the top left. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Whether anything is drawn in a rectangle of the page. */
  readonly hasInk: (box: Pick<Box, 'left' | 'top' | 'right' | 'bottom'>) => boolean;
}

/** Pixels to a point. */
const SCALE = 2;
/** Of the size of a text: how far its letters go above its baseline and below it, without the odd accent. */
const ABOVE = 0.72;
const BELOW = 0.2;

/** Spaces, marks of direction, and what stands for the vowel signs that are drawn as parts of their letters. */
const UNSEEN = /^[\s\p{Cf}\p{M}]*$/u;

/** The pages of a PDF as they are laid out: each text with its box, and the page as a picture. */
export const readBoxes = async (pdf: Uint8Array): Promise<readonly LaidPage[]> => {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: LaidPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
};

const readPage = async (page: PDFPageProxy): Promise<LaidPage> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const boxes = content.items.flatMap((item) => {
    if (!('str' in item) || UNSEEN.test(item.str)) return [];
    const [a = 0, b = 0, , , left = 0, baseline = 0] = item.transform as readonly number[];
    const size = Math.hypot(a, b);
    // A space at the end takes room that nothing is drawn in.
    const share = item.str.trimEnd().length / item.str.length;
    return [
      {
        text: item.str,
        left,
        right: left + item.width * share,
        top: height - baseline - size * ABOVE,
        bottom: height - baseline + size * BELOW,
      },
    ];
  });
  return { width, height, boxes, hasInk: await inkOf(page) };
};

const inkOf = async (page: PDFPageProxy): Promise<LaidPage['hasInk']> => {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return ({ left, top, right, bottom }) => {
    for (let y = Math.max(0, Math.floor(top * SCALE)); y < Math.min(canvas.height, bottom * SCALE); y += 1) {
      for (let x = Math.max(0, Math.floor(left * SCALE)); x < Math.min(canvas.width, right * SCALE); x += 1) {
        const [red = 255, green = 255, blue = 255] = data.subarray((y * canvas.width + x) * 4);
        if (red + green + blue < 3 * 250) return true;
      }
    }
    return false;
  };
};
