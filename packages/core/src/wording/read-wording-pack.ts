import { CASE_LIMITS } from '../case/case-file.ts';
import type { Problem } from '../case/problem.ts';
import { jsonPath } from '../case/problem.ts';
import { problemOfFormat } from '../case/problem-of-format.ts';
import { problemsOfControls } from '../case/problems-of-controls.ts';
import { problemsOfValue } from '../case/problems-of-schema.ts';
import { problemsOfText } from '../case/problems-of-text.ts';
import { parseJson, scanJson } from '../case/scan-json.ts';
import type { Library } from '../doctrine/library.ts';
import { LIBRARY } from '../doctrine/library.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import { ENGLISH } from './english.ts';
import { CAUTION_IDS, textIdsOf, WORDING_FORMAT, WordingPack } from './wording-pack.ts';

/** A wording pack from its text, or everything that is wrong with it. */
export const readWordingPack = (
  text: string,
  library: Library = LIBRARY,
): Result<WordingPack, readonly Problem[]> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned !== undefined) return refused([scanned]);
  const parsed = parseJson(text);
  return 'problem' in parsed ? refused([parsed.problem]) : checkWordingPack(parsed.value, library);
};

/**
 * The same for a value that is parsed already. Refused: an id that nothing shows or that is not a pack's to replace, a text
 * given twice for one language, a text with control characters.
 */
export const checkWordingPack = (
  value: unknown,
  library: Library = LIBRARY,
): Result<WordingPack, readonly Problem[]> => {
  const otherwise = problemOfFormat(value, WORDING_FORMAT);
  if (otherwise !== undefined) return refused([otherwise]);
  const bySchema = problemsOfValue(WordingPack, value);
  if (bySchema.length > 0) return refused(bySchema);
  const byText = [...problemsOfText(value), ...problemsOfControls(value)];
  if (byText.length > 0) return refused(byText);
  const pack = WordingPack.parse(value);
  const known = textIdsOf(
    library.editions.map(({ framework }) => framework),
    ENGLISH,
  );
  const seen = new Set<string>();
  const problems = pack.texts.flatMap(({ id, language }, index): readonly Problem[] => {
    const path = jsonPath(['texts', index, 'id']);
    if (!known.has(id)) return [{ code: 'unknown-item', path, found: id, expected: idsFor(id) }];
    const key = `${language} ${id}`;
    if (seen.has(key)) return [{ code: 'named-twice', path, found: id }];
    seen.add(key);
    return [];
  });
  return problems.length > 0 ? refused(problems) : accepted(pack);
};

const idsFor = (id: string): string =>
  `ids such as un-2014/7.3 or words/levels/high${CAUTION_IDS.has(id) ? '; the words of caution stay as they are' : ''}`;
