import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Found } from './run-door.ts';

const FOLDER = fileURLToPath(new URL('corpus/', import.meta.url));

/** An input that once made something that must not be, or came near it, and why it is kept. */
const Kept = z.strictObject({ door: z.string(), why: z.string(), input: z.unknown() });
export type Kept = Readonly<z.infer<typeof Kept>>;

/** Every input that was kept, with the name of its file. */
export const readCorpus = (): readonly (readonly [file: string, kept: Kept])[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [file, Kept.parse(JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')))]);

/** Writes what was found beside the others, so that it is tried again from now on. Gives the path. */
export const keep = ({ door, why, input }: Found, folder = FOLDER): string => {
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify({ door, why, input }, null, 2)}\n`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = `${folder}${door}-${digest}.json`;
  writeFileSync(path, text);
  return path;
};
