import { CaseFile, Trace } from '@forewarn/core';
import { z } from 'zod';
import { BriefReport } from '../apps/cli/src/commands/brief.ts';
import { CheckReport } from '../apps/cli/src/commands/check.ts';

/** The JSON Schema of each published format by its file in `docs/schemas`. */
export const SCHEMAS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'case-1': CaseFile,
    'trace-1': Trace,
    'check-1': CheckReport,
    'brief-1': BriefReport,
  }).map(([name, schema]) => [
    `forewarn.${name}.json`,
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  ]),
);
