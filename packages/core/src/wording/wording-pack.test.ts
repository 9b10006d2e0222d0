import { describe, expect, it } from 'vitest';
import { wordsFor } from '../case/problem-words.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { ENGLISH } from './english.ts';
import { checkWordingPack, readWordingPack } from './read-wording-pack.ts';
import type { WordingPack } from './wording-pack.ts';
import { textIdsOf, withPack, wordingWithPack } from './wording-pack.ts';
import { Wording } from './wording.ts';

const text = (id: string, words: string, language = 'en') => ({
  id,
  text: words,
  language,
  source: 'Office, 2025',
});
const pack = (...texts: readonly ReturnType<typeof text>[]): WordingPack => ({
  format: 'forewarn.wording/1',
  texts: [...texts],
});

describe('a wording pack', () => {
  it('replaces a gist, and says where it is from', () => {
    const low = UN_2014.factors
      .flatMap(({ indicators }) => [...indicators])
      .find(({ certainty }) => certainty === 'low');
    if (low === undefined) throw new Error('un-2014 has no unverified indicator left');
    const framework = withPack(UN_2014, pack(text(`un-2014/${low.id}`, 'As the document puts it.')));
    const indicator = framework.factors
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === low.id);
    expect(indicator).toMatchObject({
      gist: 'As the document puts it.',
      certainty: 'read',
      source: 'Office, 2025',
    });
  });

  it('replaces titles of the framework and of a factor, and a factor’s gist', () => {
    const framework = withPack(
      UN_2014,
      pack(
        text('un-2014/title', 'Tool'),
        text('un-2014/7/title', 'Preparation'),
        text('un-2014/7/gist', 'Made ready.'),
      ),
    );
    expect(framework.title).toBe('Tool');
    expect(framework.factors[6]).toMatchObject({
      title: 'Preparation',
      gist: 'Made ready.',
      source: 'Office, 2025',
    });
  });

  it('leaves texts of another language and all other items alone', () => {
    expect(withPack(UN_2014, pack(text('un-2014/7/title', 'Préparation', 'fr')))).toEqual(UN_2014);
  });

  it('replaces the words of the model', () => {
    const wording = wordingWithPack(
      ENGLISH,
      pack(text('words/levels/high', 'Elevated'), text('words/questions/advice/asks', 'Told?')),
    );
    expect(Wording.safeParse(wording).error).toBeUndefined();
    expect([wording.levels['high'], wording.questions['advice']?.asks]).toEqual(['Elevated', 'Told?']);
    expect(wording.levels['low']).toBe(ENGLISH.levels['low']);
  });

  it.each(['noDetermination', 'convention', 'notVerified'] as const)(
    'cannot replace the caution %s',
    (key) => {
      const unsafe = pack(text(`words/${key}`, 'All is certain.'));
      const checked = checkWordingPack(unsafe);
      const [problem] = checked.ok ? [] : checked.refusal;
      if (problem === undefined) throw new Error('the pack was accepted');
      expect(problem).toMatchObject({ code: 'unknown-item', path: '$.texts[0].id', found: `words/${key}` });
      expect(wordsFor(problem).hint).toContain('the words of caution stay as they are');
      expect(wordingWithPack(ENGLISH, unsafe)).toEqual(ENGLISH);
    },
  );

  it('can give a text for every other word and item', () => {
    const ids = textIdsOf([UN_2014], ENGLISH);
    expect(ids.has('words/states/alert.adviceDue')).toBe(true);
    const all = pack(...[...ids].map((id) => text(id, `text of ${id}`)));
    expect(checkWordingPack(all)).toEqual({ ok: true, value: all });
    const words = JSON.stringify(wordingWithPack(ENGLISH, all));
    expect(words.match(/text of words/g)?.length).toBe(
      [...ids].filter((id) => id.startsWith('words/')).length,
    );
  });

  it.each([
    ['an id that nothing shows', pack(text('un-2014/7.15', 'More.')), 'unknown-item', '$.texts[0].id'],
    [
      'a text twice',
      pack(text('un-2014/7.3', 'One.'), text('un-2014/7.3', 'Two.')),
      'named-twice',
      '$.texts[1].id',
    ],
    [
      'a text that acts on a terminal',
      pack(text('un-2014/7.3', 'One.\u001b[2J')),
      'wrong-value',
      '$.texts[0].text',
    ],
    ['a text turned around', pack(text('un-2014/7.3', 'a\u202eb')), 'wrong-value', '$.texts[0].text'],
    ['half a character', pack(text('un-2014/7.3', '\ud800')), 'wrong-value', '$.texts[0].text'],
    ['an empty text', pack(text('un-2014/7.3', '')), 'wrong-value', '$.texts[0].text'],
    ['a text of spaces only', pack(text('un-2014/7.3', '  ')), 'wrong-value', '$.texts[0].text'],
    ['no object', [], 'wrong-value', '$'],
    ['no format', { texts: [] }, 'missing-key', '$.format'],
    ['another format', { format: 'forewarn.words/1', texts: [] }, 'wrong-format', '$.format'],
    [
      'a text without its source',
      { format: 'forewarn.wording/1', texts: [{ id: 'un-2014/7.3', text: 'One.', language: 'en' }] },
      'missing-key',
      '$.texts[0].source',
    ],
  ])('is refused with %s', (_, value, code, path) => {
    const result = readWordingPack(JSON.stringify(value));
    expect(!result.ok && result.refusal[0]).toMatchObject({ code, path });
  });
});
