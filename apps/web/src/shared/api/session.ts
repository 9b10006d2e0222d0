import { z } from 'zod';

/** Whether an account exists, who is signed in, and what is still asked for on the way in. */
export const Session = z.object({
  account: z.enum(['needed', 'exists']),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  step: z.enum(['code', 'enrol']).nullable(),
  factors: z.array(z.enum(['totp', 'recovery', 'passkey'])),
  organisation: z.string().nullable(),
});
export type Session = Readonly<z.infer<typeof Session>>;
