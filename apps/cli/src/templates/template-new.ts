import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { StarterFile } from '@forewarn/reporting';
import { isTemplateName, OwnWords, readStarter } from '@forewarn/reporting';
import { z } from 'zod';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import { fileFailure } from '../file-failure.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { readWordsAsTyped } from './read-template-and-words.ts';

/** What `template new --json` prints. */
export const TemplateNew = z.strictObject({
  format: z.literal('forewarn.template-new/1'),
  name: z.string(),
  dir: z.string(),
  written: z.array(z.string()),
  kept: z.array(z.string()).meta({ description: 'was there, and is left as it is' }),
});
export type TemplateNew = z.infer<typeof TemplateNew>;

/**
 * Writes what an organisation begins from into a folder: a template, its words and a README. Never over a file. Refused: a
 * name that templates cannot have, a template that is there, words that are there and lack what the starter prints.
 */
export const newTemplate = async (
  name: string,
  dir: string,
): Promise<Result<{ readonly json: TemplateNew; readonly text: string }, Failure>> => {
  if (!isTemplateName(name)) return refused(wrongName(name));
  const files = await readStarter(name);
  const there = await Promise.all(files.map((file) => isThere(placeOf(dir, file))));
  const kept = files.filter((_, index) => there[index]);
  if (kept.some(isTemplate)) return refused(taken(join(dir, `${name}.hbs`)));
  const lacking = await lackingIn(dir, kept);
  if (!lacking.ok) return lacking;
  const written = files.filter((_, index) => !there[index]);
  for (const file of written) {
    const done = await write(dir, file);
    if (!done.ok) return done;
  }
  return accepted(report(name, dir, written, kept));
};

const placeOf = (dir: string, { path }: StarterFile): string => join(fromWhereThePersonStands(dir), ...path);
const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  );
const isTemplate = ({ path }: StarterFile): boolean => path.at(-1)?.endsWith('.hbs') === true;
const isWords = ({ path }: StarterFile): boolean => path.length > 1;

const wrongName = (name: string): Failure =>
  usageFailure(
    'arguments',
    `A template cannot be called “${name}”.`,
    'A name has small letters, digits and hyphens, 64 at most.',
  );

const taken = (file: string): Failure =>
  inputFailure('file-exists', file, `“${file}” is there already.`, 'Choose another name or another folder.');

/** The words that are there and kept have to hold what the starter prints. */
const lackingIn = async (dir: string, kept: readonly StarterFile[]): Promise<Result<undefined, Failure>> => {
  for (const { path, text } of kept.filter(isWords)) {
    const language = path.at(-1)?.replace(/\.json$/, '') ?? '';
    const own = await readWordsAsTyped(dir, language);
    if (!own.ok) return own;
    const starter = OwnWords.parse(JSON.parse(text));
    const lacking = [
      ...namesLacking('text', starter.text, own.value?.text),
      ...namesLacking('counts', starter.counts, own.value?.counts),
    ];
    if (lacking.length > 0) return refused(wordsLack(join(dir, ...path), lacking));
  }
  return accepted(undefined);
};

const namesLacking = (part: string, asked: object = {}, there: object = {}): readonly string[] =>
  Object.keys(asked)
    .filter((name) => !Object.hasOwn(there, name))
    .map((name) => `${part}.${name}`);

const wordsLack = (file: string, lacking: readonly string[]): Failure =>
  inputFailure(
    'words-lack',
    file,
    `“${file}” is there already, and lacks words that the starter prints: ${lacking.join(', ')}.`,
    'Add them, or choose another folder: no file is changed.',
  );

const write = async (dir: string, file: StarterFile): Promise<Result<undefined, Failure>> => {
  const place = placeOf(dir, file);
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, file.text, { flag: 'wx' });
    return accepted(undefined);
  } catch (error) {
    const shown = join(dir, ...file.path);
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return refused(isTaken ? taken(shown) : fileFailure('write', shown, error));
  }
};

const report = (
  name: string,
  dir: string,
  written: readonly StarterFile[],
  kept: readonly StarterFile[],
): { readonly json: TemplateNew; readonly text: string } => {
  const shown = (files: readonly StarterFile[]) => files.map(({ path }) => join(dir, ...path));
  const file = join(dir, `${name}.hbs`);
  return {
    json: {
      format: 'forewarn.template-new/1',
      name,
      dir,
      written: shown(written),
      kept: shown(kept),
    },
    text: [
      'Written:',
      ...shown(written).map((path) => `  ${path}`),
      ...(kept.length === 0 ? [] : ['Left as they are:', ...shown(kept).map((path) => `  ${path}`)]),
      'Next:',
      `  forewarn template check ${file}`,
      `  forewarn brief CASE --out brief.pdf --templates ${dir} --template ${name}`,
    ].join('\n'),
  };
};
