import type { FrameworkEdition } from '../frameworks/edition.ts';
import { EDITIONS } from '../frameworks/catalogue.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { RuleSet } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';

/** What cases can be assessed by: what ships, or that and an organisation's own. */
export interface Library {
  readonly editions: readonly FrameworkEdition[];
  readonly ruleSets: readonly RuleSet[];
}

/** What ships. */
export const LIBRARY: Library = { editions: EDITIONS, ruleSets: RULE_SETS };

/** The framework of that id, or nothing. */
export const findFramework = (id: string, library: Library = LIBRARY): Framework | undefined =>
  library.editions.find(({ framework }) => framework.id === id)?.framework;

/** The rule set of that id, or nothing. */
export const findRuleSet = (id: string, library: Library = LIBRARY): RuleSet | undefined =>
  library.ruleSets.find((ruleSet) => ruleSet.id === id);
