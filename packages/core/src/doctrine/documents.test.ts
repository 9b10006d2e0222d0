import { describe, expect, it } from 'vitest';
import { escalationMachine } from '../escalation/escalation-machine.ts';
import type { Certainty } from '../frameworks/framework.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { Citation } from './citation.ts';
import { DOCUMENTS, findDocument, titleOf } from './documents.ts';
import { Document } from './documents/document.ts';
import { ACTORS } from './options/actors.ts';
import { CONDITIONS } from './options/conditions.ts';
import { REGIONAL_ARRANGEMENTS } from './options/regional-arrangements.ts';
import { RESPONSE_OPTIONS } from './options/response-options.ts';
import { RULE_SETS } from './rule-sets.ts';

/** The documents that the toolkit follows, each with its symbol in the Security Council and its date as far as it is known. */
const FOLLOWED: readonly (readonly [string, string | undefined, string])[] = [
  ['A/RES/60/1', undefined, '2005-09-16'],
  ['A/RES/63/308', undefined, '2009'],
  ['S/2007/721', undefined, '2007-08-31'],
  ['A/63/677', undefined, '2009-01-12'],
  ['A/64/864', undefined, '2010-07-14'],
  ['A/65/877', 'S/2011/393', '2011-06-28'],
  ['A/66/874', 'S/2012/578', '2012-07-25'],
  ['A/67/929', 'S/2013/399', '2013-07-09'],
  ['A/68/947', 'S/2014/449', '2014-07-11'],
  ['A/70/741', 'S/2016/71', '2014'],
  ['OSAPG framework', undefined, '2009'],
  ['OSAPG methodology', undefined, '2014'],
  ['UN Charter', undefined, '1945-06-26'],
  ['A/66/551', 'S/2011/701', '2011-11-09'],
  ['A/69/981', 'S/2015/500', '2015-07-13'],
  ['A/71/1016', 'S/2017/556', '2017-08-10'],
  ['A/72/884', 'S/2018/525', '2018-06-01'],
  ['A/75/863', 'S/2021/424', '2021-05-03'],
  ['S/2004/567', undefined, '2004-07-12'],
  ['S/RES/1366', undefined, '2001-08-30'],
  ['A/69/266', undefined, '2014-08-06'],
  ['A/HRC/FMI/2014/2', undefined, '2014'],
  ['S/1999/1257', undefined, '1999-12'],
  ['A/54/549', undefined, '1999-11-15'],
];

const CERTAINTIES: readonly Certainty[] = ['low', 'medium', 'high', 'read'];
const isAsSure = (one: Certainty, other: Certainty) => CERTAINTIES.indexOf(one) >= CERTAINTIES.indexOf(other);

/** Every number that paragraphs speak of: `13-15, 22` is 13, 14, 15 and 22. */
const numbersIn = (paragraphs: string): readonly number[] =>
  [...paragraphs.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );

/** Whether parts of the document that are as sure as the citation hold all that it cites. */
const isHeld = ({ document, paragraph, certainty }: Citation): boolean => {
  const parts = (findDocument(document)?.parts ?? []).filter((part) => isAsSure(part.certainty, certainty));
  if (paragraph === null || parts.some(({ paragraphs }) => paragraphs === paragraph)) return true;
  const held = new Set(parts.flatMap(({ paragraphs }) => numbersIn(paragraphs ?? '')));
  const cited = numbersIn(paragraph);
  return cited.length > 0 && cited.every((number) => held.has(number));
};

/** Every citation anywhere inside a value. */
const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== 'object' || value === null) return [];
  const citation = Citation.safeParse(value);
  return citation.success ? [citation.data] : Object.values(value).flatMap(citationsIn);
};

const CITING: readonly (readonly [string, readonly Citation[]])[] = [
  ...RULE_SETS.map(({ id, rules }) => [`the rules of ${id}`, citationsIn(rules)] as const),
  ['the transitions of the chart', citationsIn(escalationMachine.config)],
  ['the response options', citationsIn(RESPONSE_OPTIONS)],
  ['the conditions', citationsIn(CONDITIONS)],
  ['the actors', citationsIn(ACTORS)],
  ['the regional arrangements', citationsIn(REGIONAL_ARRANGEMENTS)],
];

describe('the documents', () => {
  it.each(DOCUMENTS.map((document) => [document.symbol, document] as const))('describe %s', (_, document) => {
    expect(Document.safeParse(document).error).toBeUndefined();
    expect(document.parts.filter(({ certainty }) => certainty === 'low')).toEqual([]);
  });

  it.each(FOLLOWED)('hold %s', (symbol, also, date) => {
    expect(findDocument(symbol)).toMatchObject({ symbol, date, ...(also === undefined ? {} : { also }) });
  });

  it('go by one symbol and one title each', () => {
    const symbols = DOCUMENTS.flatMap(({ symbol, also }) => [symbol, ...(also === undefined ? [] : [also])]);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(new Set(DOCUMENTS.map(({ title }) => title)).size).toBe(DOCUMENTS.length);
  });

  it('are found by either symbol and by both together', () => {
    const framework = findDocument('A/70/741');
    for (const symbol of ['S/2016/71', 'A/70/741–S/2016/71', UN_2014.symbol])
      expect(findDocument(symbol)).toBe(framework);
    expect(titleOf('S/2011/701')).toMatch(/^Responsibility while protecting/);
    for (const symbol of ['', 'A/70/741-', 'S/2016', 'constructor'])
      expect(findDocument(symbol)).toBeUndefined();
  });

  it('keep no day for the resolution whose two dates do not agree', () => {
    expect(findDocument('A/RES/63/308')?.date).toBe('2009');
  });
});

const paragraphsOf = (symbol: string) => findDocument(symbol)?.parts.map(({ paragraphs }) => paragraphs);

describe('their parts', () => {
  it('name the three gaps of A/64/864, its emergency procedure and its common methodology', () => {
    expect(paragraphsOf('A/64/864')).toEqual(
      expect.arrayContaining(['10 (a)', '10 (b)', '10 (c)', '17', '18', '14-19']),
    );
  });

  it('name the sections, the tools and the annex of A/63/677', () => {
    expect(paragraphsOf('A/63/677')).toEqual(
      expect.arrayContaining(
        ['1-12', '13-27', '28-48', '49-66', '67-74', '15', '16', '17', '19', '22', '25'].concat(
          ['28', '30-33', '34', '40', '41-42', '43-44', '44-45', '46', '47', '50', '51-53', '54', '56'],
          ['57-58', '57, 63', '61', '62', '64', '65', '71', 'annex'],
        ),
      ),
    );
  });

  it('name the eight categories of the framework of 2009 and the seven inhibitors of A/68/947', () => {
    const categories = new Set(paragraphsOf('OSAPG framework')?.filter((paragraphs) => paragraphs !== null));
    expect([...categories]).toEqual(Array.from({ length: 8 }, (_, index) => `category ${index + 1}`));
    expect(findDocument('A/68/947')?.parts.filter(({ part }) => part.startsWith('Inhibitor '))).toHaveLength(
      7,
    );
  });
});

it('claim of paragraph 138 of the Outcome, read only on early warning, no more than is recalled', () => {
  const of138 = CITING.flatMap(([, citations]) => citations).filter(
    ({ document, paragraph }) => document === 'A/RES/60/1' && paragraph === '138',
  );
  expect(of138.length).toBeGreaterThan(0);
  expect(new Set(of138.map(({ certainty }) => certainty))).toEqual(new Set(['high']));
});

describe.each(CITING)('%s', (_, citations) => {
  it('cite documents that are here, and nothing that was not verified', () => {
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.filter(({ document }) => findDocument(document)?.symbol !== document)).toEqual([]);
    expect(citations.filter(({ certainty }) => certainty === 'low')).toEqual([]);
  });

  it('cite paragraphs that the document holds here, no more surely than they are held', () => {
    expect(citations.filter((citation) => !isHeld(citation))).toEqual([]);
  });
});
