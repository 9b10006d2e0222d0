import { z } from 'zod';
import { callApi } from './call-api.ts';
import { CaseEntry } from './case-entry.ts';

const CasePage = z.object({ cases: z.array(CaseEntry).readonly(), next: z.string().nullable() });

/** Every case that the person may read, however many pages the server gives them in. */
export const requestCases = async (): Promise<readonly CaseEntry[]> => {
  const all: CaseEntry[] = [];
  let after: string | null = '';
  while (after !== null) {
    const query = new URLSearchParams({ limit: '1000', ...(after === '' ? {} : { after }) });
    const page: z.infer<typeof CasePage> = CasePage.parse(await callApi(`/api/cases?${query.toString()}`));
    all.push(...page.cases);
    after = page.next;
  }
  return all;
};
