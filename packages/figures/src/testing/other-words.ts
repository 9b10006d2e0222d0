import type { Framework } from '@forewarn/core';

/** Words of the same shape in which every text is another. */
const everyText = <Words>(words: Words, change: (text: string) => string): Words => {
  if (typeof words === 'string') {
    // A string in the place of a string.
    return change(words) as Words;
  }
  if (typeof words !== 'object' || words === null) return words;
  // The same keys with values of the same types.
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, everyText(value, change)]),
  ) as Words;
};

const PLACE = /(\{\w+\})/;
const outsidePlaces = (text: string, change: (part: string) => string): string =>
  text
    .split(PLACE)
    .map((part) => (PLACE.test(part) ? part : change(part)))
    .join('');

/** A framework whose factors have other titles. */
export const withTitles = (framework: Framework, change: (title: string) => string): Framework => ({
  ...framework,
  factors: framework.factors.map((factor) => ({ ...factor, title: change(factor.title) })),
});

/** Half as long again, as other languages can be. */
export const lengthened = <Words>(words: Words): Words =>
  everyText(words, (text) => {
    const plain = text.replaceAll(/\{\w+\}/g, '');
    return plain.trim().length < 3 ? text : `${text} ${plain.slice(0, Math.ceil(plain.length / 2)).trim()}`;
  });

/** One long word in place of each text, as when nothing can be broken. */
export const unbroken = <Words>(words: Words): Words =>
  everyText(words, (text) => outsidePlaces(text, (part) => part.replaceAll(/\s/g, 'm')));

/** The letters of another script, word for word. */
export const inLetters = <Words>(words: Words, letters: string): Words =>
  everyText(words, (text) =>
    outsidePlaces(text, (part) =>
      part.replaceAll(/[A-Za-z]/g, (letter) => letters[letter.charCodeAt(0) % letters.length] ?? letter),
    ),
  );

/** Chinese says the same in a third of the characters, without spaces. */
export const inChinese = <Words>(words: Words): Words =>
  everyText(words, (text) =>
    outsidePlaces(text, (part) => part.replaceAll(/[A-Za-z ]{1,3}/g, '险').replaceAll(/[.,]/g, '，')),
  );
