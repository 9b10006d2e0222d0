import { z } from 'zod';
import { callApi } from './call-api.ts';
import { CaseEntry } from './case-entry.ts';

/** Every case of the workspace. */
export const requestCases = async (): Promise<readonly CaseEntry[]> =>
  z.array(CaseEntry).parse(await callApi('/api/cases'));
