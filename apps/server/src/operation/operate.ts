import { setTimeout } from 'node:timers/promises';
import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { Backups } from '../administration/backups.ts';
import { createBackups } from '../administration/backups.ts';
import type { Config } from '../config.ts';
import type { ListenRefusal } from '../listen.ts';
import { listen } from '../listen.ts';
import type { Log } from '../log-entry.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';
import { finishExpunging } from './finish-expunging.ts';
import { keepHeadsSigned } from './keep-heads-signed.ts';
import type { Metrics } from './metrics.ts';
import { createMetrics } from './metrics.ts';
import { metricsAnswer } from './serve-metrics.ts';

interface Surroundings {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly watch: WorkspaceWatch;
  readonly clock: () => Date;
  readonly log: Log;
  readonly requestLog: Log;
}

/** What goes on beside the answering of requests. */
export interface Operation {
  /** What the routes need of it. */
  readonly parts: {
    readonly stopping: AbortSignal;
    readonly backups: Backups;
    readonly metrics: Metrics | undefined;
    readonly requestLog: Log | undefined;
  };
  /** Begins what is done without being asked. */
  readonly begin: () => void;
  /** Says that the server is being stopped: it is no longer ready, and live streams end. */
  readonly announceStop: () => void;
  /** Ends everything. */
  readonly stop: () => Promise<void>;
}

/** Makes what is beside the requests: metrics on a port of their own, backups, signed heads. Refuses a port that is taken. */
export const operate = async ({
  config,
  workspace,
  watch,
  clock,
  log,
  requestLog,
}: Surroundings): Promise<Result<Operation, ListenRefusal>> => {
  const { backups: folder, keyFile, metricsPort: port, metricsHost: host = '127.0.0.1' } = config;
  const metrics = port === undefined ? undefined : createMetrics({ workspace, watch });
  const listening =
    port === undefined || metrics === undefined
      ? undefined
      : await listen(metricsAnswer(metrics.read), { port, host });
  if (listening?.ok === false) return listening;
  if (listening !== undefined) log({ level: 'info', event: 'metrics', port: listening.value.port });
  const stopping = new AbortController();
  const backups = createBackups({ workspace, folder, keyFile, clock, log });
  let signing: ReturnType<typeof keepHeadsSigned> | undefined;
  let sweeping: Promise<void> | undefined;
  return accepted({
    parts: {
      stopping: stopping.signal,
      backups,
      metrics,
      requestLog: config.logRequests === 'on' ? requestLog : undefined,
    },
    begin: () => {
      if (stopping.signal.aborted) return;
      sweeping = finishExpunging(workspace.expunging, log);
      signing = keepHeadsSigned({ ...workspace, watch, log });
    },
    announceStop: () => stopping.abort(),
    stop: async () => {
      stopping.abort();
      await Promise.all([signing?.stop(), sweeping, within(LONGEST_STOP, backups.settled())]);
      await listening?.value.close();
    },
  });
};

/** A backup that takes longer is given up: what there is of it bears a name that says that it is not whole. */
const LONGEST_STOP = 5000;

const within = async (milliseconds: number, settled: Promise<void>): Promise<void> => {
  const timer = new AbortController();
  await Promise.race([
    settled,
    setTimeout(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined),
  ]);
  timer.abort();
};
