import { describe, expect, it } from 'vitest';
import { plainInline } from '../../tree/read-inlines.ts';
import { inlinesOf } from '../../testing/seen-line.ts';
import { STYLES } from '../text-style.ts';
import { breakLines, onOneLine } from './break-lines.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { withoutInvisible } from './drawable-text.ts';
import type { Fragment } from './fragment.ts';
import type { Line } from './line.ts';
import type { Writing } from './writing.ts';

const english: Writing = { direction: 'ltr', language: 'en' };
const chinese: Writing = { direction: 'ltr', language: 'zh' };
const arabic: Writing = { direction: 'rtl', language: 'ar' };

/** The text with a bar wherever a line may begin. */
const barred = (text: string): string => {
  const flags = breakOpportunities(text);
  return Array.from(text, (unit, index) => (flags[index] === 1 ? `|${unit}` : unit)).join('');
};

const widthOf = (text: string): number => onOneLine([plainInline(text)], STYLES.body, english).width;
const heightOf = (notation: string, writing: Writing): number =>
  onOneLine(inlinesOf(notation), STYLES.body, writing).height;
const rightOf = (fragment?: Fragment): number => (fragment?.x ?? 0) + (fragment?.width ?? 0);
const textOf = ({ fragments }: Line): string => fragments.map(({ text }) => text).join('');

describe('a line may break', () => {
  it.each([
    ['after spaces', 'one two', 'one |two'],
    ['after a hyphen that joins words', 'early-warning systems', 'early-|warning |systems'],
    ['not after a short prefix', 're-elected', 're-elected'],
    ['not before a number after a hyphen', 'resolution-2 2007-08', 'resolution-2 |2007-08'],
    ['after a dash and not before one', 'a—b, 2007–08, Jan–Feb', 'a—|b, |2007–08, |Jan–|Feb'],
    [
      'not within the number of a document',
      'see A/64/864 and S/PRST/2008/1',
      'see |A/64/864 |and |S/PRST/2008/1',
    ],
    [
      'after the long parts of an address',
      'https://example.org/documents/9855',
      'https://example.org/|documents/|9855',
    ],
    ['not before the mark of a note', 'said.[1] More', 'said.[1] |More'],
    ['not at brackets within a word', 'the member(s) of', 'the |member(s) |of'],
    ['not at a space that does not break', 'n°\u00a05 et 10\u202f%', 'n°\u00a05 |et |10\u202f%'],
    [
      'not between a word and the sign that French sets apart',
      'Pourquoi ? Parce que : ceci ;',
      'Pourquoi ? |Parce |que : |ceci ;',
    ],
    ['not within French quotation marks', 'le « rapport » dit', 'le |« rapport » |dit'],
    ['between Chinese characters', '没有信息', '没|有|信|息'],
    ['not before closing marks of Chinese', '迹象，（第四段）。', '迹|象，|（第|四|段）。'],
    ['around the quotation marks of Chinese', '他说：“必须！”各方', '他|说：|“必|须！”|各|方'],
    ['not within a dash or dots of Chinese', '应——特别……是', '应——|特|别……|是'],
    ['between Chinese and Latin words', '参见A/64/864号', '参|见|A/64/864|号'],
    ['not before the mark of a note in Chinese', '判断。[1]正如', '判|断。[1]|正|如'],
    ['not before the dot within a foreign name', '冉·阿让', '冉·|阿|让'],
  ])('%s', (_, text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});

/** The same choices on each run. */
const chooser = (seed: number) => {
  let state = seed;
  return (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

const WORDS = [
  'car',
  'early-warning',
  'A/64/864',
  'https://example.org/documents/2008',
  'x'.repeat(90),
  '(',
  ')',
  '12',
  '3,4%',
  '2008-01-28',
  'AB',
  'CAR',
  '(DEF)',
  '«GHI»',
  'J'.repeat(60),
  'KL.',
  'M,',
  '没有信息',
  '（第四段）。',
  '“必须”',
  'é',
  'Ж',
  '{auto:',
  '}',
  '{rtl:',
  'ሰላም',
  'naïve',
  '\u00a0',
];

const notationOf = (choose: (most: number) => number): string => {
  const words = Array.from({ length: 1 + choose(30) }, () => WORDS[choose(WORDS.length)] ?? '');
  let isOpen = false;
  const balanced = words.map((word) => {
    if (word === '}' && !isOpen) return '';
    if (word.startsWith('{') && isOpen) return '';
    if (word === '}') isOpen = false;
    if (word.startsWith('{')) isOpen = true;
    return word;
  });
  return balanced.join(choose(4) === 0 ? '' : ' ') + (isOpen ? '}' : '');
};

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'the lines of a paragraph by chance, %i',
  (seed) => {
    const choose = chooser(seed);
    const writing = [english, chinese, arabic][choose(3)] ?? english;
    const notation = notationOf(choose);
    const content = inlinesOf(notation);
    const width = 20 + choose(300);
    const lines = breakLines(content, STYLES.body, width, writing);

    it('hold each character once, in the order in which it was written', () => {
      const written = withoutInvisible(content.map(({ text }) => text).join(''));
      const read = lines
        .flatMap(({ fragments }) => fragments.map(({ text, actual }) => actual ?? text))
        .join('');
      expect(read.replaceAll(/ +/g, ' ').trim()).toBe(written.replaceAll(/ +/g, ' ').trim());
    });

    it('are no wider than they may be, unless one character is', () => {
      const several = lines.filter((line) => Array.from(clusters.segment(textOf(line).trim())).length > 1);
      expect(Math.max(0, ...several.map((line) => line.width))).toBeLessThanOrEqual(width + 0.02);
    });

    it('have their fragments side by side, without a gap and without an overlap', () => {
      for (const { fragments } of lines) {
        const placed = fragments.toSorted((one, other) => one.x - other.x);
        const gaps = placed.slice(1).map(({ x }, index) => x - rightOf(placed[index]));
        expect(Math.max(0, ...gaps.map(Math.abs))).toBeCloseTo(0, 6);
      }
    });

    it('are as wide as the glyphs that are drawn', () => {
      for (const fragment of lines.flatMap(({ fragments }) => fragments)) {
        const drawn = fragment.runs.reduce((sum, run) => sum + run.width * fragment.look.size, 0);
        expect(drawn).toBeCloseTo(fragment.width, 6);
      }
    });
  },
);

describe('a line', () => {
  it('never begins with a closing mark of Chinese, and never ends with an opening one', () => {
    const text = '各方应立即采取行动，保护平民（包括难民）；“没有信息”并不意味着“没有风险”。'.repeat(8);
    for (let width = 30; width < 240; width += 7) {
      for (const line of breakLines([plainInline(text)], STYLES.body, width, chinese)) {
        expect(textOf(line)).not.toMatch(/^[，。；：！？）》”、]|[（《“]$/);
      }
    }
  });

  it('breaks a word that is wider than it, between characters as their reader sees them', () => {
    const lines = breakLines([plainInline('e\u0323\u0301'.repeat(60))], STYLES.body, 50, english);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textOf(line)).not.toMatch(/^\p{M}/u);
  });

  it('breaks an Arabic word that is wider than it into parts whose letters are joined', () => {
    const lines = breakLines(inlinesOf('B'.repeat(200)), STYLES.body, 100, arabic);
    expect(lines.map(({ fragments }) => fragments.length)).toEqual(lines.map(() => 1));
    expect(lines.map(({ fragments }) => fragments[0]?.runs.length)).toEqual(lines.map(() => 1));
  });

  it('breaks a word of as many characters as a whole brief, none of them lost', () => {
    const word = 'ab'.repeat(45_000);
    const lines = breakLines([plainInline(word)], STYLES.body, 480, english);
    expect(lines.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('')).toBe(word);
  });

  it('is as wide as its words and the spaces between them', () => {
    expect(widthOf('one two')).toBeCloseTo(
      widthOf('one') + widthOf('two') + widthOf('a b') - widthOf('a') - widthOf('b'),
    );
    expect(widthOf('  one   two ')).toBeCloseTo(widthOf('one two'));
  });

  it('is taller where Arabic stands in it, and in all of an Arabic brief', () => {
    expect(heightOf('car', english)).toBe(STYLES.body.lineHeight);
    expect(heightOf('car AB', english)).toBeGreaterThan(STYLES.body.lineHeight);
    expect(heightOf('car', arabic)).toBe(heightOf('AB', arabic));
  });
});
