import { callApi } from './call-api.ts';
import { CaseLog } from './case-log.ts';

/** One case with its whole log. */
export const requestCase = async (id: string): Promise<CaseLog> =>
  CaseLog.parse(await callApi(`/api/cases/${encodeURIComponent(id)}`));
