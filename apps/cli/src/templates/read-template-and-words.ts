import { join, relative } from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { OwnWords, Template } from '@forewarn/reporting';
import { readOwnWordsFrom, readTemplate, readTemplateFrom } from '@forewarn/reporting';
import type { Failure } from '../failure.ts';
import { failureOfBrief } from '../failure-of-brief.ts';
import { fromWhereThePersonStands } from '../read-case.ts';

/** A template with the words that stand beside it. */
export interface TemplateAndWords {
  readonly template: Template;
  readonly words: OwnWords | undefined;
}

/**
 * A template by its name, from an organisation's folder where there is one, and the organisation's words in a language.
 * Files are named from where the person stands.
 */
export const readTemplateAndWords = async (
  folder: string | undefined,
  name: string,
  language: string,
): Promise<Result<TemplateAndWords, Failure>> => {
  if (folder === undefined) {
    const shipped = await readTemplate(name);
    return shipped.ok
      ? accepted({ template: shipped.value, words: undefined })
      : refused(failureOfBrief(shipped.refusal));
  }
  const place = fromWhereThePersonStands(folder);
  const template = await readTemplateFrom(place, name);
  if (!template.ok) return refused(failureOfBrief(asTyped(template.refusal, folder)));
  const words = await readWordsAsTyped(folder, language);
  if (!words.ok) return words;
  const file = template.value.isShipped === true ? {} : { file: join(folder, `${name}.hbs`) };
  return accepted({ template: { ...template.value, ...file }, words: words.value });
};

/** An organisation's words in a language, from the folder as the person typed it. */
export const readWordsAsTyped = async (
  folder: string,
  language: string,
): Promise<Result<OwnWords | undefined, Failure>> => {
  const words = await readOwnWordsFrom(fromWhereThePersonStands(folder), language);
  return words.ok ? words : refused(failureOfBrief(asTyped(words.refusal, folder)));
};

/** A refusal that names its file by the folder as the person typed it. */
export const asTyped = <Refusal extends object>(refusal: Refusal, folder: string): Refusal =>
  'file' in refusal && typeof refusal.file === 'string'
    ? { ...refusal, file: join(folder, relative(fromWhereThePersonStands(folder), refusal.file)) }
    : refusal;
