import { describe, expect, it } from 'vitest';
import { inlinesOfWords, stretchesOfWords } from './program-tokens.ts';

const tokensIn = (text: string): readonly string[] =>
  stretchesOfWords(text)
    .filter(({ isToken }) => isToken)
    .map((stretch) => stretch.text);

describe('the tokens of a text', () => {
  it.each([
    ['a date after ISO 8601', 'حتى 2008-01-28 فقط', ['2008-01-28']],
    ['a hash', 'السجل 4c97e250f4d0', ['4c97e250f4d0']],
    ['the symbol of a document', '(A/70/741-S/2016/71)؛', ['A/70/741-S/2016/71']],
    ['the id of a rule set', 'مجموعة un-r2p/1', ['un-r2p/1']],
    ['no number, share or decimal', '7.13 و24/143 و50', []],
    ['no word', 'OSAPG methodology', []],
  ])('are %s', (_, text, tokens) => {
    expect(tokensIn(text)).toEqual(tokens);
    expect(
      stretchesOfWords(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });

  it('stand from left to right on a page from right to left, each by itself', () => {
    const isolates = inlinesOfWords('داخلي · 2008-01-28 · 4c97e250f4d0', 'rtl').flatMap(({ text, isolate }) =>
      isolate === null ? [] : [[text, isolate.direction, isolate.id] as const],
    );
    expect(isolates.map(([text, direction]) => [text, direction])).toEqual([
      ['2008-01-28', 'ltr'],
      ['4c97e250f4d0', 'ltr'],
    ]);
    expect(new Set(isolates.map(([, , id]) => id)).size).toBe(2);
    expect(inlinesOfWords('2008-01-28', 'ltr')[0]?.isolate).toBeNull();
  });
});
