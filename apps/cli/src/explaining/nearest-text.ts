import type { NearestChanges } from '@forewarn/core/explanation';
import { andList } from './obstacles.ts';
import type { Clause, Reading } from './reading.ts';
import { ratingIn } from './reading.ts';

const SHOWN_CHANGES = 12;
const SHOWN_SETS = 3;
const NUMBERS = { 1: 'one change', 2: 'two changes together', 3: 'three changes together' } as const;

type Change = NearestChanges['sets'][number][number];

/** The smallest sets of rating changes that would turn a rule. What would turn it: never what ought to be rated. */
export const nearestClause = (nearest: NearestChanges, reading: Reading): Clause => {
  const { size, count, sets, holds } = nearest;
  const turned = holds ? 'Would end it' : 'Would make it hold';
  const none = holds ? 'would end it' : 'would make it hold';
  if (size === null)
    return { text: `No change of one, two or three ratings ${none}.`, depth: 0, indicators: [] };
  const shown = sets.slice(0, size === 1 ? SHOWN_CHANGES : SHOWN_SETS);
  const how =
    size === 1
      ? alternatives(shown.flat(), reading)
      : shown.map((set) => together(set, reading)).join('; or ');
  const left = count - shown.length;
  const kind = size === 1 ? 'such change' : 'such set';
  const rest = left > 0 ? `; ${left} more ${kind}${left === 1 ? '' : 's'}` : '';
  return {
    text: `${turned}: ${NUMBERS[size]}${count > 1 ? `, any of ${count}` : ''}: ${how}${rest}.`,
    depth: 0,
    indicators: [...new Set(shown.flat().map(({ indicator }) => indicator))],
  };
};

/** `10.2, 10.3 or 11.1 to Acute; 2.4 to Present`. */
const alternatives = (changes: readonly Change[], reading: Reading): string =>
  [...Map.groupBy(changes, ({ indicator, to }) => ratingIn(reading, indicator, to))]
    .map(([to, some]) => `${orList(some.map(({ indicator }) => indicator))} to ${to}`)
    .join('; or ');

/** `7.3 and 7.5 to Emerging with 10.2 to Acute`. */
const together = (changes: readonly Change[], reading: Reading): string =>
  [...Map.groupBy(changes, ({ indicator, to }) => ratingIn(reading, indicator, to))]
    .map(([to, some]) => `${andList(some.map(({ indicator }) => indicator))} to ${to}`)
    .join(' with ');

const orList = (ids: readonly string[]): string =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`;
