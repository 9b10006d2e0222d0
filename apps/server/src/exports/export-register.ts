import { randomUUIDv7 } from 'node:crypto';
import type { DisclosureLevel } from '@forewarn/core';
import { z } from '@hono/zod-openapi';
import type { Page, PageQuery } from '../page-of.ts';
import { pageOf } from '../page-of.ts';
import { conditionsOf, entryOfRow, RegisterEntry, RegisterFilter } from '../register-page.ts';
import type { RightsDatabase } from '../rights/rights.ts';

/** What can leave the workspace. */
const ExportKind = z.enum(['brief', 'case-file', 'attachment', 'backup']);

/** One thing that left the workspace. What belongs to no case, as a backup, has no case, level or head. */
export const ExportEntry = RegisterEntry.extend({
  caseId: z.string().nullable(),
  what: ExportKind,
  level: z.string().nullable(),
  head: z.string().nullable(),
  sha256: z.string(),
  detail: RegisterEntry.shape.detail.meta({
    description: 'template, language, kind, recipients, number of bytes …',
  }),
});
export type ExportEntry = Readonly<z.infer<typeof ExportEntry>>;

/** What is to be kept of an export; the register adds the moment and an id. */
interface Exported {
  readonly personId: string;
  readonly what: z.infer<typeof ExportKind>;
  readonly caseId?: string;
  readonly level?: string;
  readonly head?: string;
  readonly sha256: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export const ExportFilter = RegisterFilter.extend({
  case: z.string().max(64).optional(),
  what: ExportKind.optional(),
});
/** `levels`: of these alone, which what belongs to no case has none of. */
export type ExportFilter = z.infer<typeof ExportFilter> & { readonly levels?: readonly DisclosureLevel[] };

/** Who took what out of the workspace. Append-only, in SQL too. */
export interface ExportRegister {
  /** Resolves once it is on disk: only then may what is exported be sent. */
  readonly record: (exported: Exported) => Promise<void>;
  readonly page: (filter: ExportFilter, page: PageQuery) => Promise<Page<ExportEntry>>;
  /** The backups made before a moment, the latest first: what is taken out of the workspace may still stand in them. */
  readonly backupsBefore: (moment: string) => Promise<readonly ExportEntry[]>;
}

export const createExportRegister = (database: RightsDatabase, clock: () => Date): ExportRegister => ({
  record: async ({ personId, what, caseId = '', level = '', head = '', sha256, detail }) => {
    await database
      .insertInto('export_entry')
      .values({
        id: randomUUIDv7(),
        at: clock().toISOString(),
        person_id: personId,
        case_id: caseId,
        what,
        level,
        head,
        sha256,
        detail: JSON.stringify(detail),
      })
      .execute();
  },
  page: async (filter, { before, limit }) => {
    let query = rowsOf(database)
      .orderBy('export_entry.id', 'desc')
      .limit(limit + 1);
    if (filter.case !== undefined) query = query.where('case_id', '=', filter.case);
    if (filter.what !== undefined) query = query.where('what', '=', filter.what);
    if (filter.levels !== undefined) query = query.where('level', 'in', filter.levels);
    for (const [column, operator, value] of conditionsOf(filter, before))
      query = query.where(`export_entry.${column}`, operator, value);
    return pageOf((await query.execute()).map(entryOf), limit);
  },
  backupsBefore: async (moment) => {
    const rows = await rowsOf(database)
      .where('what', '=', 'backup')
      .where('at', '<=', moment)
      .orderBy('export_entry.id', 'desc')
      .execute();
    return rows.map(entryOf);
  },
});

const rowsOf = (database: RightsDatabase) =>
  database
    .selectFrom('export_entry')
    .leftJoin('person', 'person.id', 'export_entry.person_id')
    .select([
      'export_entry.id',
      'export_entry.at',
      'export_entry.person_id',
      'person.name',
      'export_entry.case_id',
      'export_entry.what',
      'export_entry.level',
      'export_entry.head',
      'export_entry.sha256',
      'export_entry.detail',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const entryOf = ({ case_id, what, level, head, ...rest }: Row): ExportEntry => ({
  ...entryOfRow(rest),
  caseId: case_id === '' ? null : case_id,
  what: ExportKind.parse(what),
  level: level === '' ? null : level,
  head: head === '' ? null : head,
});
