import { expect, test } from 'vitest';
import { nameOfAttachment } from './name-of-attachment.ts';

test('takes the name in full, in whatever script it is', () => {
  const header = `attachment; filename="internal-.pdf"; filename*=UTF-8''internal%20%D9%83%D9%8A%D9%86%D9%8A%D8%A7.pdf`;
  expect(nameOfAttachment(header)).toBe('internal كينيا.pdf');
});

test('takes the plain name where there is no other, or where that cannot be read', () => {
  expect(nameOfAttachment('attachment; filename="a-b.docx"')).toBe('a-b.docx');
  expect(nameOfAttachment(`attachment; filename="a-b.docx"; filename*=UTF-8''%E0%A4%A`)).toBe('a-b.docx');
});

test('gives nothing where there is no name', () => {
  expect(nameOfAttachment('attachment')).toBeUndefined();
  expect(nameOfAttachment(null)).toBeUndefined();
});
