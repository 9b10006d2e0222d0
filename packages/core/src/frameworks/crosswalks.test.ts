import { describe, expect, it } from 'vitest';
import { EDITIONS, indicatorsOf } from './catalogue.ts';
import { Crosswalk } from './crosswalk.ts';
import type { Framework } from './framework.ts';
import { OSAPG_2009 } from './osapg-2009/index.ts';
import { SG_2013 } from './sg-2013/index.ts';

type Related = Crosswalk['relations'][number];

const crosswalks = EDITIONS.flatMap((edition) =>
  edition.crosswalks.map((crosswalk) => ({ crosswalk, framework: edition.framework })),
);
const frameworkOf = (id: string): Framework | undefined =>
  EDITIONS.find(({ framework }) => framework.id === id)?.framework;

const isFactor = (framework: Framework | undefined, item: string): boolean =>
  framework?.factors.some(({ id }) => id === item) ?? false;
const isIndicator = (framework: Framework | undefined, item: string): boolean =>
  framework !== undefined && indicatorsOf(framework).has(item);

it('lead from every framework to every older one', () => {
  expect(crosswalks.map(({ crosswalk: { from, to } }) => `${from} → ${to}`).toSorted()).toEqual([
    'osapg-2009 → sg-2013',
    'un-2014 → osapg-2009',
    'un-2014 → sg-2013',
  ]);
});

describe.each(crosswalks.map((each) => [`${each.crosswalk.from} → ${each.crosswalk.to}`, each] as const))(
  '%s',
  (_, { crosswalk, framework }) => {
    const from = frameworkOf(crosswalk.from);

    it('is a crosswalk to the framework that it stands with', () => {
      expect(Crosswalk.safeParse(crosswalk).error).toBeUndefined();
      expect(crosswalk.to).toBe(framework.id);
      expect(from).toBeDefined();
      expect(crosswalk.from).not.toBe(crosswalk.to);
    });

    it('puts factors beside factors and indicators beside indicators, all of which are there', () => {
      const wrong = crosswalk.relations.filter(
        (related) =>
          !(isFactor(from, related.from) && isFactor(framework, related.to)) &&
          !(isIndicator(from, related.from) && isIndicator(framework, related.to)),
      );
      expect(wrong).toEqual([]);
    });

    it('relates two items once', () => {
      const pairs = crosswalk.relations.map((related) => `${related.from} ${related.to}`);
      expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    });

    it('calls no item equal to two', () => {
      const equal = crosswalk.relations.filter(({ relation }) => relation === 'equal');
      expect(new Set(equal.map((related) => related.from)).size).toBe(equal.length);
      expect(new Set(equal.map((related) => related.to)).size).toBe(equal.length);
    });

    it('gives an item that is equal to another no further one that holds it or lies in it wholly', () => {
      const equal = new Set(
        crosswalk.relations.flatMap(({ relation, ...ends }) => (relation === 'equal' ? [ends.from] : [])),
      );
      const further = crosswalk.relations.filter(
        (related) => equal.has(related.from) && !['equal', 'intersects'].includes(related.relation),
      );
      expect(further).toEqual([]);
    });

    it('relates some items of every factor that a factor is related to', () => {
      const bare = framework.factors
        .filter(({ id }) => crosswalk.relations.some(({ to }) => to === id))
        .filter(({ indicators }) =>
          indicators.every((indicator) => crosswalk.relations.every(({ to }) => to !== indicator.id)),
        );
      expect(bare).toEqual([]);
    });

    it('is surer of nothing than of the text behind it', () => {
      const low = new Set(
        from === undefined
          ? []
          : [...indicatorsOf(from).values()]
              .filter(({ indicator }) => indicator.certainty === 'low')
              .map(({ indicator }) => indicator.id),
      );
      expect(
        crosswalk.relations.filter((related) => low.has(related.from) && related.certainty !== 'low'),
      ).toEqual([]);
    });
  },
);

const LIES_IN = new Set(['equal', 'subset']);
const HOLDS = new Set(['equal', 'superset']);

const relationsBetween = (from: string, to: string): readonly Related[] =>
  crosswalks.find(({ crosswalk }) => crosswalk.from === from && crosswalk.to === to)?.crosswalk.relations ??
  [];

describe('where three frameworks meet', () => {
  const direct = relationsBetween('un-2014', 'sg-2013');
  const relationOf = (from: string, to: string) =>
    direct.find((each) => each.from === from && each.to === to)?.relation;
  const steps = relationsBetween('un-2014', 'osapg-2009').flatMap((first) =>
    relationsBetween('osapg-2009', 'sg-2013')
      .filter((second) => second.from === first.to)
      .map((second) => ({ first, second, relation: relationOf(first.from, second.to) })),
  );

  it('what lies in an item lies in what holds that one', () => {
    const chains = steps.filter(
      ({ first, second }) => LIES_IN.has(first.relation) && LIES_IN.has(second.relation),
    );
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter(({ relation }) => relation === undefined || !LIES_IN.has(relation))).toEqual([]);
  });

  it('what holds an item shares a part with what holds that one too', () => {
    const chains = steps.filter(
      ({ first, second }) => HOLDS.has(first.relation) && LIES_IN.has(second.relation),
    );
    expect(chains.length).toBeGreaterThan(10);
    expect(chains.filter(({ relation }) => relation === undefined)).toEqual([]);
  });

  it('equal items relate to the same third ones in the same way', () => {
    const equal = relationsBetween('un-2014', 'osapg-2009').filter(({ relation }) => relation === 'equal');
    expect(equal.length).toBeGreaterThan(0);
    for (const { from, to } of equal) {
      const ofOne = direct.filter((each) => each.from === from);
      const ofOther = relationsBetween('osapg-2009', 'sg-2013').filter((each) => each.from === to);
      expect(ofOne.map((each) => [each.to, each.relation])).toEqual(
        ofOther.map((each) => [each.to, each.relation]),
      );
    }
  });
});

describe('un-2014 → osapg-2009', () => {
  const crosswalk = crosswalks.find(({ crosswalk: { to } }) => to === 'osapg-2009')?.crosswalk;

  it('reaches every category of 2009', () => {
    const reached = new Set(crosswalk?.relations.map(({ to }) => to));
    for (const { id } of frameworkOf('osapg-2009')?.factors ?? [])
      expect(reached.has(id), `at ${id}`).toBe(true);
  });

  it('reaches every issue of 2009', () => {
    const reached = new Set(crosswalk?.relations.map(({ to }) => to));
    expect([...indicatorsOf(OSAPG_2009).keys()].filter((id) => !reached.has(id))).toEqual([]);
  });
});

it('follows the report in its six factors: categories 1, 4, 3, 5, 2 and 6 of 2009', () => {
  const relations = relationsBetween('osapg-2009', 'sg-2013');
  const categories = ['1', '4', '3', '5', '2', '6'];
  expect(SG_2013.factors).toHaveLength(categories.length);
  for (const [index, { id }] of SG_2013.factors.entries())
    expect(relations.some(({ from, to }) => from === categories[index] && to === id)).toBe(true);
});
