import type { BriefChoice, BriefFile } from './brief-address.ts';
import { briefAddress } from './brief-address.ts';
import { fetchFromApi } from './call-api.ts';
import { nameOfAttachment } from './name-of-attachment.ts';

/** The file of a brief, with the name that the server gives it. */
export const requestBrief = async (caseId: string, kind: BriefFile, choice: BriefChoice) => {
  const response = await fetchFromApi(briefAddress(caseId, kind, choice));
  const name = nameOfAttachment(response.headers.get('content-disposition')) ?? `brief.${kind}`;
  return { content: await response.blob(), name };
};
