/** What a `tsvector` can hold: a megabyte in all, 256 places of a word, places up to 16,383. */
const MOST_BYTES = 900_000;
const MOST_PLACES = 255;
const LAST_PLACE = 16_383;

/**
 * The text of a `tsvector`: each word of some texts with its places, a place left out between two texts so that no phrase
 * goes from one into the next, and marks without a place, which begin with a stroke as no word does. Words of a text that is
 * longer than a `tsvector` can be are left out from there on.
 */
export const vectorOf = (texts: readonly (readonly string[])[], marks: readonly string[]): string => {
  const places = new Map<string, number[]>();
  let [place, bytes] = [0, 0];
  for (const words of texts) {
    for (const word of words) {
      place += 1;
      const known = places.get(word);
      const cost = (known === undefined ? Buffer.byteLength(word) + 4 : 0) + 2;
      if (bytes + cost > MOST_BYTES) continue;
      if (known === undefined) places.set(word, [Math.min(place, LAST_PLACE)]);
      else if (known.length < MOST_PLACES && place < LAST_PLACE) known.push(place);
      else continue;
      bytes += cost;
    }
    place += 1;
  }
  const words = Array.from(places, ([word, at]) => `'${word}':${at.join(',')}`);
  return [...words, ...marks.map((mark) => `'/${mark}'`)].join(' ');
};
