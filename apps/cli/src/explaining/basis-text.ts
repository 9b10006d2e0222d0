import { indicatorsOf } from '@forewarn/core';
import type { Basis } from '@forewarn/core/explanation';
import { wrapped } from '../wrapped.ts';
import type { Reading } from './reading.ts';
import { NOT_ASSESSED, ratingIn } from './reading.ts';

type Rated = Basis['ratings'][string];

/** The indicators that were named, in the framework's order: how each stands, on what evidence, and what it is about. */
export const basisLines = (named: ReadonlySet<string>, reading: Reading): readonly string[] => {
  const indicators = [...indicatorsOf(reading.framework).values()].filter(({ indicator }) =>
    named.has(indicator.id),
  );
  if (indicators.length === 0) return [];
  const width = Math.max(...indicators.map(({ indicator }) => indicator.id.length));
  return [
    ...wrapped(
      'Indicators named above. Evidence stands with the reliability of its source (A–F) and its own credibility (1–6).',
    ),
    ...indicators.flatMap(({ indicator: { id, gist, certainty } }) => {
      const rated = reading.explanation.basis.ratings[id];
      const text = certainty === 'low' ? reading.wording.notVerified : gist;
      const begin = `  ${id.padEnd(width)}  `;
      return wrapped(`${standing(id, rated, reading)} ${text}`, begin, ' '.repeat(begin.length));
    }),
  ];
};

const standing = (id: string, rated: Rated | undefined, reading: Reading): string => {
  if (rated === undefined) return `${ratingIn(reading, id, NOT_ASSESSED)}.`;
  const { wording, explanation } = reading;
  const evidence = (ids: readonly string[]) =>
    ids.map((each) => evidenceText(each, explanation.basis)).join(', ');
  const parts = [
    ratingIn(reading, id, rated.rating),
    (wording.trends[rated.trend] ?? rated.trend).toLowerCase(),
    (wording.confidences[rated.confidence] ?? rated.confidence).toLowerCase(),
    `${rated.at}${rated.stale ? ' (older than the framework allows)' : ''}`,
    rated.evidence.length === 0 ? 'no evidence' : evidence(rated.evidence),
    ...(rated.contradicting.length === 0 ? [] : [`contradicted by ${evidence(rated.contradicting)}`]),
  ];
  return `${parts.join(', ')}.`;
};

/** `e4 (B2)`. */
const evidenceText = (id: string, { evidence }: Basis): string => {
  const item = evidence[id];
  if (item === undefined) return id;
  const marks = [
    `${item.reliability ?? '?'}${item.credibility}`,
    ...(item.status === 'verified' ? ['verified'] : []),
    ...(item.withdrawn ? ['withdrawn'] : []),
  ];
  return `${id} (${marks.join(', ')})`;
};
