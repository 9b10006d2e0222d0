import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { LIBRARY } from '@forewarn/core';
import { libraryWith, METHOD_FORMAT, readMethodFile } from '@forewarn/core/escalation';
import { readWordingPack, WORDING_FORMAT } from '@forewarn/core/wording';
import { readWordingTable } from '../../../apps/cli/src/own-files/read-wording-table.ts';
import type { Door } from '../door.ts';
import { expectThat, standing } from '../door.ts';
import { damagedText, mutatedText } from '../mutated.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const METHODS: readonly unknown[] = [
  JSON.parse(textOf('docs/examples/own-method.json')),
  JSON.parse(textOf('apps/cli/src/testing/town-method.json')),
  { format: METHOD_FORMAT },
];

/** An organisation's own framework and rule sets. */
export const ownMethods: Door<string> = {
  name: 'own-methods',
  weight: 8,
  ...standing(mutatedText(METHODS), async (text) => {
    const read = readMethodFile(text);
    if (!read.ok) return 'refused';
    expectThat(isDeepStrictEqual(read.value, JSON.parse(text)), 'what was read is not what was written');
    const library = libraryWith(LIBRARY, read.value);
    expectThat(library.editions.length >= LIBRARY.editions.length, 'the library has lost a framework');
    return 'accepted';
  }),
};

const one = { id: 'un-2014/8.8', text: 'A vote', language: 'en', source: 'House style' };
const PACKS: readonly unknown[] = [
  { format: WORDING_FORMAT, texts: [one, { ...one, language: 'fr' }] },
  { format: WORDING_FORMAT, texts: [{ ...one, id: 'words/levels/severe' }] },
];

/** An institution's own words in the place of shown ones. */
export const wordingPacks: Door<string> = {
  name: 'wording-packs',
  weight: 6,
  ...standing(mutatedText(PACKS), async (text) => {
    const read = readWordingPack(text);
    if (!read.ok) return 'refused';
    expectThat(isDeepStrictEqual(read.value, JSON.parse(text)), 'what was read is not what was written');
    return 'accepted';
  }),
};

/** The same as a table of comma-separated values. */
export const wordingTables: Door<string> = {
  name: 'wording-tables',
  weight: 6,
  ...standing(damagedText([textOf('docs/examples/wording.csv')]), async (text) =>
    (await readWordingTable(text, LIBRARY)).ok ? 'accepted' : 'refused',
  ),
};
