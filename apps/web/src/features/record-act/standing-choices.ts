import type { Region, Replay } from '@forewarn/core';
import { ENGLISH, stateOf } from '@forewarn/core';
import { isolated } from '../../shared/words/isolated.ts';
import type { Choices } from './act.ts';
import { WORDS } from './words.ts';

/** The measures under way in some regions, by `region/name`. */
export const measuresIn =
  (...regions: readonly Region[]) =>
  ({ record }: Replay): Choices =>
    Object.fromEntries(
      regions.flatMap((region) =>
        (record.context.measures[region] ?? []).map((name) => [
          `${region}/${name}`,
          WORDS.measure(ENGLISH.regions[region] ?? region, name),
        ]),
      ),
    );

/** The part after the pillar, and the name of a measure that was chosen. */
export const chosenMeasure = (value: string): readonly [of: string, name: string] => {
  const cut = value.indexOf('/');
  return [value.slice(value.indexOf('.') + 1, cut), value.slice(cut + 1)];
};

/** The decisions whose mandates are in force. */
export const mandatesIn = ({ record }: Replay): Choices =>
  Object.fromEntries(record.context.mandates.map(({ reference }) => [reference, isolated(reference)]));

/** The findings that are recorded and not withdrawn. */
export const findingsIn = ({ trace: { posture } }: Replay): Choices => ({
  ...(stateOf(posture, 'pillarOne').startsWith('foundManifestlyFailing')
    ? { 'manifest-failure': WORDS.findings['manifest-failure'] }
    : {}),
  ...(stateOf(posture, 'pillarThree.meansFinding').startsWith('inadequate')
    ? { 'peaceful-means-inadequate': WORDS.findings['peaceful-means-inadequate'] }
    : {}),
});
