import type { Library } from '../../doctrine/library.ts';
import { rulesFor } from '../../doctrine/rule-sets.ts';
import type { MethodFile } from './method-file.ts';

/**
 * A library with an organisation's own method beside what it holds. The file was checked against that library. For a
 * framework that brings a crosswalk from `un-2014` and no rules of its own, the rule set that follows from it is there too.
 */
export const libraryWith = (
  library: Library,
  { framework, texts = [], crosswalks = [], ruleSets = [] }: MethodFile,
): Library => {
  if (framework === undefined) return { ...library, ruleSets: [...library.ruleSets, ...ruleSets] };
  const hasRules = ruleSets.some((ruleSet) => ruleSet.framework === framework.id);
  const edition = {
    framework,
    crosswalks,
    texts: Object.fromEntries(texts.map((each) => [each.language, () => Promise.resolve(each)])),
  };
  return {
    editions: [...library.editions, edition],
    ruleSets: [...library.ruleSets, ...ruleSets, ...(hasRules ? [] : rulesFor(edition))],
  };
};
