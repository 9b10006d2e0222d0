import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { UnknownTemplate } from '../read-template.ts';
import { readBriefWords, readTemplate } from '../read-template.ts';
import type { Template } from '../render-template.ts';
import type { OwnWords } from './own-words.ts';
import { readOwnWords } from './own-words.ts';
import type { OwnFileFault } from './read-within.ts';
import { readWithin } from './read-within.ts';

/** What an organisation's words are at fault for. */
export interface OwnWordsFault {
  readonly code: 'own-words';
  readonly file: string;
  readonly problems: readonly Problem[];
}

const ENDING = '.hbs';
const NAME = /^[a-z0-9-]{1,64}$/;

/** Whether templates may be called so: small letters, digits and hyphens, so that a name is never a path. */
export const isTemplateName = (name: string): boolean => NAME.test(name);

/**
 * A template by its name: the organisation's own from its folder, else one that ships. Refused: a name that neither has,
 * with those that there are, and a file of that name that cannot be read.
 */
export const readTemplateFrom = async (
  folder: string,
  name: string,
): Promise<Result<Template, UnknownTemplate | OwnFileFault>> => {
  const own = await listOwnTemplates(folder);
  if (!own.ok) return own;
  if (own.value.includes(name)) {
    const text = await readWithin(folder, `${name}${ENDING}`);
    if (!text.ok) return text;
    if (text.value !== null)
      return accepted({ name, text: text.value, file: join(folder, `${name}${ENDING}`) });
  }
  const shipped = await readTemplate(name);
  if (shipped.ok) return shipped;
  const known = [...new Set([...own.value, ...shipped.refusal.known])].toSorted();
  return refused({ ...shipped.refusal, known });
};

/** The names of the templates in an organisation's folder. Refused: what is no folder, or not open to be read. */
export const listOwnTemplates = async (folder: string): Promise<Result<readonly string[], OwnFileFault>> => {
  const files = await readdir(folder).catch(() => undefined);
  return files === undefined
    ? refused({ code: 'own-file', problem: 'no-such-folder', file: folder })
    : accepted(namesIn(files, ENDING).filter(isTemplateName));
};

/** The languages in which an organisation's folder has words of its own. */
export const listOwnLanguages = async (folder: string): Promise<readonly string[]> =>
  namesIn(await readdir(join(folder, 'words')).catch(() => []), '.json');

const namesIn = (files: readonly string[], ending: string): readonly string[] =>
  files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

/**
 * An organisation's words in a language; none where it has no file for it, or no brief is in that language. Refused: words at
 * fault, with all of it.
 */
export const readOwnWordsFrom = async (
  folder: string,
  language: string,
): Promise<Result<OwnWords | undefined, OwnFileFault | OwnWordsFault>> => {
  const languages = await listOwnLanguages(folder);
  if (!languages.includes(language)) return accepted(undefined);
  const text = await readWithin(folder, 'words', `${language}.json`);
  if (!text.ok) return text;
  if (text.value === null) return accepted(undefined);
  const shipped = await readBriefWords(language);
  if (!shipped.ok) return accepted(undefined);
  const words = readOwnWords(text.value, shipped.value);
  return words.ok
    ? words
    : refused({
        code: 'own-words',
        file: join(folder, 'words', `${language}.json`),
        problems: words.refusal,
      });
};
