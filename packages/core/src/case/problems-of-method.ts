import type { Library } from '../doctrine/library.ts';
import { findFramework, findRuleSet } from '../doctrine/library.ts';
import type { CaseHeader } from './case-file.ts';
import type { Problem } from './problem.ts';

/** Why the framework and the rule set that a case names are none of the library, or do not belong together. */
export const problemsOfMethod = (
  { framework, ruleset }: CaseHeader,
  library: Library,
): readonly Problem[] => {
  if (findFramework(framework, library) === undefined) {
    return [
      {
        code: 'unknown-framework',
        path: '$.framework',
        found: framework,
        expected: library.editions.map((edition) => edition.framework.id).join(', '),
      },
    ];
  }
  const ruleSet = findRuleSet(ruleset, library);
  if (ruleSet === undefined) {
    return [
      {
        code: 'unknown-rule-set',
        path: '$.ruleset',
        found: ruleset,
        expected: library.ruleSets.map(({ id }) => id).join(', '),
      },
    ];
  }
  return ruleSet.framework === framework
    ? []
    : [
        {
          code: 'rule-set-of-another-framework',
          path: '$.ruleset',
          found: ruleset,
          expected: ruleSet.framework,
        },
      ];
};
