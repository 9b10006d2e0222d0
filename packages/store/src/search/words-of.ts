/** Longer words are cut, in texts as in queries: what is longer is a digest or an address, not a word. */
const LONGEST_WORD = 64;

/**
 * The words of a text, in order, as the index holds them: without regard to case, to the marks on Latin, Greek, Cyrillic and
 * Arabic letters, and to the form of a letter. A run in a script that is written without spaces gives its characters in
 * overlapping pairs and its last character alone, so that every part of it can be found.
 */
export const wordsOf = (text: string): readonly string[] =>
  piecesOf(text).flatMap((piece) => (isUnspaced(piece) ? pairsOf(piece) : [cut(piece)]));

/** The letters and digits of a text, folded: words, and runs in scripts without spaces. */
export const piecesOf = (text: string): readonly string[] => fold(text).match(PIECES) ?? [];

/** Whether a piece is a run in a script that is written without spaces. */
export const isUnspaced = (piece: string): boolean => UNSPACED_START.test(piece);

/** A word as the index has it: no longer than the longest. */
export const cut = (word: string): string =>
  word.length <= LONGEST_WORD ? word : Array.from(word).slice(0, LONGEST_WORD).join('');

const pairsOf = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
};

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
/** By Unicode's classes and no dictionary: an index must not depend on the release of the machine that wrote it. */
const PIECES = new RegExp(
  `[${UNSPACED}][${UNSPACED}\\p{M}]*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);

const ASCII = /^[\0-\x7f]*$/;

/** One spelling for what people write in several. */
const fold = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .toLowerCase()
    .replaceAll(MARKS, '$1')
    .replaceAll(FORMS, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFC');
};

/** What is not seen: soft hyphens, joiners, marks of direction; and the Arabic tatweel, which only stretches a word. */
const UNSEEN = /[\p{Cf}\u0640]/gu;

const MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}])\p{M}+/gu;

/** Letters that Unicode does not take apart, and forms of one letter. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ...['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((digits) =>
    Array.from(digits, (digit, value) => [digit, String(value)] as const),
  ),
]);
const FORMS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
