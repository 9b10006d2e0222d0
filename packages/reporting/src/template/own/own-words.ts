import type { Problem, Result } from '@forewarn/core';
import { accepted, jsonPath, refused } from '@forewarn/core';
import { readForm } from '@forewarn/core/wording';
import { z } from 'zod';
import type { BriefWords } from '../../model/brief-words.ts';
import { Plural } from '../../model/brief-words.ts';
import { SAFEGUARD_WORDS } from '../safeguards.ts';

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

/** An organisation's words from their text, or everything that is wrong with them: a safeguard's words are not theirs. */
export const readOwnWords = (text: string): Result<OwnWords, readonly Problem[]> => {
  const read = readForm(OwnWords, text);
  if (!read.ok) return read;
  const kept = Object.keys(read.value.text ?? {}).filter((name) => SAFEGUARD_WORDS.has(name));
  return kept.length === 0 ? accepted(read.value) : refused(kept.map(notTheirs));
};

const notTheirs = (name: string): Problem => ({
  code: 'wrong-value',
  path: jsonPath(['text', name]),
  found: name,
  expected: 'no other text: every brief says in the same words what it leaves out',
});

/** The words of a language with an organisation's own. */
export const withOwnWords = (words: BriefWords, own: OwnWords | undefined): BriefWords =>
  own === undefined
    ? words
    : { ...words, text: { ...words.text, ...own.text }, counts: { ...words.counts, ...own.counts } };
