import { callApi } from './call-api.ts';

/** Ends the session on the server. */
export const requestSignOut = async (): Promise<void> => {
  await callApi('/api/session', { method: 'DELETE' });
};
