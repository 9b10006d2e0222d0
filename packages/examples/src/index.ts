import { readFile } from 'node:fs/promises';

/** The example cases that ship with the toolkit: real events, coded by its authors as illustrations of the model. */
export const EXAMPLES = [
  { name: 'kenya-2007-08', title: 'Kenya 2007–08' },
  { name: 'libya-2011', title: 'Libya 2011' },
  { name: 'myanmar-2017', title: 'Myanmar 2017' },
  { name: 'rwanda-1993-94', title: 'Rwanda 1993–94' },
  { name: 'syria-2011', title: 'Syria 2011–14' },
] as const;
export type ExampleName = (typeof EXAMPLES)[number]['name'];

export const isExampleName = (name: string): name is ExampleName =>
  EXAMPLES.some((example) => example.name === name);

/** The text of an example's case file. */
export const readExample = (name: ExampleName): Promise<string> =>
  readFile(new URL(`../cases/${name}.json`, import.meta.url), 'utf8');
