import { callApi } from './call-api.ts';

export interface Credentials {
  readonly email: string;
  readonly passphrase: string;
}

/** Signs in; the server keeps the session in a cookie that no script can read. */
export const requestSignIn = async (credentials: Credentials): Promise<void> => {
  await callApi('/api/session', { method: 'POST', body: credentials });
};
