import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

test('keeps a mark of direction inside, also when the text tries to end its isolation', () => {
  expect(isolated('a\u202eb')).toBe('\u2068a\u202eb\u2069');
  expect(isolated('a\u2069\u202eb')).toBe('\u2068a\u202eb\u2069');
});
