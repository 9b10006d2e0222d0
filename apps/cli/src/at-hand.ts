import type { Framework, Library, Wording } from '@forewarn/core';
import { findFramework } from '@forewarn/core';
import type { WordingPack } from '@forewarn/core/wording';
import { withPack } from '@forewarn/core/wording';

/** What a run goes by: the frameworks and rule sets that there are, and the words that they are shown in. */
export interface AtHand {
  readonly library: Library;
  /** In the order in which they replace shown texts. */
  readonly packs: readonly WordingPack[];
  readonly wording: Wording;
}

/** The framework of that id in the texts that are shown. The case was checked, so an unknown id is a bug and throws. */
export const shownFramework = (id: string, { library, packs }: AtHand): Framework => {
  const framework = findFramework(id, library);
  if (framework === undefined) throw new Error(`unknown framework ${id}: the case was not checked`);
  return packs.reduce(withPack, framework);
};

/** The library with every framework in the texts that are shown. */
export const shownLibrary = ({ library, packs }: AtHand): Library => ({
  ...library,
  editions: library.editions.map((edition) => ({
    ...edition,
    framework: packs.reduce(withPack, edition.framework),
  })),
});
