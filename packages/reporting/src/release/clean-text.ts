/**
 * Characters that cannot be seen and change how what stands around them is read: controls, marks and embeddings of
 * direction. Joiners within words stay, since scripts are written with them.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const ANY_UNSEEN = new RegExp(UNSEEN.source, 'u');

/** The same data, its texts without what cannot be seen: nobody reads another text than the one that was looked at. */
export const withoutUnseen = <Data>(data: Data): Data => cleaned(data) as Data;

const cleaned = (data: unknown): unknown => {
  if (typeof data === 'string') return ANY_UNSEEN.test(data) ? data.replaceAll(UNSEEN, '') : data;
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
};
