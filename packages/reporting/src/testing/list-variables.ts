import type { z } from 'zod';
import { listVariables as variablesOf } from '../template/list-variables.ts';

/** Each variable of a schema as a row of the table in the README of the templates. */
export const listVariables = (schema: z.ZodType): readonly string[] =>
  variablesOf(schema).map(({ path, kind, description }) => `| \`${path}\` | ${kind} | ${description} |`);
