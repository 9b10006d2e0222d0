import { callApi } from './call-api.ts';

/** What is shown after the passphrase: a code of the authenticator app, or a recovery code. */
export type SecondProof = { readonly code: string } | { readonly recoveryCode: string };

/** Finishes signing in. */
export const requestCode = async (proof: SecondProof): Promise<void> => {
  await callApi('/api/session/code', { method: 'POST', body: proof });
};
