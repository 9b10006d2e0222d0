import { z } from 'zod';

const Port = z
  .string()
  .regex(/^[0-9]{1,5}$/, 'a whole number from 0 to 65535')
  .transform(Number)
  .pipe(z.number().max(65_535, 'a whole number from 0 to 65535'));

/** What an operator says of backups, metrics and the log of requests. */
export const OPERATION_SETTINGS = {
  /** Where backups go that administrators ask for. */
  backups: z.string().min(1, 'a folder').optional(),
  metricsPort: Port.optional(),
  /** This machine alone, without it. */
  metricsHost: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'a name or an address, without a port')
    .optional(),
  /** 0 for none. */
  requestLimit: z
    .string()
    .regex(/^[0-9]{1,7}$/, 'how many requests a minute, 0 for no limit')
    .transform(Number)
    .optional(),
  logRequests: z.enum(['on', 'off'], 'on or off').default('on'),
};
