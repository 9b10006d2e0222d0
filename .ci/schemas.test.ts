import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS } from './schemas.ts';

test.each(Object.keys(SCHEMAS))('docs/schemas/%s is what the code says', (file) => {
  expect(readFileSync(new URL(`../docs/schemas/${file}`, import.meta.url), 'utf8')).toBe(SCHEMAS[file]);
});
