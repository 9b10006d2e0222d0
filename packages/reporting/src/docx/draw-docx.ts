import type { Scene } from '@forewarn/figures';
import { Document, Packer } from 'docx';
import type { DocumentFacts } from '../draw/metadata.ts';
import { PRODUCER } from '../draw/metadata.ts';
import type { Paper } from '../draw/paper.ts';
import { SHEETS } from '../draw/paper.ts';
import { plainInline } from '../tree/read-inlines.ts';
import type { Block } from '../tree/block.ts';
import { composeBlocks } from './compose-blocks.ts';
import { LIST_NUMBERING } from './compose-list.ts';
import { composeParagraph } from './compose-paragraph.ts';
import type { Composition, ExternalLink } from './composition.ts';
import { createComposition } from './composition.ts';
import { inDocument } from './in-document.ts';
import { drawPictures } from './draw-picture.ts';
import { coreProperties, fontTable } from './file-properties.ts';
import { twips } from './measures.ts';
import { namePlaces } from './name-places.ts';
import type { PageFurniture } from './page-furniture.ts';
import { composeFurniture } from './page-furniture.ts';
import { planNotes } from './plan-notes.ts';
import { styleSheet } from './style-sheet.ts';
import { withoutClock } from './without-clock.ts';

export interface DocxDrawing {
  readonly blocks: readonly Block[];
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly paper: Paper;
  readonly facts: DocumentFacts;
  readonly furniture: PageFurniture;
}

/** In points, from the edges of the sheet. */
const MARGINS = { side: 51, top: 62, bottom: 56, head: 32, foot: 30 } as const;

/**
 * The document as the bytes of a file that Word opens and that can be edited: styles, footnotes and lists are Word's own.
 * Reads no clock: the same drawing gives the same bytes.
 */
export const drawDocx = async ({
  blocks,
  scenes,
  paper,
  facts,
  furniture,
}: DocxDrawing): Promise<Uint8Array> => {
  const { language, direction } = facts;
  const plan = planNotes(blocks);
  const composition = createComposition({
    direction,
    language,
    width: SHEETS[paper].width - 2 * MARGINS.side,
    pictures: await drawPictures(scenes, direction),
    footnotes: plan.footnotes,
    places: namePlaces(plan.blocks),
  });
  const { header, footer } = composeFurniture(furniture, composition);
  const document = new Document({
    title: facts.title,
    creator: PRODUCER,
    compatabilityModeVersion: 15,
    styles: styleSheet(facts),
    numbering: LIST_NUMBERING,
    sections: [
      {
        properties: { page: pageOn(paper) },
        headers: { default: header },
        footers: { default: footer },
        children: composeBlocks(plan.blocks, composition),
      },
    ],
    footnotes: composeFootnotes(composition),
  });
  addLinks(document, composition.links);
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(facts) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return withoutClock(packed);
};

const pageOn = (paper: Paper) => ({
  size: { width: twips(SHEETS[paper].width), height: twips(SHEETS[paper].height) },
  margin: {
    left: twips(MARGINS.side),
    right: twips(MARGINS.side),
    top: twips(MARGINS.top),
    bottom: twips(MARGINS.bottom),
    header: twips(MARGINS.head),
    footer: twips(MARGINS.foot),
  },
});

const composeFootnotes = (composition: Composition) =>
  Object.fromEntries(
    [...composition.footnotes.values()].map(({ number, content }) => [
      number,
      {
        children: [
          composeParagraph([plainInline(' '), ...content], 'FootnoteText', {
            ...composition,
            part: 'footnotes',
          }),
        ],
      },
    ]),
  );

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Under ids of our own, since those that `docx` gives to links come from chance. */
const addLinks = (document: Document, links: readonly ExternalLink[]): void => {
  for (const { id, part, address } of links) {
    const { Relationships } = part === 'document' ? document.Document : document.FootNotes;
    Relationships.addRelationship(id, HYPERLINK, inDocument(address), 'External');
  }
};
