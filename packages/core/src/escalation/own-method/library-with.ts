import type { Library } from '../../doctrine/library.ts';
import { rulesFor } from '../../doctrine/rule-sets.ts';
import type { RuleSet } from '../../doctrine/rule-set.ts';
import type { MethodFile } from './method-file.ts';

/** The rule set that follows for a framework with a crosswalk from `un-2014` and no rules of its own; else none. */
export const rulesThatFollow = ({
  framework,
  crosswalks = [],
  ruleSets = [],
}: MethodFile): readonly RuleSet[] =>
  framework === undefined || ruleSets.some((ruleSet) => ruleSet.framework === framework.id)
    ? []
    : rulesFor({ framework, crosswalks });

/**
 * A library with an organisation's own method beside what it holds. The file was checked against that library. For a
 * framework that brings a crosswalk from `un-2014` and no rules of its own, the rule set that follows from it is there too.
 */
export const libraryWith = (library: Library, own: MethodFile): Library => {
  const { framework, texts = [], crosswalks = [], ruleSets = [] } = own;
  if (framework === undefined) return { ...library, ruleSets: [...library.ruleSets, ...ruleSets] };
  const edition = {
    framework,
    crosswalks,
    texts: Object.fromEntries(texts.map((each) => [each.language, () => Promise.resolve(each)])),
  };
  return {
    editions: [...library.editions, edition],
    ruleSets: [...library.ruleSets, ...ruleSets, ...rulesThatFollow(own)],
  };
};
