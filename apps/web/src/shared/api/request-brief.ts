import type { BriefChoice } from './brief-address.ts';
import { briefAddress } from './brief-address.ts';
import { fetchFromApi } from './call-api.ts';

/** The PDF of a brief, with the name that the server gives it. */
export const requestBrief = async (caseId: string, choice: BriefChoice) => {
  const response = await fetchFromApi(briefAddress(caseId, 'pdf', choice));
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { content: await response.blob(), name: named ?? 'brief.pdf' };
};
