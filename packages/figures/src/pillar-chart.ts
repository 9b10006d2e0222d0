import type { Region, Wording } from '@forewarn/core';
import { Posture, REGIONS, stateOf, stateWords } from '@forewarn/core';
import { estimateWidth } from './estimate-width.ts';
import type { FigureLabels } from './labels/figure-labels.ts';
import { ENGLISH_FIGURE_LABELS } from './labels/english.ts';
import { fill } from './labels/fill.ts';
import type { Scene, Shape } from './scene.ts';
import { rect, text, texts } from './shapes.ts';
import { cutText, wrapText } from './wrap-text.ts';

const WIDTH = 500;
const GROUP_WIDTH = 88;
const CHIPS_X = 202;
/** A group that is one region needs no column for its name. */
const WIDE_CHIPS_X = 104;
const CHIP = { size: 6.8, height: 12, padding: 4.5, gap: 3, line: 15 } as const;
const NOTE = { size: 6.1, rise: 4.4, line: 10 } as const;
const NAME = { size: 6.1, width: CHIPS_X - GROUP_WIDTH - 4, line: 7 } as const;
const TITLE = { x: 9, size: 7.4, line: 9.4, rise: 8.6 } as const;
const BAND_GAP = 5;
const BAND_PADDING = 4;
const LEGEND = { size: 6.4, line: 8.5 } as const;

const STATES: Readonly<Record<Region, readonly string[]>> = {
  warning: Posture.shape.warning.options,
  pillarOne: Posture.shape.pillarOne.options,
  'pillarTwo.encouragement': Posture.shape.pillarTwo.shape.encouragement.options,
  'pillarTwo.capacityBuilding': Posture.shape.pillarTwo.shape.capacityBuilding.options,
  'pillarTwo.protectionAssistance': Posture.shape.pillarTwo.shape.protectionAssistance.options,
  'pillarThree.peacefulMeans': Posture.shape.pillarThree.shape.peacefulMeans.options,
  'pillarThree.meansFinding': Posture.shape.pillarThree.shape.meansFinding.options,
  'pillarThree.regionalArrangements': Posture.shape.pillarThree.shape.regionalArrangements.options,
  'pillarThree.collectiveAction': Posture.shape.pillarThree.shape.collectiveAction.options,
};

const GROUPS = ['warning', 'pillarOne', 'pillarTwo', 'pillarThree'] as const;

interface PillarChartOptions {
  readonly labels?: FigureLabels | undefined;
  /** Whose finding a state is, in words, for the parts whose state is a finding. */
  readonly foundBy?: Partial<Readonly<Record<Region, string>>> | undefined;
}

interface Present {
  readonly posture: Posture;
  readonly wording: Wording;
  readonly foundBy: Partial<Readonly<Record<Region, string>>>;
}

/** The nine regions in four bands that stand side by side, each with all its states; the present one is filled. */
export const pillarChart = (
  posture: Posture,
  wording: Wording,
  { labels = ENGLISH_FIGURE_LABELS, foundBy = {} }: PillarChartOptions = {},
): Scene => {
  const words = labels.pillarChart;
  const shapes: Shape[] = [];
  let y = 0;
  for (const group of GROUPS) {
    const band = drawBand(group, { posture, wording, foundBy }, y);
    shapes.push(...band.shapes);
    y += band.height + BAND_GAP;
  }
  const legend = wrapText(words.legend, LEGEND.size, WIDTH, 3);
  shapes.push(...texts(legend, 0, y + 7, { size: LEGEND.size, tone: 'muted', lineHeight: LEGEND.line }));
  const rows = REGIONS.map((region) => {
    const present = stateOf(posture, region);
    return {
      region: wording.regions[region] ?? region,
      present: withFinding(stateWords(wording, region, present), foundBy[region], words),
      others: STATES[region]
        .filter((state) => state !== present)
        .map((state) => stateWords(wording, region, state)),
    };
  });
  return {
    width: WIDTH,
    height: y + legend.length * LEGEND.line + 2,
    title: words.title,
    description: fill(words.says, {
      states: rows.map(({ region, present }) => fill(words.stateSays, { region, state: present })).join(' '),
    }),
    shapes,
    table: {
      columns: [words.region, words.state, words.otherStates],
      rows: rows.map(({ region, present, others }) => [region, present, others.join(labels.separator)]),
    },
  };
};

const withFinding = (state: string, found: string | undefined, words: FigureLabels['pillarChart']): string =>
  found === undefined ? state : fill(words.stateFoundBy, { state, found });

const drawBand = (
  group: string,
  { posture, wording, foundBy }: Present,
  top: number,
): { shapes: readonly Shape[]; height: number } => {
  const regions = REGIONS.filter((region) => region === group || region.startsWith(`${group}.`));
  const content: Shape[] = [];
  let y = top + BAND_PADDING;
  for (const region of regions) {
    const lines = chipLines(region, posture, wording);
    if (region !== group) content.push(...regionName(wording.regions[region] ?? region, y));
    content.push(...lines.flatMap((chips, index) => chips.flatMap((chip) => chip(y + index * CHIP.line))));
    y += lines.length * CHIP.line;
    const note = foundBy[region];
    if (note === undefined) continue;
    const x = leftOf(region);
    content.push(
      text(cutText(note, NOTE.size, WIDTH - 4 - x), x, y + NOTE.rise, { size: NOTE.size, tone: 'muted' }),
    );
    y += NOTE.line;
  }
  const title = groupTitle(
    wording.regions[group] ?? group,
    regions.length === 1 ? WIDE_CHIPS_X : GROUP_WIDTH,
    top,
  );
  const height = Math.max(y - (CHIP.line - CHIP.height), title.bottom) - top + BAND_PADDING;
  return {
    height,
    shapes: [
      rect({ x: 0, y: top, width: WIDTH, height }, { fill: 'panel' }),
      rect({ x: 0, y: top, width: 2.5, height }, { fill: 'accent' }),
      ...title.shapes,
      ...content,
    ],
  };
};

/** The name of a part on one line in the middle of its row, or on two. */
const regionName = (name: string, y: number): readonly Shape[] => {
  const lines = wrapText(name, NAME.size, NAME.width, 2);
  return texts(lines, GROUP_WIDTH - 2, y + (lines.length === 1 ? 8.4 : 5.2), {
    size: NAME.size,
    tone: 'muted',
    lineHeight: NAME.line,
  });
};

/** `Pillar one: the State`: what stands before the colon, of whatever script, and what stands after it. */
const groupTitle = (
  title: string,
  right: number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const [, name = title, rest = ''] = /^(.*?[:：])\s*(.*)$/u.exec(title) ?? [];
  const width = right - TITLE.x - 4;
  const names = wrapText(name, TITLE.size, width, 2, 'bold');
  const rests = rest === '' ? [] : wrapText(rest, TITLE.size, width, 2);
  const y = top + BAND_PADDING + TITLE.rise;
  const style = { size: TITLE.size, lineHeight: TITLE.line };
  return {
    shapes: [
      ...texts(names, TITLE.x, y, { ...style, bold: true }),
      ...texts(rests, TITLE.x, y + names.length * TITLE.line, { ...style, tone: 'muted' }),
    ],
    bottom: y + (names.length + rests.length - 1) * TITLE.line,
  };
};

const leftOf = (region: Region): number => (region.includes('.') ? CHIPS_X : WIDE_CHIPS_X);

type Chip = (y: number) => readonly Shape[];

const chipLines = (region: Region, posture: Posture, wording: Wording): readonly (readonly Chip[])[] => {
  const present = stateOf(posture, region);
  const lines: Chip[][] = [[]];
  const left = leftOf(region);
  let x = left;
  for (const state of STATES[region]) {
    const weight = state === present ? 'bold' : 'regular';
    const room = WIDTH - 4 - left - 2 * CHIP.padding;
    const label = cutText(stateWords(wording, region, state), CHIP.size, room, weight);
    const width = estimateWidth(label, CHIP.size, weight) + 2 * CHIP.padding;
    if (x + width > WIDTH - 4 && x > left) {
      lines.push([]);
      x = left;
    }
    lines.at(-1)?.push(chip(label, x, width, state === present));
    x += width + CHIP.gap;
  }
  return lines;
};

const chip =
  (label: string, x: number, width: number, isPresent: boolean): Chip =>
  (y) => [
    {
      kind: 'rect',
      x,
      y,
      width,
      height: CHIP.height,
      radius: 2,
      ...(isPresent
        ? { fill: 'accent' as const }
        : { fill: 'paper' as const, stroke: 'rule' as const, strokeWidth: 0.6 }),
    },
    text(label, x + width / 2, y + 8.5, {
      size: CHIP.size,
      bold: isPresent,
      tone: isPresent ? 'onAccent' : 'muted',
      anchor: 'middle',
    }),
  ];
