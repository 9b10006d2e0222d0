import { isDeepStrictEqual } from 'node:util';
import type { Problem, Result } from '@forewarn/core';
import { accepted, jsonPath, refused } from '@forewarn/core';
import { readForm } from '@forewarn/core/wording';
import { z } from 'zod';
import type { BriefWords } from '../../model/brief-words.ts';
import { Plural } from '../../model/brief-words.ts';
import { WORDS_OF_CAUTION } from './words-of-caution.ts';

const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/);
const NAMED = 'names of letters and digits, such as deskName';
const Words = z.string().min(1);

/** `words/<language>.json` of an organisation's folder: words that its templates print, new ones or in the place of others. */
export const OwnWords = z.strictObject({
  text: z.record(Name, Words, NAMED).optional().meta({ description: 'printed by {{text.NAME}}' }),
  counts: z
    .record(Name, Plural, NAMED)
    .optional()
    .meta({ description: 'printed by {{count counts.NAME number}}, by plural form' }),
});
export type OwnWords = Readonly<z.infer<typeof OwnWords>>;

/** The words of a language that ship, as far as an organisation's can stand in their place. */
export type ShippedWords = Pick<BriefWords, 'text' | 'counts'>;

/**
 * An organisation's words from their text, or everything that is wrong with them. Refused in the place of words that ship:
 * the words of caution, and words that lose or add a `{place}`.
 */
export const readOwnWords = (text: string, shipped: ShippedWords): Result<OwnWords, readonly Problem[]> => {
  const read = readForm(OwnWords, text);
  if (!read.ok) return read;
  const problems = [...problemsOfText(read.value, shipped), ...problemsOfCounts(read.value, shipped)];
  return problems.length === 0 ? accepted(read.value) : refused(problems);
};

const problemsOfText = ({ text: own = {} }: OwnWords, { text }: ShippedWords): readonly Problem[] =>
  Object.entries(own).flatMap(([name, words]) => {
    const reason = WORDS_OF_CAUTION.text.get(name);
    if (reason !== undefined) return [notTheirs('text', name, reason)];
    const theirs = entryOf(text, name);
    return theirs === undefined ? [] : otherPlaces(['text', name], words, [theirs]);
  });

/** A form has the places of the form that ships; one that does not ship, those of a form that does. */
const problemsOfCounts = ({ counts: own = {} }: OwnWords, { counts }: ShippedWords): readonly Problem[] =>
  Object.entries(own).flatMap(([name, forms]) => {
    const reason = WORDS_OF_CAUTION.counts.get(name);
    if (reason !== undefined) return [notTheirs('counts', name, reason)];
    const theirs = entryOf(counts, name);
    if (theirs === undefined) return [];
    return Object.entries(forms).flatMap(([form, words]) => {
      const same = entryOf(theirs, form) ?? theirs.other;
      return otherPlaces(['counts', name, form], words, same === undefined ? Object.values(theirs) : [same]);
    });
  });

const entryOf = <Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

const notTheirs = (part: 'text' | 'counts', name: string, reason: string): Problem => ({
  code: 'wrong-value',
  path: jsonPath([part, name]),
  found: name,
  expected: `no words of your own: this ${reason}, in the same words in every brief`,
});

const otherPlaces = (
  path: readonly string[],
  words: string,
  theirs: readonly string[],
): readonly Problem[] => {
  const [first = ''] = theirs.map(placesIn);
  if (placesIn(words) === first) return [];
  const expected = first === '' ? 'words without {places}' : `words with ${first} and no other place`;
  return [{ code: 'wrong-value', path: jsonPath(path), found: words, expected }];
};

const placesIn = (words: string): string => [...new Set(words.match(/\{\w+\}/g))].toSorted().join(', ');

/** The words of a language with an organisation's own. */
export const withOwnWords = (words: BriefWords, own: OwnWords | undefined): BriefWords =>
  own === undefined
    ? words
    : { ...words, text: { ...words.text, ...own.text }, counts: { ...words.counts, ...own.counts } };

/** The names of the words that ship in whose place others stand, such as `text.factorsHeading`. */
export const replacedWords = (shipped: ShippedWords, own: OwnWords | undefined): readonly string[] =>
  (['text', 'counts'] as const).flatMap((part) =>
    Object.entries(own?.[part] ?? {})
      .filter(([name, words]) => isOther(entryOf<unknown>(shipped[part], name), words))
      .map(([name]) => `${part}.${name}`)
      .toSorted(),
  );

const isOther = (theirs: unknown, words: unknown): boolean =>
  theirs !== undefined && !isDeepStrictEqual(theirs, words);
