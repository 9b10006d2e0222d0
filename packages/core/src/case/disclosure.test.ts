import { expect, it } from 'vitest';
import { DISCLOSURE_LEVELS, isReleasedAt } from './disclosure.ts';

it('goes from public over partner and internal to restricted', () => {
  expect(DISCLOSURE_LEVELS).toEqual(['public', 'partner', 'internal', 'restricted']);
});

it.each([
  ['public', 'public partner internal restricted'],
  ['partner', 'partner internal restricted'],
  ['internal', 'internal restricted'],
  ['restricted', 'restricted'],
] as const)('releases what is marked %s at %s only', (marked, levels) => {
  const released = DISCLOSURE_LEVELS.filter((level) => isReleasedAt(marked, level));
  expect(released.join(' ')).toBe(levels);
});
