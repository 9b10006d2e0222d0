import { z } from 'zod';
import { callApi } from './call-api.ts';

const Invited = z.object({ name: z.string(), email: z.string() });

/** Whose an invitation is. */
export const requestInvited = async (token: string): Promise<Readonly<z.infer<typeof Invited>>> =>
  Invited.parse(await callApi('/api/invitation', { method: 'POST', body: { token } }));
