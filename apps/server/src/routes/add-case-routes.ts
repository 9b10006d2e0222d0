import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { createCaseViews } from '../cases/case-views.ts';
import { createSummaries } from '../cases/summaries.ts';
import type { ApiDependencies } from '../api-dependencies.ts';
import { createExportRegister } from '../exports/export-register.ts';
import { createReleases } from '../releases/releases.ts';
import { agreementRoutes } from './agreement.ts';
import { analysisRoutes } from './analysis.ts';
import { attachmentRoutes } from './attachments.ts';
import { briefRoutes } from './brief.ts';
import { caseListRoutes } from './case-list.ts';
import { caseRoutes } from './cases.ts';
import { changeRoutes } from './changes.ts';
import { compareRoutes } from './compare.ts';
import { eventRoutes } from './events.ts';
import { expungingRoutes } from './expunging.ts';
import { exportRoutes } from './exports.ts';
import { frameworkRoutes } from './frameworks.ts';
import { liveRoutes } from './live.ts';
import { releaseListRoutes } from './release-list.ts';
import { releaseRoutes } from './releases.ts';
import { reviewRoutes } from './reviews.ts';
import { searchRoutes } from './search.ts';

/** Every route that tells something of cases, or adds to them: all by one way of seeing them. */
export const addCaseRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: ApiDependencies): void => {
  const { workspace, clock, log, watch } = dependencies;
  const views = createCaseViews(workspace);
  const summaries = createSummaries({ workspace, views, clock, log, recognises: watch.recognises });
  const exports = createExportRegister(workspace.database, clock);
  const parts = { workspace, views, summaries, exports, clock };
  caseListRoutes(api, parts);
  caseRoutes(api, parts);
  eventRoutes(api, parts);
  analysisRoutes(api, parts);
  compareRoutes(api, parts);
  agreementRoutes(api, parts);
  searchRoutes(api, parts);
  attachmentRoutes(api, parts);
  changeRoutes(api, parts);
  liveRoutes(api, {
    ...dependencies,
    ...parts,
    stopping: dependencies.stopping ?? new AbortController().signal,
  });
  briefRoutes(api, parts);
  reviewRoutes(api, parts);
  const releases = createReleases(workspace, clock);
  releaseRoutes(api, { ...parts, releases });
  releaseListRoutes(api, { workspace, releases });
  exportRoutes(api, parts);
  expungingRoutes(api, parts);
  frameworkRoutes(api);
};
