import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevelAtLeast } from '../assessment/factor-level.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { SCALE } from '../case/events/assessment.ts';
import { checkCaseFile } from '../case/read-case-file.ts';
import { replay } from '../escalation/replay.ts';
import { EDITIONS, indicatorsOf } from '../frameworks/catalogue.ts';
import { HEADER, on } from '../testing/a-case.ts';
import { picture, rated } from '../testing/picture-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { isLeaf, placesIn } from './leaves-of.ts';
import { findFramework, findRuleSet } from './library.ts';
import type { Expression } from './rule-set.ts';
import { RuleSet } from './rule-set.ts';
import { UN_R2P_1 } from './un-r2p-1/index.ts';

const shipped = (framework: string) => {
  const ruleSet = findRuleSet(`${framework}/1`);
  const found = findFramework(framework);
  if (ruleSet === undefined || found === undefined) throw new Error(`${framework} does not ship`);
  return { framework: found, ruleSet };
};

const pictureOf = ({ framework, ruleSet }: ReturnType<typeof shipped>, events: readonly CaseEvent[]) => {
  const header = { ...HEADER, framework: framework.id, ruleset: ruleSet.id };
  const checked = checkCaseFile({ ...header, events: [...BASIS, ...on('2008-01-01', events)] });
  if (!checked.ok) throw new Error(`not a case: ${JSON.stringify(checked.refusal)}`);
  return replay(checked.value).picture;
};

/** A condition in short, as people write it down. */
const inShort = (when: Expression): string => {
  if ('all' in when) return `(${when.all.map(inShort).join(' and ')})`;
  if ('any' in when) return when.any.length === 0 ? 'never' : `(${when.any.map(inShort).join(' or ')})`;
  if ('count' in when) return `${when.atLeast} of (${when.count.map(inShort).join(', ')})`;
  if ('not' in when) return `not ${inShort(when.not)}`;
  if ('factor' in when) return `f${when.factor} ${when.atLeast}`;
  if ('indicator' in when) return `${when.indicator} ${when.atLeast}`;
  if ('corroborated' in when) return `${when.corroborated} corroborated`;
  if ('rising' in when) return `f${when.rising} rising`;
  return 'rule' in when ? when.rule : `${when.region} ${when.is}`;
};

describe.each(['osapg-2009', 'sg-2013'])('%s/1', (id) => {
  const { framework, ruleSet } = shipped(id);
  const items = new Set([...framework.factors.map((factor) => factor.id), ...indicatorsOf(framework).keys()]);

  it('has every rule of un-r2p/1 in its order, with its reason and citations', () => {
    expect(RuleSet.safeParse(ruleSet).error).toBeUndefined();
    expect(ruleSet.derived?.from).toBe('un-r2p/1');
    const kept = ruleSet.rules.map(({ when: _, carried: __, ...rule }) => rule);
    expect(kept).toEqual(UN_R2P_1.rules.map(({ when: _, ...rule }) => rule));
    expect(ruleSet.convention).toMatch(/convention of this toolkit/);
  });

  it('marks each rule that no longer asks what its reason says, and no other', () => {
    const said = new Set(ruleSet.derived?.notCarried.map(({ rule }) => rule));
    for (const { id: rule, when, carried } of ruleSet.rules) {
      const base = UN_R2P_1.rules.find((each) => each.id === rule)?.when;
      const asksTheSame = JSON.stringify(when) === JSON.stringify(base) && !said.has(rule);
      expect(carried === undefined, `at ${rule}`).toBe(asksTheSame);
      expect(carried === 'not-at-all', `at ${rule}`).toBe(inShort(when) === 'never');
    }
  });

  it('names no item that the framework lacks', () => {
    const named = ruleSet.rules
      .flatMap(({ when }) => placesIn(when))
      .flatMap(({ condition }) => (isLeaf(condition) ? Object.entries(condition) : []))
      .flatMap(([key, value]) =>
        ['factor', 'rising', 'indicator', 'corroborated'].includes(key) ? [value] : [],
      );
    expect(named.length).toBeGreaterThan(0);
    expect([...named, ...ruleSet.informationGap.factors].filter((item) => !items.has(item))).toEqual([]);
  });

  it('says of what is not carried only what the base says', () => {
    for (const { rule, what } of ruleSet.derived?.notCarried ?? []) {
      const base = UN_R2P_1.rules.find((each) => each.id === rule);
      const places = base === undefined ? [] : placesIn(base.when).map(({ condition }) => condition);
      expect(places).toContainEqual(what);
    }
  });

  const withNot = new Set<string>();
  for (const { id: ruleId, when } of ruleSet.rules) {
    const conditions = placesIn(when).map(({ condition }) => condition);
    if (conditions.some((each) => 'not' in each || ('rule' in each && withNot.has(each.rule))))
      withNot.add(ruleId);
  }

  it('lets no rule without a not cease when a rating is raised', () => {
    expect([...withNot]).toEqual([
      'assistance.capacity-building',
      'assistance.protection',
      'question.verify',
    ]);
    const rating = fc.record({
      indicator: fc.constantFrom(...indicatorsOf(framework).keys()),
      rating: fc.constantFrom(...SCALE),
      trend: fc.constantFrom('falling', 'steady', 'rising'),
      evidence: fc.subarray(['e1']),
    });
    const ratings = fc.uniqueArray(rating, {
      selector: ({ indicator }) => indicator,
      minLength: 1,
      maxLength: Math.min(40, indicatorsOf(framework).size),
      size: 'max',
    });
    fc.assert(
      fc.property(ratings, fc.nat(), fc.nat(2), (some, pick, rise) => {
        const place = pick % some.length;
        const chosen = some[place];
        fc.pre(chosen !== undefined && chosen.rating !== 'acute');
        const higher = SCALE.slice(SCALE.indexOf(chosen.rating) + 1);
        const raised = some.with(place, { ...chosen, rating: higher[rise % higher.length] ?? 'acute' });
        const [before, after] = [some, raised].map((list) =>
          pictureOf(
            { framework, ruleSet },
            list.map(({ indicator, rating: value, ...more }) => rated(indicator, value, more)),
          ),
        );
        const held = Object.entries(before?.rules ?? {}).filter(([, holds]) => holds);
        const ended = held.map(([rule]) => rule).filter((rule) => !after?.rules[rule]);
        expect(ended.filter((rule) => !withNot.has(rule))).toEqual([]);
        for (const [factor, { effective }] of Object.entries(before?.factors ?? {}))
          expect(isLevelAtLeast(after?.factors[factor]?.effective ?? 'unknown', effective)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('lets no rule hold while nothing is known', () => {
    expect(Object.values(pictureOf({ framework, ruleSet }, []).rules)).not.toContain(true);
  });
});

/** By rule: why something of it is gone, or holds more often. What is only asked in another way is left out here. */
const lossesOf = (framework: string): Readonly<Record<string, string>> => {
  const IN_ANOTHER_WAY = new Set(['only-intersects', 'narrower-counterpart', 'broader-counterpart']);
  const { ruleSet } = shipped(framework);
  const lost = (ruleSet.derived?.notCarried ?? []).filter(({ why }) => !IN_ANOTHER_WAY.has(why));
  const ids = [...new Set(lost.map(({ rule }) => rule))];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      [...new Set(lost.filter(({ rule }) => rule === id).map(({ why }) => why))].join(', '),
    ]),
  );
};

describe('what is not carried', () => {
  it('to osapg-2009: the other crimes, war crimes in the risk rules, refusing to act', () => {
    expect(lossesOf('osapg-2009')).toEqual({
      'signs.incitement': 'no-counterpart, shares-a-counterpart',
      'signs.crimes-against-humanity': 'counterpart-not-specific, never-holds',
      'signs.war-crimes': 'no-counterpart, never-holds',
      'risk.serious': 'no-counterpart, shares-a-counterpart',
      'risk.imminent': 'no-counterpart',
      'risk.ongoing': 'no-counterpart, shares-a-counterpart',
      'basis.corroborated': 'no-counterpart',
      'risk.urgent': 'no-counterpart',
      'state.under-stress': 'no-counterpart',
      'state.unwilling': 'no-counterpart',
      'state.in-doubt': 'no-counterpart',
    });
  });

  it('to sg-2013: incitement, which crime it is, unwillingness', () => {
    expect(lossesOf('sg-2013')).toEqual({
      'signs.incitement': 'no-counterpart, too-few-to-count, never-holds',
      'signs.genocide': 'counterpart-not-specific, incomplete-all, never-holds',
      'signs.crimes-against-humanity': 'counterpart-not-specific, never-holds',
      'signs.war-crimes': 'counterpart-not-specific, never-holds',
      'risk.serious': 'shares-a-counterpart, incomplete-all, no-counterpart, too-few-to-count',
      'risk.imminent': 'shares-a-counterpart',
      'risk.ongoing': 'no-counterpart, shares-a-counterpart',
      'basis.corroborated': 'no-counterpart',
      'state.under-stress': 'no-counterpart',
      'state.unwilling': 'no-counterpart, never-holds',
      'state.in-doubt': 'no-counterpart, counterpart-too-broad',
      'assistance.capacity-building': 'negates-a-rule-that-never-holds',
      'assistance.protection': 'negates-a-rule-that-never-holds',
      'question.manifest-failure': 'never-holds, counterpart-too-broad',
    });
  });

  it('calls without a counterpart only what the crosswalk does not relate, and what is negated', () => {
    for (const id of ['osapg-2009', 'sg-2013']) {
      const crosswalk = EDITIONS.find(({ framework }) => framework.id === id)?.crosswalks.find(
        ({ from }) => from === 'un-2014',
      );
      const related = new Set(crosswalk?.relations.map(({ from }) => from));
      const isRelated = ({ what }: { readonly what: Expression }) =>
        placesIn(what).some(({ condition }) =>
          Object.values(condition).some((item) => related.has(String(item))),
        );
      const { ruleSet } = shipped(id);
      const because = (...whys: readonly string[]) =>
        ruleSet.derived?.notCarried.filter(({ why }) => whys.includes(why)) ?? [];
      expect(because('no-counterpart').filter(isRelated)).toEqual([]);
      const others = because('counterpart-not-specific', 'shares-a-counterpart');
      expect(others.length).toBeGreaterThan(0);
      expect(others.filter((each) => !isRelated(each))).toEqual([]);
    }
  });

  it('names the rules that help a State that is not unwilling, where the framework sees less of its will', () => {
    for (const rule of ['assistance.capacity-building', 'assistance.protection'])
      expect(shipped('osapg-2009').ruleSet.derived?.notCarried).toContainEqual({
        rule,
        what: { not: { rule: 'state.unwilling' } },
        why: 'broader-counterpart',
      });
  });
});

describe('as people read them', () => {
  it.each([
    ['osapg-2009', 'signs.genocide', '(f1 moderate and (f6 moderate or f7 moderate))'],
    [
      'osapg-2009',
      'signs.preparation',
      '(5.1 present or 8.3 present or 3.3 present or 5.2 present or 5.5 present or 6.2 present or 6.4 present or 1.4 present)',
    ],
    [
      'osapg-2009',
      'risk.imminent',
      '((f5 high and signs.preparation and f4 moderate and f3 moderate and (f8 moderate or f5 rising)) or (f5 severe and signs.preparation) or f6 high or f7 high or 6.1 acute or 6.3 acute or 7.5 acute or 7.6 acute or 7.2 acute or 7.3 acute)',
    ],
    [
      'osapg-2009',
      'risk.serious',
      '(f5 high or (f4 moderate and f5 moderate and f8 moderate and signs.preparation) or ((f6 moderate or f7 moderate) and 2 of ((f1 moderate or f2 moderate), f4 moderate, f5 moderate, f8 moderate)) or (f1 moderate and f5 moderate and (f2 high or f4 high or (f8 moderate and 2.8 present))) or ((5.7 acute or 4.7 acute or 7.1 acute) and 2 of (5.7 present, 4.7 present, 7.1 present)) or (1.8 acute and 2.8 present))',
    ],
    ['osapg-2009', 'state.unwilling', '(3.4 present or 8.3 present)'],
    ['sg-2013', 'signs.genocide', 'never'],
    ['sg-2013', 'state.unwilling', 'never'],
    ['sg-2013', 'signs.preparation', '(4.1 present or 6.3 present)'],
    [
      'sg-2013',
      'risk.serious',
      '(f4 high or (f6 moderate and 2 of (f1 moderate, f2 moderate, f4 moderate)) or (f1 moderate and f4 moderate and (f5 high or f2 high)) or (1.2 acute and 5.2 present))',
    ],
    [
      'sg-2013',
      'risk.imminent',
      '((f4 high and signs.preparation and f2 moderate and f3 moderate and f4 rising) or (f4 severe and signs.preparation) or f6 high or 6.1 acute or 6.4 acute)',
    ],
    ['sg-2013', 'state.in-doubt', '((risk.imminent or risk.ongoing) and 5.1 acute)'],
  ])('%s: %s', (framework, id, words) => {
    const when = shipped(framework).ruleSet.rules.find((rule) => rule.id === id)?.when;
    expect(when === undefined ? undefined : inShort(when)).toBe(words);
  });

  it('ask about the information gap among the dynamic factors', () => {
    expect(shipped('osapg-2009').ruleSet.informationGap).toEqual({
      factors: ['5', '8', '6', '7'],
      atLeast: 3,
    });
    expect(shipped('sg-2013').ruleSet.informationGap).toEqual({ factors: ['4', '6'], atLeast: 2 });
  });
});

describe('both reach the rules that the pillars read', () => {
  const PILLARS = [
    'state.under-stress',
    'assistance.encouragement',
    'assistance.capacity-building',
    'assistance.protection',
    'response.peaceful-means',
    'response.regional',
  ];
  const REACHED: readonly (readonly [string, string, readonly string[]])[] = [
    ['osapg-2009', '5.1 present, 5.2 present, 5.5 present, 5.6 present', ['risk.serious']],
    ['osapg-2009', '6.1 acute', ['risk.imminent']],
    ['osapg-2009', '6.1 acute, 5.2 present', ['risk.ongoing']],
    ['osapg-2009', '6.1 acute basis, 5.2 present rising', ['risk.urgent', 'basis.corroborated']],
    ['osapg-2009', '6.1 acute basis, 8.3 present', ['state.in-doubt', 'question.manifest-failure']],
    ['sg-2013', '6.2 present, 1.1 present, 4.1 present', ['risk.serious', 'state.under-stress']],
    ['sg-2013', '6.4 acute', ['risk.imminent']],
    ['sg-2013', '6.4 acute, 4.1 present, 5.1 acute', ['risk.ongoing', 'state.in-doubt']],
    ['sg-2013', '6.4 acute basis rising, 4.1 present', ['risk.urgent']],
    ['osapg-2009', '6.1 acute, f1 moderate, f2 moderate', PILLARS],
    ['sg-2013', '6.1 acute, f1 moderate, f5 moderate', PILLARS],
  ];

  it.each(REACHED)('%s by %s', (id, text, rules) => {
    const truths = pictureOf(shipped(id), picture(text)).rules;
    expect(rules.filter((rule) => !truths[rule])).toEqual([]);
  });
});
