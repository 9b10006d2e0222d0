/**
 * Widths of characters in thousandths of the size, near enough for Noto Sans and Noto Sans SC: figures lay out without a
 * font at hand, and leave room for the difference. Arabic is reckoned wider than Noto Naskh draws it, since a reader's own
 * fonts are wider. The first that fits counts.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ ijlIìíîïı.,:;'’|!·]/u, 270],
  [/[rft()[\]\-/"“”°]/u, 375],
  [/[ckszvxyJçхзстук]/u, 520],
  [/[mwMW@%—…мжшщыюМЖШЩЫЮФ]/u, 900],
  [/[A-ZÀ-ÞЀ-Я&]/u, 680],
  [/\p{Script=Arabic}/u, 500],
  [/[⺀-鿿가-힯豈-﫿＀-￯]/u, 1000],
];
const ORDINARY = 605;
const BOLD = 1.07;

export type Weight = 'regular' | 'bold';

const widths = new Map<string, number>();

const widthOf = (character: string): number => {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? ORDINARY;
  widths.set(character, width);
  return width;
};

/** About how wide a text is at a size. */
export const estimateWidth = (text: string, size: number, weight: Weight = 'regular'): number => {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum * size * (weight === 'bold' ? BOLD : 1)) / 1000;
};
