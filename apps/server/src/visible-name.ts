import { z } from '@hono/zod-openapi';

/** A name of 1 to 200 characters, without those that act on a screen instead of standing on it: none passes for another by them. */
export const VisibleName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+$/u, 'a name in visible characters');
