import type { CaseEvent, Moment } from '@forewarn/core';
import { picturesOver } from '@forewarn/core';
import type { Scene } from '@forewarn/figures';
import { levelTrends } from '@forewarn/figures';
import type { BriefContext } from '../model/brief-context.ts';
import { whenIn } from './when-in.ts';
import { dayOf } from '../model/day-of.ts';

/** The levels on each day on which something was rated or judged, and on the date of the brief. */
export const drawLevelTrends = ({
  caseFile,
  asOf,
  library,
  framework,
  wording,
  words,
  labels,
}: BriefContext): Scene => {
  const moments = momentsOf(caseFile.events, asOf);
  const pictures = picturesOver(caseFile, moments, library).map((picture, place) => ({
    at: moments[place] ?? asOf,
    factors: picture.factors,
  }));
  return levelTrends(pictures, framework, wording, { labels, when: whenIn(words.language) });
};

const momentsOf = (events: readonly CaseEvent[], asOf: Moment): readonly Moment[] => {
  const days = new Set(
    events
      .filter(({ type }) => type === 'indicator.rated' || type === 'factor.judged')
      .map(({ at }) => dayOf(at)),
  );
  const last = dayOf(asOf);
  return [...[...days].filter((day) => day < last).toSorted(), asOf];
};
