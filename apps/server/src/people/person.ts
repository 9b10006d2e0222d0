import { z } from 'zod';

/** Someone with an account, as the others see them. */
export const Person = z.strictObject({ id: z.string(), name: z.string() });
export type Person = Readonly<z.infer<typeof Person>>;
