import { callApi } from './call-api.ts';

export interface FirstAccount {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
}

/** Makes the first account and signs it in. */
export const requestAccount = async (account: FirstAccount): Promise<void> => {
  await callApi('/api/account', { method: 'POST', body: account });
};
