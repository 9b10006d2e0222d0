import { z } from 'zod';

/** Whether an account exists, and who is signed in. */
export const Session = z.object({
  account: z.enum(['needed', 'exists']),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type Session = Readonly<z.infer<typeof Session>>;
