import { callApi } from './call-api.ts';
import { Session } from './session.ts';

/** Whether an account is needed, and who is signed in. */
export const requestSession = async (): Promise<Session> => Session.parse(await callApi('/api/session'));
