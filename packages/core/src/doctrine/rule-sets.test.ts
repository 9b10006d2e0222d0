import { describe, expect, it } from 'vitest';
import { problemsOfRuleSet } from '../escalation/own-method/problems-of-rule-set.ts';
import { DOCUMENTS, titleOf } from './documents.ts';
import { isLeaf, placesIn } from './leaves-of.ts';
import { RuleSet } from './rule-set.ts';
import { findFramework, findRuleSet } from './library.ts';
import { RULE_SETS } from './rule-sets.ts';

describe.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (id, ruleSet) => {
  const framework = findFramework(ruleSet.framework);

  it('is a rule set for a framework that is here', () => {
    expect(RuleSet.safeParse(ruleSet).error).toBeUndefined();
    expect(findRuleSet(id)).toBe(ruleSet);
    expect(framework).toBeDefined();
  });

  it('has each rule once', () => {
    const ids = ruleSet.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks only of what there is, and has every rule that the chart reads', () => {
    expect(framework === undefined || problemsOfRuleSet(ruleSet, framework, [])).toEqual([]);
  });

  it.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))(
    'lets %s hold, or says why not',
    (_, rule) => {
      const isSaid = ruleSet.derived?.notCarried.some(
        (not) => not.rule === rule.id && not.why === 'never-holds',
      );
      expect(placesIn(rule.when).some(({ condition }) => isLeaf(condition)) || isSaid).toBe(true);
    },
  );

  it.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))(
    'cites a known document for %s',
    (_, rule) => {
      expect(rule.cites.length).toBeGreaterThan(0);
      for (const { document } of rule.cites) expect(titleOf(document), `at ${document}`).toBeDefined();
      expect(rule.reason).toMatch(/\.$/);
    },
  );
});

describe('un-r2p/1', () => {
  const ruleSet = findRuleSet('un-r2p/1');
  const symbolsOf = (id: string) => {
    const symbols = ruleSet?.rules.find((rule) => rule.id === id)?.cites.map(({ document }) => document);
    return (symbols ?? []).map((symbol) => symbol.split('-S/')[0]).toSorted();
  };

  const FRAMEWORK = 'A/70/741';
  const CITES: Readonly<Record<string, readonly string[]>> = {
    'signs.preparation': [FRAMEWORK],
    'signs.incitement': ['A/RES/60/1'],
    'signs.ethnic-cleansing': ['A/RES/60/1'],
    'signs.genocide': [FRAMEWORK],
    'signs.crimes-against-humanity': [FRAMEWORK],
    'signs.war-crimes': [FRAMEWORK],
    'risk.serious': ['A/64/864', FRAMEWORK],
    'risk.imminent': ['A/64/864', FRAMEWORK],
    'risk.ongoing': [FRAMEWORK, 'OSAPG methodology'],
    'basis.corroborated': ['A/63/677'],
    'risk.urgent': ['A/64/864'],
    'state.under-stress': ['A/68/947', 'A/RES/60/1'],
    'state.unwilling': ['A/63/677', 'A/66/874'],
    'state.in-doubt': ['A/RES/60/1', 'A/RES/60/1'],
    'assistance.encouragement': ['A/63/677', 'A/68/947'],
    'assistance.capacity-building': ['A/68/947'],
    'assistance.protection': ['A/63/677', 'A/68/947', 'A/RES/60/1'],
    'response.peaceful-means': ['A/66/874', 'A/RES/60/1'],
    'response.regional': ['A/65/877', 'A/RES/60/1'],
    'question.manifest-failure': ['A/RES/60/1'],
    'question.verify': ['A/63/677'],
  };

  it('has the twenty-one rules of the specification, in its order but for what a rule needs before it', () => {
    expect(ruleSet?.framework).toBe('un-2014');
    expect(ruleSet?.rules.map((rule) => rule.id)).toEqual(Object.keys(CITES));
  });

  it.each(Object.entries(CITES))('rests %s on its documents', (id, symbols) => {
    expect(symbolsOf(id)).toEqual(symbols);
  });

  it('calls its thresholds a convention of this toolkit', () => {
    expect(ruleSet?.convention).toMatch(/convention of this toolkit/);
  });
});

describe('the documents', () => {
  it('have each symbol once', () => {
    const symbols = DOCUMENTS.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('are found by their symbol', () => {
    expect(titleOf('A/RES/60/1')).toBe('2005 World Summit Outcome');
    for (const symbol of ['A/RES/60/2', '', 'constructor']) expect(titleOf(symbol)).toBeUndefined();
  });
});

it('knows no rule set of another id', () => {
  for (const id of ['un-r2p/2', '', 'constructor', '__proto__']) expect(findRuleSet(id)).toBeUndefined();
});
