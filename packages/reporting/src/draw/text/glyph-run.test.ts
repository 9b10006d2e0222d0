import { expect, it } from 'vitest';
import { faceFor } from './faces.ts';
import { shape } from './glyph-run.ts';

/** How high above the letter each of its marks is drawn, in thousandths of an em, from the first mark that stands for nothing. */
const heightsIn = (text: string): readonly number[] => {
  const face = faceFor(0x062f, 'regular');
  if (face === null) throw new Error('no font has Arabic');
  return shape(face, text, true)
    .glyphs.filter(({ text: copied, advance }) => copied === '' && advance === 0)
    .map(({ dy }) => dy);
};

it('draws a vowel upon its shadda, also where the text is composed the other way round', () => {
  const composed = 'د\u064e\u0651';
  expect(composed.normalize('NFC')).toBe(composed);
  expect(heightsIn(composed)).toEqual(heightsIn('د\u0651\u064e'));
  expect(heightsIn(composed)).toHaveLength(2);
});
