import { reasonWords } from '@forewarn/core';
import type { RuleExplained, TruthTree } from '@forewarn/core/explanation';
import { citationText } from '../citation-text.ts';
import { wrapped } from '../wrapped.ts';
import { isLeaf } from './leaf.ts';
import { nearestClause } from './nearest-text.ts';
import type { Clause, Reading } from './reading.ts';
import { whyItFails, whyItHolds } from './why.ts';

/** The lines of a rule, and the indicators that they name. */
export interface RuleText {
  readonly lines: readonly string[];
  readonly indicators: readonly string[];
}

/** A rule with its citations, what it holds by or what it lacks, and the nearest changes that would turn it. */
export const ruleText = (rule: RuleExplained, reading: Reading): RuleText => {
  const { id, cites, holds, tree } = rule;
  const turning = (rule.nearest.sets[0] ?? []).map(({ indicator }) => indicator);
  const clauses = holds ? whyItHolds(tree, reading) : whyItFails(tree, { ...reading, turning });
  const nearest = nearestClause(rule.nearest, reading);
  const words = reading.wording.rules[id] ?? reading.wording.signs[id];
  return {
    lines: [
      `  ${id}${words === undefined ? '' : ` (${words})`} ${holds ? 'holds' : 'does not hold'}`,
      ...wrapped(`${reasonOf(rule, reading)} [${cites.map(citationText).join('; ')}]`, '    '),
      ...clauses.flatMap(clauseLines),
      ...wrapped(nearest.text, '    ', '      '),
    ],
    indicators: [...clauses, nearest].flatMap(({ indicators }) => indicators),
  };
};

/** A rule carried over from another rule set has that one's reason, which can say more than it asks here. */
const reasonOf = ({ id, reason }: RuleExplained, { ruleSet, wording }: Reading): string =>
  reasonWords(wording, ruleSet.rules.find((rule) => rule.id === id) ?? { reason });

const clauseLines = ({ text, depth }: Clause): readonly string[] => {
  const indent = ' '.repeat(4 + 2 * depth);
  return wrapped(text, `${indent}- `, `${indent}  `);
};

/** These rules and those that they rest on, in the order of the rule set. */
export const withTheirRules = (
  ids: readonly string[],
  rules: readonly RuleExplained[],
): readonly RuleExplained[] => {
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) rulesIn(rule.tree).forEach(need);
  };
  ids.forEach(need);
  return rules.filter(({ id }) => needed.has(id));
};

/** The rules that a condition names. */
export const rulesIn = (tree: TruthTree): readonly string[] => {
  if (isLeaf(tree)) return 'rule' in tree ? [tree.rule] : [];
  if ('not' in tree) return rulesIn(tree.not);
  if ('all' in tree) return tree.all.flatMap(rulesIn);
  return ('any' in tree ? tree.any : tree.count).flatMap(rulesIn);
};
