import type { FileChild } from 'docx';
import { ImageRun } from 'docx';
import type { Figure } from '../tree/block.ts';
import { composeParagraph, paragraphAround } from './compose-paragraph.ts';
import type { Composition } from './composition.ts';
import { inDocument } from './in-document.ts';
import { pixels } from './measures.ts';

/** Taller drawings are made smaller, so that the caption stands on the same page. In points. */
const MOST_HEIGHT = 600;

/** A drawing at the width of the text, with its description as alternative text and its caption below. */
export const composeFigure = (
  { scene: name, caption }: Figure,
  composition: Composition,
): readonly FileChild[] => {
  const picture = composition.pictures.get(name);
  if (picture === undefined) throw new Error(`there is no figure ${name}: the template was not checked`);
  const { scene, svg, png } = picture;
  const scale = Math.min(composition.width / scene.width, MOST_HEIGHT / scene.height);
  const transformation = { width: pixels(scene.width * scale), height: pixels(scene.height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: svg,
    transformation,
    fallback: { type: 'png', data: png },
    altText: {
      id: String(composition.next('drawing')),
      name,
      title: inDocument(scene.title),
      description: inDocument(scene.description),
    },
  });
  return [
    paragraphAround([image], 'Figure', composition, { keepNext: caption.length > 0 }),
    ...(caption.length === 0 ? [] : [composeParagraph(caption, 'FigureCaption', composition)]),
  ];
};
