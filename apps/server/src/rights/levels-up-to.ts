import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, isReleasedAt } from '@forewarn/core';

/** The levels that a ceiling reaches. */
export const levelsUpTo = (ceiling: DisclosureLevel): readonly DisclosureLevel[] =>
  DISCLOSURE_LEVELS.filter((level) => isReleasedAt(level, ceiling));
