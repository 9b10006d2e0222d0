// @ts-expect-error -- the package has no typings
import UntypedLineBreaker from 'linebreak';

/** Walks a text from one opportunity to break a line to the next. */
interface LineBreaker {
  readonly nextBreak: () => { readonly position: number } | null;
}
const LineBreaker: new (text: string) => LineBreaker = UntypedLineBreaker;

/** Scripts that break between any two characters, and what is set as wide as they are. */
const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\udbff]/;
const SPACE = /[ \t\n]/;
const LETTERS_AND_HYPHEN = /\p{L}{3}-$/u;
/** An address breaks after a slash, but not the number of a document such as `A/64/864`. */
const AFTER_SLASH = /[^/ \t\n]{6}\/[^/ \t\n]$/;
const REFERENCE = /^\[\d+\]/;
/** Where UAX #14 leaves these open, a Chinese line does not begin with them. */
const NEVER_FIRST = /[\u00b7\u2014\u2026\u2027\uff5e]/;

const OPENING_QUOTE = /[\u2018\u201c]/;
/** Of the East Asian marks, those that stay with what follows, and with what stands before. */
const OPENING = /[\p{Ps}\p{Pi}]/u;
const CLOSING = /[\p{Pe}\p{Pf}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f\u30fb\u3005]/u;
const CLOSING_QUOTE = /[\u2019\u201d]/;

/**
 * For each UTF-16 unit of a text, whether a line may begin with it: 1 where UAX #14 allows it, less what would tear apart
 * names, numbers of documents and references, and with the quotation marks of Chinese, which UAX #14 takes for those of
 * either side.
 */
export const breakOpportunities = (text: string): Uint8Array => {
  const flags = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    if (position < text.length && isSensible(text, position)) flags[position] = 1;
  }
  addOpportunities(text, flags);
  return flags;
};

const isSensible = (text: string, position: number): boolean => {
  const before = text[position - 1] ?? '';
  const after = text[position] ?? '';
  if (SPACE.test(before)) return !isWithinGuillemets(text, position);
  switch (before) {
    case '-':
      return LETTERS_AND_HYPHEN.test(text.slice(Math.max(0, position - 7), position));
    case '\u2013':
    case '\u2014':
      return !/[\d\u2014]/.test(after);
    default:
      return (
        (EAST_ASIAN.test(before) || EAST_ASIAN.test(after)) &&
        !NEVER_FIRST.test(after) &&
        !(after === '[' && REFERENCE.test(text.slice(position, position + 6)))
      );
  }
};

/** French sets a space within its quotation marks, often one that would break. */
const isWithinGuillemets = (text: string, position: number): boolean =>
  text[position] === '\u00bb' || (text[position - 2] === '\u00ab' && text[position - 1] === ' ');

const addOpportunities = (text: string, flags: Uint8Array): void => {
  for (let slash = text.indexOf('/'); slash !== -1; slash = text.indexOf('/', slash + 1)) {
    if (AFTER_SLASH.test(text.slice(Math.max(0, slash - 6), slash + 2))) flags[slash + 1] = 1;
  }
  if (!/[\u2018-\u201d]/.test(text)) return;
  for (let index = 1; index < text.length; index += 1) {
    if (isAtQuotationMark(text[index - 1] ?? '', text[index] ?? '')) flags[index] = 1;
  }
};

const isAtQuotationMark = (before: string, after: string): boolean =>
  (OPENING_QUOTE.test(after) && EAST_ASIAN.test(before) && !OPENING.test(before)) ||
  (CLOSING_QUOTE.test(before) && EAST_ASIAN.test(after) && !CLOSING.test(after));
