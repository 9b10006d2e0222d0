import type { Workspace } from '@forewarn/store';
import { sql } from 'kysely';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkspaceWatch } from '../workspace-watch.ts';
import { WorkspaceState } from '../workspace-watch.ts';

/** A request that was answered. `route` is its pattern: no address, so no id of a case and no name. */
interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** The code of the refusal, if it was one. */
  readonly refused: string | undefined;
  readonly seconds: number;
}

/** What an operator watches, as numbers without content. */
export interface Metrics {
  readonly observe: (answered: Answered) => void;
  /** One more live stream, or one less. */
  readonly streams: (change: 1 | -1) => void;
  /** Everything as Prometheus reads it. */
  readonly read: () => Promise<{ readonly text: string; readonly mediaType: string }>;
}

/** From a fast read to a slow brief, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const APPEND = 'POST /api/cases/:id/events';

/** Whatever gets somebody in. */
const SIGN_INS: ReadonlySet<string> = new Set([
  'POST /api/session',
  'POST /api/session/code',
  'POST /api/session/passkey',
  'GET /api/session/organisation/callback',
]);

interface Measured {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly watch: WorkspaceWatch;
}

/** Counts what requests do, and asks the workspace for the rest when it is read. */
export const createMetrics = ({ workspace, watch }: Measured): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'forewarn_http_request_duration_seconds',
    help: 'How long requests took to be answered, by their route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const appends = new Counter({
    name: 'forewarn_appends_total',
    help: 'Requests whose events were added to a case.',
    registers,
  });
  const conflicts = new Counter({
    name: 'forewarn_append_conflicts_total',
    help: 'Requests whose events were not added because the case had grown.',
    registers,
  });
  const signIns = new Counter({
    name: 'forewarn_sign_ins_total',
    help: 'Steps of signing in, by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  const streams = new Gauge({
    name: 'forewarn_live_streams',
    help: 'Live streams that are open.',
    registers,
  });
  readWhenAsked({ workspace, watch }, registers);
  return {
    observe: ({ method, route, status, refused, seconds }) => {
      requests.observe({ method, route, status: String(status) }, seconds);
      const name = `${method} ${route}`;
      if (name === APPEND && status === 201) appends.inc();
      if (name === APPEND && (refused === 'conflict' || refused === 'head-not-current')) conflicts.inc();
      if (SIGN_INS.has(name)) signIns.inc({ outcome: refused ?? (status < 400 ? 'passed' : 'failed') });
    },
    streams: (change) => streams.inc(change),
    read: async () => ({ text: await registry.metrics(), mediaType: registry.contentType }),
  };
};

const readWhenAsked = ({ workspace, watch }: Measured, registers: Registry[]): void => {
  void new Gauge({
    name: 'forewarn_database_answer_seconds',
    help: 'How long the database took for the smallest question, when this was read; -1 when it did not answer.',
    registers,
    async collect() {
      const started = performance.now();
      const answered = await sql`select 1`.execute(workspace.database).then(
        () => true,
        () => false,
      );
      this.set(answered ? (performance.now() - started) / 1000 : -1);
    },
  });
  void new Gauge({
    name: 'forewarn_log_check',
    help: 'The state of the last walk over the log of every case: 1 at the one that it is in.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const state of WorkspaceState.options) this.set({ state }, watch.state() === state ? 1 : 0);
    },
  });
};
