import { readdirSync } from 'node:fs';

const FOLDER = new URL('../../../../templates/', import.meta.url);

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, FOLDER))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

/** What lies in the folder of the templates, so that a test over all of them leaves none out. */
export const TEMPLATES = namesIn('.', '.hbs');
export const LANGUAGES = namesIn('words/', '.json');
