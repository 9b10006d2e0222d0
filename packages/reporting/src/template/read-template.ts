import { readdir, readFile } from 'node:fs/promises';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { BriefWords } from '../model/brief-words.ts';
import type { Template } from './render-template.ts';

/** Where the templates that ship stand, with their words. */
export const TEMPLATES = new URL('../../../../templates/', import.meta.url);

export interface UnknownTemplate {
  readonly code: 'unknown-template';
  readonly name: string;
  readonly known: readonly string[];
}

export interface UnknownLanguage {
  readonly code: 'unknown-language';
  readonly language: string;
  readonly known: readonly string[];
}

const namesIn = async (folder: URL, ending: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

/** A template that ships with the toolkit, by its name. Refuses an unknown name with the known ones. */
export const readTemplate = async (name: string): Promise<Result<Template, UnknownTemplate>> => {
  const known = await namesIn(TEMPLATES, '.hbs');
  if (!known.includes(name)) return refused({ code: 'unknown-template', name, known });
  const text = await readFile(new URL(`${name}.hbs`, TEMPLATES), 'utf8');
  return accepted({ name, text, isShipped: true });
};

/** The words that ship, read once for the process: no more than there are languages. */
const wordsRead = new Map<string, BriefWords>();

/** The fixed words of briefs in a language. Refuses a language without words, with those that have them. */
export const readBriefWords = async (language: string): Promise<Result<BriefWords, UnknownLanguage>> => {
  const folder = new URL('words/', TEMPLATES);
  const known = await namesIn(folder, '.json');
  if (!known.includes(language)) return refused({ code: 'unknown-language', language, known });
  const words =
    wordsRead.get(language) ??
    BriefWords.parse(JSON.parse(await readFile(new URL(`${language}.json`, folder), 'utf8')));
  wordsRead.set(language, words);
  return accepted(words);
};
