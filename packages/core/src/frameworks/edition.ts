import type { Crosswalk } from './crosswalk.ts';
import type { FrameworkTexts } from './framework-texts.ts';
import type { Framework } from './framework.ts';

/**
 * A framework with what belongs to it: how others map onto it, and its texts in further languages. Texts are read when
 * they are asked for, so that a screen in one language does not carry six.
 */
export interface FrameworkEdition {
  readonly framework: Framework;
  /** Each from another framework to this one. */
  readonly crosswalks: readonly Crosswalk[];
  readonly texts: Readonly<Record<string, () => Promise<FrameworkTexts>>>;
}
