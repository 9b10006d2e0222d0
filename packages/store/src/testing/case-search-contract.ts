import type { CaseEvent, DisclosureLevel } from '@forewarn/core';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseSearch, SearchQuery } from '../search/case-search.ts';
import { forgetEvent, purgeIndex } from '../search/index-events.ts';
import { isFoundIn } from '../search/is-found-in.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import { SENTENCES } from './sentences.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

const levelled = (text: string, level: DisclosureLevel) => ({ ...aNote(text), level });

/** What every implementation of `CaseSearch` keeps to. */
export const describeCaseSearch = (open: OpenUnderTest): void => {
  describe('the search', () => {
    let opened: WorkspaceUnderTest;
    let workspace: Workspace;
    let search: CaseSearch;
    beforeEach(async () => {
      opened = await open(() => new Date('2024-05-01T10:20:30.456Z'));
      ({ workspace } = opened);
      ({ search } = workspace);
    });
    afterEach(() => opened.close());

    const aCaseOf = async (...texts: readonly string[]) => aCaseWith(texts.map((text) => aNote(text)));
    const aCaseWith = async (events: readonly CaseEvent[]) =>
      (await workspace.store.createCase(aHeader(), events, 'analyst')).id;
    const pageOf = (words: string, query: Partial<SearchQuery> = {}) =>
      search.search({ words, within: 'everything', limit: 50, ...query });
    const hits = async (words: string, query: Partial<SearchQuery> = {}) => (await pageOf(words, query)).hits;
    const found = async (words: string, query: Partial<SearchQuery> = {}) =>
      (await hits(words, query)).map(({ event: { event } }) => ('text' in event ? event.text : event.type));

    it('gives the event as it is stored, with its case', async () => {
      const id = await aCaseOf('one', 'Houses were burnt');
      const [hit] = await hits('burnt');
      const stored = await workspace.store.readCase(id);
      expect(hit).toEqual({ entry: hit?.entry, caseId: id, event: stored?.events[1] });
    });

    it('finds what is written in any field, and no ids, dates or choices', async () => {
      await aCaseWith([
        aSource('obs-one'),
        {
          at: '2024-03-01',
          type: 'evidence.recorded',
          evidence: 'item-one',
          source: 'obs-one',
          credibility: '2',
          summary: 'Summary words',
          quote: 'Quoted words',
          date: '2024-03-01',
          status: 'verified',
          attachment: { sha256: 'a'.repeat(64), name: 'Photograph.jpg', mediaType: 'image/jpeg', bytes: 1 },
        },
      ]);
      for (const words of ['summary', 'quoted', 'photogr', 'monitoring mission'])
        expect(await hits(words)).toHaveLength(1);
      for (const words of ['item', 'verified', '2024', 'evidence', 'aaaa', 'un-field'])
        expect(await hits(words)).toEqual([]);
    });

    it.each(SENTENCES)('finds $words in $language', async ({ text, words, not }) => {
      await aCaseOf('Another text, un autre texte, другой текст, نص آخر, 另一个文本', text);
      for (const one of words) expect([one, await found(one)]).toEqual([one, [text]]);
      for (const one of not) expect([one, await found(one)]).toEqual([one, []]);
    });

    it('asks for every word, in any order, each as the beginning of a word', async () => {
      await aCaseOf('armed men burnt houses', 'houses were built', 'men were armed');
      expect(await found('hous')).toEqual(['houses were built', 'armed men burnt houses']);
      expect(await found('hous arm')).toEqual(['armed men burnt houses']);
      expect(await found('ouses')).toEqual([]);
    });

    it('asks for quoted words in their order, whole, and within one text', async () => {
      await aCaseOf('armed men burnt houses', 'men armed burnt', 'armed menace');
      expect(await found('"armed men"')).toEqual(['armed men burnt houses']);
      expect(await found('armed-men')).toEqual(['armed menace', 'armed men burnt houses']);
      const source = { ...aSource('one'), name: 'Northern' };
      await aCaseWith([
        source,
        { at: '2024-03-01', type: 'dissent.recorded', on: '1', view: 'The north', rationale: 'burnt' },
      ]);
      expect(await hits('"north burnt"')).toEqual([]);
      expect(await hits('north burnt')).toHaveLength(1);
    });

    it('gives the latest recorded first, and goes on page by page', async () => {
      await aCaseOf(...Array.from({ length: 7 }, (_, index) => `text ${index}`));
      await aCaseOf('text 7');
      const pages: string[][] = [];
      let before: number | undefined;
      for (;;) {
        const page = await pageOf('text', before === undefined ? { limit: 3 } : { limit: 3, before });
        pages.push(page.hits.map(({ event: { event } }) => ('text' in event ? event.text.slice(-1) : '')));
        before = page.next;
        if (before === undefined) break;
      }
      expect(pages).toEqual([
        ['7', '6', '5'],
        ['4', '3', '2'],
        ['1', '0'],
      ]);
    });

    it('finds what was appended, and nothing of what was refused', async () => {
      const { id, head } = await workspace.store.createCase(aHeader(), [aSource('one')], 'analyst');
      await workspace.store.append(id, head, [aNote('kept')], 'analyst');
      await workspace.store.append(id, head, [aNote('late')], 'analyst');
      await Promise.all([
        workspace.store.append(id, 'f'.repeat(64), [aNote('refused')], 'analyst'),
        workspace.store.createCase(aHeader(), [aNote('beside')], 'analyst'),
      ]);
      expect(await found('kept')).toEqual(['kept']);
      expect(await found('beside')).toEqual(['beside']);
      expect([...(await found('late')), ...(await found('refused'))]).toEqual([]);
    });

    it('finds what another process has written', async () => {
      const another = await opened.openAnother();
      await another.store.createCase(aHeader(), [aNote('from elsewhere')], 'analyst');
      expect(await found('elsewhere')).toEqual(['from elsewhere']);
    });

    describe('within what someone may read', () => {
      it.each([1, 300])('gives no more than their cases, up to their levels, of %i', async (more) => {
        const mine = await aCaseWith([
          levelled('secret for all', 'public'),
          levelled('secret of partners', 'partner'),
          aNote('secret by default'),
          levelled('secret of few', 'restricted'),
        ]);
        await aCaseOf('secret of others');
        const others = Array.from({ length: more - 1 }, (_, index) => ({
          caseId: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          ceiling: 'public' as const,
        }));
        const at = (ceiling: DisclosureLevel) =>
          found('secret', { within: [{ caseId: mine, ceiling }, ...others] });
        expect(await at('public')).toEqual(['secret for all']);
        expect(await at('partner')).toEqual(['secret of partners', 'secret for all']);
        expect(await at('internal')).toEqual(['secret by default', 'secret of partners', 'secret for all']);
        expect(await at('restricted')).toHaveLength(4);
        expect(await found('secret', { within: [] })).toEqual([]);
        expect(await found('secret', { within: others })).toEqual([]);
      });

      it('fills a page however many entries lie between that may not be read', async () => {
        const mine: string[] = [];
        for (let index = 0; index < 12; index += 1) {
          if (index % 2 === 0) mine.push(await aCaseOf(`word ${index}`));
          else await aCaseOf(...Array.from({ length: 60 }, () => 'word of others'));
        }
        const unknown = Array.from({ length: 300 }, (_, index) => `nobody-${index}`);
        for (const ids of [mine, [...mine, ...unknown]]) {
          const within = ids.map((caseId) => ({ caseId, ceiling: 'restricted' as const }));
          const first = await hits('word', { within, limit: 4 });
          const second = await hits('word', { within, limit: 4, before: first.at(-1)?.entry ?? 0 });
          const texts = [...first, ...second].map(({ event: { event } }) =>
            'text' in event ? event.text : '',
          );
          expect(texts).toEqual(['word 10', 'word 8', 'word 6', 'word 4', 'word 2', 'word 0']);
        }
      });

      it('takes the higher ceiling of a case that is named twice', async () => {
        const caseId = await aCaseOf('by default');
        const within = (['restricted', 'public'] as const).map((ceiling) => ({ caseId, ceiling }));
        expect(await found('default', { within })).toEqual(['by default']);
      });
    });

    it.each([
      ['nothing', ''],
      ['punctuation', '"" * : & | ! ( ) ^ - \\ \' \0 ¶ /'],
      ['the mark of an entry', '/l3 l3 ¶l3'],
      ['operators', 'NOT kept'],
      ['columns', 'marks:l3 words:*'],
      ['quotation marks without end', '"'.repeat(10_000)],
      ['ten thousand characters', 'kept '.repeat(2000)],
      ['one word of ten thousand', 'k'.repeat(10_000)],
      ['many words', Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ')],
      ['half of a character', 'kept\ud83d'],
    ])('takes %s for nothing but words', async (_, words) => {
      await aCaseOf('kept');
      const texts = isFoundIn(words, ['kept']) ? ['kept'] : [];
      expect(await found(words)).toEqual(texts);
    });

    it('gives nothing for no hits asked, and at most 200', async () => {
      await aCaseOf(...Array.from({ length: 230 }, () => 'word'));
      expect(await pageOf('word', { limit: 0 })).toEqual({ hits: [], next: undefined });
      expect(await hits('word', { limit: 1000 })).toHaveLength(200);
    });

    it('finds in a long text its first words and its last', async () => {
      const words = Array.from({ length: 30_000 }, (_, index) => `word${index}`);
      await aCaseOf(words.join(' '));
      expect(await hits('word0 word29999')).toHaveLength(1);
      expect(await hits('"word5 word6"')).toHaveLength(1);
    });

    it('finds what a reading of the texts finds, whatever they are', async () => {
      const word = fc.constantFrom('al', 'alpha', 'beta', 'bet', 'é', '国家', '国', "l'a", 'x-y', 'ё', 'ق');
      const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
      const texts = fc.array(text, { minLength: 1, maxLength: 8 });
      const quoted = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => `"${words.join(' ')}"`);
      const query = fc.array(fc.oneof(word, quoted), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(texts, query, async (written, asked) => {
          const caseId = await aCaseOf(...written);
          const words = asked.join(' ');
          const expected = written.filter((one) => isFoundIn(words, [one])).toReversed();
          expect(await found(words, { within: [{ caseId, ceiling: 'restricted' }] })).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    });

    it('finds the same after the index was made anew', async () => {
      await aCaseOf('one word', 'two words');
      await aCaseOf('three words');
      const before = await hits('word');
      await search.rebuild();
      expect((await hits('word')).map(({ event }) => event)).toEqual(before.map(({ event }) => event));
      await aCaseOf('four words');
      expect((await found('word'))[0]).toBe('four words');
    });

    it('forgets one event and no other, and purged, the words that nothing else holds', async () => {
      const id = await aCaseOf('one named', 'harmful named', 'three named');
      await aCaseOf('four named');
      const { database, engine } = workspace;
      await database.transaction().execute((transaction) => forgetEvent(transaction, engine, id, 2));
      expect(await found('harmful')).toEqual([]);
      expect(await found('named')).toEqual(['four named', 'three named', 'one named']);
      await purgeIndex(database, engine);
      const known = await database.selectFrom('search_word').select('word').orderBy('word').execute();
      expect(known.map(({ word }) => word)).toEqual(['four', 'named', 'three']);
      expect(await found('name')).toEqual(['four named', 'three named', 'one named']);
    });
  });
};
