import { z } from 'zod';
import { callApi } from './call-api.ts';

/** Where to sign in with the organisation. */
export const requestOrganisation = async (): Promise<string> =>
  z
    .object({ address: z.url() })
    .parse(await callApi('/api/session/organisation', { method: 'POST', body: {} })).address;
