import type { Moment, Trace, Wording } from '@forewarn/core';
import type { FigureLabels } from '../labels/figure-labels.ts';
import type { Scene, Shape } from '../scene.ts';
import type { TimeAxis, When } from '../time/time-axis.ts';

/** What every part of the timeline is drawn from. */
export interface Chart {
  readonly trace: Trace;
  readonly until: Moment;
  readonly wording: Wording;
  readonly words: FigureLabels['responseTimeline'];
  readonly separator: string;
  readonly when: When;
  readonly axis: TimeAxis;
}

/** A row of the timeline, with the rows of the table and the sentence that say the same. */
export interface Row {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly table: Scene['table']['rows'];
  readonly says: string;
}

/** Where the names of the rows end and the time begins. */
export const PLOT = { left: 132, right: 499.5, width: 500 } as const;
