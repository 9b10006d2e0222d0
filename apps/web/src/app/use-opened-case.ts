import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { ReplayedLog } from '../shared/log/replay-log.ts';
import { replayLog } from '../shared/log/replay-log.ts';
import { useCase } from '../shared/log/use-case.ts';

const route = getRouteApi('/cases/$caseId');

/**
 * The case whose screens are open, replayed to today. The frame around the screens has loaded it. A longer log is replayed
 * after what was pressed is painted, and gives way to the next key.
 */
export const useOpenedCase = (): ReplayedLog => {
  const { caseId } = route.useParams();
  const { data } = useCase(caseId);
  const log = useDeferredValue(data);
  if (log === undefined) throw new Error(`the case ${caseId} is not loaded`);
  return replayLog(log);
};
