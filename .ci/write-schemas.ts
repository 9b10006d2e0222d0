/** Writes the JSON Schemas of the published formats anew: `pnpm schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMAS } from './schemas.ts';

const folder = new URL('../docs/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(SCHEMAS)) writeFileSync(new URL(file, folder), text);
