import { z } from 'zod';
import { callApi } from './call-api.ts';

const Codes = z.object({ recoveryCodes: z.array(z.string()) });

/** Confirms the authenticator app with a code; gives the recovery codes, which are told this once. */
export const requestConfirmation = async (code: string): Promise<readonly string[]> =>
  Codes.parse(await callApi('/api/second-factor/confirmation', { method: 'POST', body: { code } }))
    .recoveryCodes;
