import { getRouteApi } from '@tanstack/react-router';
import type { ReplayedLog } from '../shared/log/replay-log.ts';
import { replayLog } from '../shared/log/replay-log.ts';
import { useCase } from '../shared/log/use-case.ts';

const route = getRouteApi('/cases/$caseId');

/** The case whose screens are open, replayed to today. The frame around the screens has loaded it. */
export const useOpenedCase = (): ReplayedLog => {
  const { caseId } = route.useParams();
  const { data } = useCase(caseId);
  if (data === undefined) throw new Error(`the case ${caseId} is not loaded`);
  return replayLog(data);
};
