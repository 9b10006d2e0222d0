import { z } from '@hono/zod-openapi';
import type { Page, PageQuery } from '../page-of.ts';
import { pageOf } from '../page-of.ts';
import { conditionsOf, entryOfRow, RegisterEntry, RegisterFilter } from '../register-page.ts';
import type { RightsDatabase } from '../rights/rights.ts';

/** One act upon people, rights, keys or the workspace itself. */
export const AuditEntry = RegisterEntry.extend({ act: z.string(), subject: z.string() });
type AuditEntry = Readonly<z.infer<typeof AuditEntry>>;

/** Whose acts, which, and in which days. */
export const AuditFilter = RegisterFilter.extend({ act: z.string().max(64).optional() });

/** A page of what was done, the latest first. */
export const readAudit = async (
  database: RightsDatabase,
  filter: z.infer<typeof AuditFilter>,
  { before, limit }: PageQuery,
): Promise<Page<AuditEntry>> => {
  let query = database
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.person_id')
    .select([
      'audit_entry.id',
      'audit_entry.at',
      'audit_entry.person_id',
      'person.name',
      'audit_entry.act',
      'audit_entry.subject',
      'audit_entry.detail',
    ])
    .orderBy('audit_entry.id', 'desc')
    .limit(limit + 1);
  if (filter.act !== undefined) query = query.where('audit_entry.act', '=', filter.act);
  for (const [column, operator, value] of conditionsOf(filter, before))
    query = query.where(`audit_entry.${column}`, operator, value);
  return pageOf((await query.execute()).map(entryOfRow), limit);
};
