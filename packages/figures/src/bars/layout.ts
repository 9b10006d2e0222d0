import type { FactorLevel } from '@forewarn/core';
import { scaleLinear } from 'd3-scale';
import type { FigureLabels } from '../labels/figure-labels.ts';

export type Words = FigureLabels['factorBars'];

export const WIDTH = 500;
export const BAR = { from: 206, to: 362 } as const;
export const TREND_X = 444;
export const ROW = 16.7;

export const SCALE_LEVELS = [
  'none',
  'low',
  'moderate',
  'high',
  'severe',
] as const satisfies readonly FactorLevel[];

const xOf = scaleLinear([0, SCALE_LEVELS.length - 1], [BAR.from, BAR.to]);

/** Where a level of the scale stands. */
export const xOfLevel = (level: FactorLevel): number => xOf(SCALE_LEVELS.findIndex((each) => each === level));
