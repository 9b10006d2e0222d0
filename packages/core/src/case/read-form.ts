import type { z } from 'zod';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';
import { CASE_LIMITS } from './case-file.ts';
import type { Problem } from './problem.ts';
import { problemsOfControls } from './problems-of-controls.ts';
import { problemsOfValue } from './problems-of-schema.ts';
import { problemsOfText } from './problems-of-text.ts';
import { parseJson, scanJson } from './scan-json.ts';

/**
 * The value of a text in JSON that has the form of a schema, or everything that is wrong with it: what is no JSON, nests too
 * deep or names a key twice, what the schema does not know, and texts with control characters.
 */
export const readForm = <Form>(schema: z.ZodType<Form>, text: string): Result<Form, readonly Problem[]> => {
  const scanned = scanJson(text, CASE_LIMITS.depth);
  if (scanned !== undefined) return refused([scanned]);
  const parsed = parseJson(text);
  if ('problem' in parsed) return refused([parsed.problem]);
  const bySchema = problemsOfValue(schema, parsed.value);
  if (bySchema.length > 0) return refused(bySchema);
  const byText = [...problemsOfText(parsed.value), ...problemsOfControls(parsed.value)];
  return byText.length > 0 ? refused(byText) : accepted(schema.parse(parsed.value));
};
