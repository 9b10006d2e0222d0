import type { CaseFile } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import type { Paper } from './draw/paper.ts';
import { PAPERS } from './draw/paper.ts';
import { briefBy } from './testing/brief-by.ts';
import { exampleCase } from './testing/brief-of.ts';
import { HARD_CASES } from './testing/hard-cases.ts';
import type { Box, LaidPage } from './testing/read-boxes.ts';
import { readBoxes } from './testing/read-boxes.ts';
import { LANGUAGES, TEMPLATES } from './testing/shipped.ts';

const pagesOf = async (
  caseFile: CaseFile,
  name: string,
  language: string,
  paper: Paper,
): Promise<readonly LaidPage[]> => {
  const brief = await briefBy(name, caseFile, 'internal', undefined, language);
  return readBoxes(await brief.pdf(paper));
};

/** Nothing stands nearer to the edge of the sheet, in points. */
const EDGE = 24;
/** Two texts may touch, as a reference does the word before it. */
const TOUCH = { across: 1.2, down: 2 } as const;

const outside = ({ boxes, width, height }: LaidPage): readonly string[] =>
  boxes
    .filter(
      ({ left, top, right, bottom }) =>
        left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE,
    )
    .map(({ text }) => text);

const overlapping = ({ boxes }: LaidPage): readonly string[] => {
  const sorted = boxes.toSorted((one, other) => one.top - other.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.top > one.bottom - TOUCH.down) break;
      if (isOver(one, other)) found.push(`${one.text} × ${other.text}`);
    }
    return found;
  });
};

const isOver = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH.across &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH.down;

/** What does not hold on a page: texts at its edge or over one another, texts that its picture does not show, ink at its edge. */
const faultsOf = (page: LaidPage, index: number): readonly string[] => {
  const { width, height, boxes, hasInk } = page;
  const edges = [
    { left: 0, top: 0, right: EDGE, bottom: height },
    { left: width - EDGE, top: 0, right: width, bottom: height },
    { left: 0, top: 0, right: width, bottom: EDGE },
    { left: 0, top: height - EDGE, right: width, bottom: height },
  ];
  return [
    ...outside(page).map((text) => `outside: ${text}`),
    ...overlapping(page).map((texts) => `over one another: ${texts}`),
    ...boxes.filter((box) => !hasInk(box)).map(({ text }) => `not drawn: ${text}`),
    ...edges.filter(hasInk).map(() => 'ink at the edge'),
  ].map((fault) => `page ${index + 1}, ${fault}`);
};

describe.each(TEMPLATES)('the pages of %s', (template) => {
  const hard = Object.entries(HARD_CASES).flatMap(([what, make]) =>
    PAPERS.map((paper) => [what, paper, make] as const),
  );

  it.each(hard)('hold %s on %s: nothing overlaps, nothing is cut', async (_, paper, make) => {
    const pages = await pagesOf(make(), template, 'en', paper);
    expect(pages.flatMap(faultsOf)).toEqual([]);
  });

  it.each(LANGUAGES)('hold a whole case in %s', async (language) => {
    const pages = await pagesOf(await exampleCase('kenya-2007-08'), template, language, 'a4');
    expect(pages.flatMap(faultsOf)).toEqual([]);
  });
});
