import type { Library } from '../doctrine/library.ts';
import { findFramework, LIBRARY } from '../doctrine/library.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import type { CaseFile } from './case-file.ts';
import { CASE_LIMITS } from './case-file.ts';
import type { Problem } from './problem.ts';
import { problemsOfMethod } from './problems-of-method.ts';
import { problemsOfReferences } from './problems-of-references.ts';
import { problemsOfText } from './problems-of-text.ts';
import { problemsOfSchema } from './problems-of-schema.ts';
import { parseJson, scanJson } from './scan-json.ts';

/**
 * A case from the text of a case file, or everything that is wrong with it: the file is taken whole or refused whole.
 * Size and encoding are the reader's to check, before the text is here. Its framework and its rule set are looked up in
 * the library.
 */
export const readCaseFile = (
  text: string,
  library: Library = LIBRARY,
): Result<CaseFile, readonly Problem[]> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned?.code === 'too-deep') return refused([scanned]);
  const parsed = parseJson(text);
  if ('problem' in parsed) return refused([parsed.problem]);
  if (scanned !== undefined) return refused([scanned]);
  return checkCaseFile(parsed.value, library);
};

/** The same for a value that is parsed already. What comes back is that value, with nothing added or taken away. */
export const checkCaseFile = (
  value: unknown,
  library: Library = LIBRARY,
): Result<CaseFile, readonly Problem[]> => {
  const bySchema = problemsOfSchema(value);
  if (bySchema.length > 0) return refused(bySchema);
  const byText = problemsOfText(value);
  if (byText.length > 0) return refused(byText);
  // The schema has no defaults and no transforms, so what passed it is the type; the value itself keeps its key order.
  const caseFile = value as CaseFile;
  const byMethod = problemsOfMethod(caseFile, library);
  if (byMethod.length > 0) return refused(byMethod);
  const framework = findFramework(caseFile.framework, library);
  const byReference = framework === undefined ? [] : problemsOfReferences(caseFile.events, framework);
  return byReference.length > 0 ? refused(byReference) : accepted(caseFile);
};
