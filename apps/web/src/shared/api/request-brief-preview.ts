import { fetchFromApi } from './call-api.ts';

/** A brief's page, by its address, once the server can give it; a refusal is thrown before a frame shows it. */
export const requestBriefPreview = async (address: string): Promise<void> => {
  await (await fetchFromApi(address)).text();
};
