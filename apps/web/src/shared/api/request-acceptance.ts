import { callApi } from './call-api.ts';

/** Uses an invitation: sets the passphrase and signs in. */
export const requestAcceptance = async (accepted: {
  readonly token: string;
  readonly passphrase: string;
}): Promise<void> => {
  await callApi('/api/invitation/passphrase', { method: 'POST', body: accepted });
};
