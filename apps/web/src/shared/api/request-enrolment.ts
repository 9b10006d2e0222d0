import { z } from 'zod';
import { callApi } from './call-api.ts';

const Enrolment = z.object({ secret: z.string(), uri: z.string() });

/** The secret of an authenticator app, which counts once a code of it was given. */
export const requestEnrolment = async (): Promise<Readonly<z.infer<typeof Enrolment>>> =>
  Enrolment.parse(await callApi('/api/second-factor', { method: 'POST', body: {} }));
