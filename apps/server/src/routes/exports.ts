import type { Workspace } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { CaseId } from '../api-schemas.ts';
import { isCase } from '../cases/is-case.ts';
import { describeRoute } from '../describe-route.ts';
import { csvOf } from '../exports/csv-of.ts';
import type {
  ExportEntry as Entry,
  ExportFilter as Filter,
  ExportRegister,
} from '../exports/export-register.ts';
import { ExportEntry, ExportFilter } from '../exports/export-register.ts';
import { PageQuery, pageReply } from '../page-of.ts';
import { refuse } from '../refusal-to-http.ts';
import { levelsUpTo } from '../rights/levels-up-to.ts';

interface ExportDependencies {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly exports: ExportRegister;
}

/** `GET /api/exports`, the same as CSV, and `GET /api/cases/{id}/exports`. */
export const exportRoutes = (api: OpenAPIHono<ApiEnv>, { workspace, exports }: ExportDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/exports',
      access: { workspace: 'administer' },
      summary: 'What left the workspace, the latest first',
      request: { query: ExportFilter.extend(PageQuery.shape) },
      reply: pageReply(ExportEntry),
    }),
    async (context) => {
      const { before, limit, ...filter } = context.req.valid('query');
      return context.json(await exports.page(filter, { before, limit }));
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/exports.csv',
      access: { workspace: 'administer' },
      summary: 'The same as a table for a spreadsheet',
      request: { query: ExportFilter },
      mediaType: 'text/csv',
    }),
    async (context) => {
      const rows = await everything(exports, context.req.valid('query'));
      return context.body(csvOf([COLUMNS, ...rows.map(cellsOf)]), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': 'attachment; filename="exports.csv"',
      });
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/cases/{id}/exports',
      access: { case: 'write' },
      summary: 'What of this case left the workspace, up to your level, the latest first',
      request: { params: CaseId, query: PageQuery },
      reply: pageReply(ExportEntry),
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      if (!(await isCase(workspace, id))) return refuse(context, { code: 'unknown-case' });
      // What was taken above it tells of what is there: the digest of a document, the recipients of a brief.
      const levels = levelsUpTo(context.var.rights.ceiling);
      return context.json(await exports.page({ case: id, levels }, context.req.valid('query')));
    },
  );
};

const COLUMNS = ['at', 'person', 'person id', 'case', 'what', 'level', 'head', 'sha256', 'detail'] as const;

const cellsOf = ({ at, person, caseId, what, level, head, sha256, detail }: Entry): readonly string[] => [
  at,
  person.name,
  person.id,
  caseId ?? '',
  what,
  level ?? '',
  head ?? '',
  sha256,
  JSON.stringify(detail),
];

/** Page after page, so that no query holds the database for long. */
const everything = async (exports: ExportRegister, filter: Filter): Promise<readonly Entry[]> => {
  const rows: Entry[] = [];
  let before: string | undefined;
  do {
    const page = await exports.page(filter, { before, limit: 1000 });
    rows.push(...page.entries);
    before = page.next ?? undefined;
  } while (before !== undefined);
  return rows;
};
