import type { BriefChoice } from './brief-address.ts';
import { briefAddress } from './brief-address.ts';
import { fetchFromApi } from './call-api.ts';

/** The address of a brief's preview, once the server can give it; a refusal is thrown before a frame shows it. */
export const requestBriefPreview = async (caseId: string, choice: BriefChoice): Promise<string> => {
  const address = briefAddress(caseId, 'html', choice);
  await (await fetchFromApi(address)).text();
  return address;
};
