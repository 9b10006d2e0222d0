/** A change to the core by which it says or does something else. Some test has to fail for it. */
export interface Mutant {
  /** What is so in the changed core, as a fact. */
  readonly name: string;
  /** Where, from `packages/core/src`. */
  readonly file: string;
  /** The text that is changed: it stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The test files that are expected to fail, from `packages/core/src`. They are run first. */
  readonly tests: readonly string[];
}

/** The file with the change made. Throws where the text does not stand in it exactly once, or the change is none. */
export const mutated = (source: string, { name, file, find, replace }: Mutant): string => {
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${name}: its text stands ${places} times in ${file}, not once: ${find}`);
  if (find === replace) throw new Error(`${name}: it changes nothing`);
  return source.replace(find, () => replace);
};
