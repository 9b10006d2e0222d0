import { CASE_LIMITS } from '../../case/case-file.ts';
import type { Problem } from '../../case/problem.ts';
import { jsonPath } from '../../case/problem.ts';
import { problemOfFormat } from '../../case/problem-of-format.ts';
import { problemsOfControls } from '../../case/problems-of-controls.ts';
import { problemsOfValue } from '../../case/problems-of-schema.ts';
import { problemsOfText } from '../../case/problems-of-text.ts';
import { parseJson, scanJson } from '../../case/scan-json.ts';
import type { Library } from '../../doctrine/library.ts';
import { findFramework, findRuleSet, LIBRARY } from '../../doctrine/library.ts';
import type { Crosswalk } from '../../frameworks/crosswalk.ts';
import type { Framework } from '../../frameworks/framework.ts';
import type { Result } from '../../result.ts';
import { accepted, refused } from '../../result.ts';
import { rulesThatFollow } from './library-with.ts';
import { METHOD_FORMAT, MethodFile } from './method-file.ts';
import { problemsOfFramework, problemsOfTexts } from './problems-of-framework.ts';
import { problemsOfRuleSet } from './problems-of-rule-set.ts';

/** An organisation's own method from the text of its file, or everything that is wrong with it. */
export const readMethodFile = (
  text: string,
  library: Library = LIBRARY,
): Result<MethodFile, readonly Problem[]> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned !== undefined) return refused([scanned]);
  const parsed = parseJson(text);
  return 'problem' in parsed ? refused([parsed.problem]) : checkMethodFile(parsed.value, library);
};

/** The same for a value that is parsed already. Names that the library holds are taken. */
export const checkMethodFile = (
  value: unknown,
  library: Library = LIBRARY,
): Result<MethodFile, readonly Problem[]> => {
  const otherwise = problemOfFormat(value, METHOD_FORMAT);
  if (otherwise !== undefined) return refused([otherwise]);
  const bySchema = problemsOfValue(MethodFile, value);
  if (bySchema.length > 0) return refused(bySchema);
  const byText = [...problemsOfText(value), ...problemsOfControls(value)];
  if (byText.length > 0) return refused(byText);
  const own = MethodFile.parse(value);
  const problems = [
    ...(own.framework === undefined && (own.ruleSets ?? []).length === 0
      ? [{ code: 'nothing-given' as const, path: '$' }]
      : []),
    ...ownFramework(own, library),
    ...ownRuleSets(own, library),
  ];
  const all = problems.length > 0 ? problems : problemsOfWhatFollows(own, library);
  return all.length > 0 ? refused(all) : accepted(own);
};

/** The id of a rule set that follows is made of the framework's: it may be taken where that is free. Asked of what is else in order. */
const problemsOfWhatFollows = (own: MethodFile, library: Library): readonly Problem[] =>
  rulesThatFollow(own).flatMap(({ id }) =>
    taken(findRuleSet(id, library) ?? own.ruleSets?.find((ruleSet) => ruleSet.id === id), id, [
      'framework',
      'id',
    ]),
  );

/** A wording pack's ids for the words of the model begin with it, as those for a framework do with its id. */
const WORDS = 'words';

const ownFramework = (own: MethodFile, library: Library): readonly Problem[] => {
  const { framework, texts = [], crosswalks = [] } = own;
  if (framework === undefined) {
    return (['texts', 'crosswalks'] as const)
      .filter((key) => (own[key] ?? []).length > 0)
      .map((key) => ({ code: 'missing-item', path: jsonPath([key]), found: 'framework' }));
  }
  return [
    ...taken(framework.id === WORDS ? framework : findFramework(framework.id, library), framework.id, [
      'framework',
      'id',
    ]),
    ...problemsOfFramework(framework),
    ...texts.flatMap((each, index) => problemsOfTexts(framework, each, index)),
    ...crosswalks.flatMap((each, index) => problemsOfCrosswalk(each, index, framework, library)),
  ];
};

const taken = (known: unknown, id: string, keys: readonly PropertyKey[]): readonly Problem[] =>
  known === undefined ? [] : [{ code: 'name-taken', path: jsonPath(keys), found: id }];

const ownRuleSets = ({ framework, ruleSets = [] }: MethodFile, library: Library): readonly Problem[] =>
  ruleSets.flatMap((ruleSet, index) => {
    const base = ['ruleSets', index];
    const ofWhich =
      ruleSet.framework === framework?.id ? framework : findFramework(ruleSet.framework, library);
    const unknown: Problem = {
      code: 'unknown-framework',
      path: jsonPath([...base, 'framework']),
      found: ruleSet.framework,
      expected: knownFrameworks(library),
    };
    const isSecond = ruleSets.findIndex(({ id }) => id === ruleSet.id) < index;
    return [
      ...taken(findRuleSet(ruleSet.id, library), ruleSet.id, [...base, 'id']),
      ...(isSecond
        ? [{ code: 'named-twice' as const, path: jsonPath([...base, 'id']), found: ruleSet.id }]
        : []),
      ...(ofWhich === undefined ? [unknown] : problemsOfRuleSet(ruleSet, ofWhich, base)),
    ];
  });

const knownFrameworks = (library: Library): string =>
  library.editions.map((edition) => edition.framework.id).join(', ');

const problemsOfCrosswalk = (
  crosswalk: Crosswalk,
  index: number,
  framework: Framework,
  library: Library,
): readonly Problem[] => {
  const at = (...keys: readonly PropertyKey[]): string => jsonPath(['crosswalks', index, ...keys]);
  const other = findFramework(crosswalk.from, library);
  if (other === undefined) {
    const expected = knownFrameworks(library);
    return [{ code: 'unknown-framework', path: at('from'), found: crosswalk.from, expected }];
  }
  if (crosswalk.to !== framework.id)
    return [{ code: 'unknown-item', path: at('to'), found: crosswalk.to, expected: framework.id }];
  return crosswalk.relations.flatMap((relation, place) => {
    const kind = kindOf(other, relation.from);
    const kindThere = kindOf(framework, relation.to);
    if (kind === undefined)
      return [unknownItem(at('relations', place, 'from'), relation.from, `items of ${other.id}`)];
    return kind === kindThere
      ? []
      : [unknownItem(at('relations', place, 'to'), relation.to, `each ${kind} of ${framework.id}`)];
  });
};

const unknownItem = (path: string, found: string, expected: string): Problem => ({
  code: 'unknown-item',
  path,
  found,
  expected,
});

const kindOf = ({ factors }: Framework, id: string): 'factor' | 'indicator' | undefined => {
  if (factors.some((factor) => factor.id === id)) return 'factor';
  return factors.some(({ indicators }) => indicators.some((indicator) => indicator.id === id))
    ? 'indicator'
    : undefined;
};
