import { callApi } from './call-api.ts';

/** Signs in with a passkey, which the browser asks for. It rejects when the person does not show one. */
export const requestPasskeySignIn = async (): Promise<void> => {
  const asked = await callApi('/api/session/passkey/options', { method: 'POST', body: {} });
  // The server's options are those of WebAuthn; the browser refuses what is none of them.
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    asked as PublicKeyCredentialRequestOptionsJSON,
  );
  const shown = await navigator.credentials.get({ publicKey });
  if (!(shown instanceof PublicKeyCredential)) throw new Error('the browser showed no passkey');
  await callApi('/api/session/passkey', { method: 'POST', body: { response: shown.toJSON() } });
};
