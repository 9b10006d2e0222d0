import { stateWords } from '@forewarn/core';
import type { Chart } from './chart.ts';
import type { Span } from './spans.ts';

/** A span as the table has it: part, state, from, to, days. */
export const tableRow = (
  { region, state, from, to, days }: Span,
  { wording, words, when }: Chart,
): readonly string[] => [
  wording.regions[region] ?? region,
  stateWords(wording, region, state),
  when(from, 'date'),
  to === null ? words.continues : when(to, 'date'),
  String(days),
];
