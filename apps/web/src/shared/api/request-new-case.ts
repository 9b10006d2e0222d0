import { z } from 'zod';
import { callApi } from './call-api.ts';

const Created = z.object({ id: z.string() });

/** Adds a case, from an example or from a case file's content, and gives its id. */
export const requestNewCase = async (from: { example: string } | { case: unknown }): Promise<string> =>
  Created.parse(await callApi('/api/cases', { method: 'POST', body: from })).id;
