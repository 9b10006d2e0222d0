import { readdir, readFile } from 'node:fs/promises';
import { TEMPLATES } from '../read-template.ts';

/** A file that an organisation begins from: where it stands in its folder, and what it holds. */
export interface StarterFile {
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * What an organisation's first template is made of: the template under its name, its words in each language, and a README
 * that says how to go on and lists what templates may do and every variable.
 */
export const readStarter = async (name: string): Promise<readonly StarterFile[]> => {
  const folder = new URL('starter/', TEMPLATES);
  const languages = (await readdir(new URL('words/', folder))).toSorted();
  const words = languages.map(async (file) => ({
    path: ['words', file],
    text: await readFile(new URL(`words/${file}`, folder), 'utf8'),
  }));
  const [template, own, shared] = await Promise.all([
    readFile(new URL('starter.hbs', folder), 'utf8'),
    readFile(new URL('README.md', folder), 'utf8'),
    readFile(new URL('README.md', TEMPLATES), 'utf8'),
  ]);
  return [
    { path: [`${name}.hbs`], text: template },
    ...(await Promise.all(words)),
    { path: ['README.md'], text: `${own}\n${sharedPart(shared)}` },
  ];
};

/** What templates may do, and the variables: written once, for those that ship and those that do not. */
const sharedPart = (readme: string): string => {
  const begin = readme.indexOf('## What a template may do');
  if (begin === -1) throw new Error('the README of the templates does not say what a template may do');
  return readme.slice(begin);
};
