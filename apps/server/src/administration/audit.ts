import { z } from '@hono/zod-openapi';
import type { Page, PageQuery } from '../page-of.ts';
import { pageOf } from '../page-of.ts';
import { Person } from '../people/person.ts';
import type { RightsDatabase } from '../rights/rights.ts';

const Detail = z.record(z.string(), z.unknown());

/** One act upon people, rights, keys or the workspace itself. */
export const AuditEntry = z.object({
  id: z.string(),
  at: z.string(),
  person: Person,
  act: z.string(),
  subject: z.string(),
  detail: Detail,
});
type AuditEntry = Readonly<z.infer<typeof AuditEntry>>;

/** Whose acts, which, and in which days. */
export const AuditFilter = z.object({
  person: z.string().max(64).optional(),
  act: z.string().max(64).optional(),
  from: z.iso.date().optional().meta({ description: 'the first day, UTC' }),
  to: z.iso.date().optional().meta({ description: 'the last day, UTC' }),
});

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
  if (filter.person !== undefined) query = query.where('audit_entry.person_id', '=', filter.person);
  if (filter.act !== undefined) query = query.where('audit_entry.act', '=', filter.act);
  if (filter.from !== undefined) query = query.where('audit_entry.at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('audit_entry.at', '<=', `${filter.to}T23:59:59.999Z`);
  if (before !== undefined) query = query.where('audit_entry.id', '<', before);
  const rows = await query.execute();
  return pageOf(
    rows.map(({ person_id, name, detail, ...rest }) => ({
      ...rest,
      person: { id: person_id, name: name ?? person_id },
      detail: Detail.parse(JSON.parse(detail)),
    })),
    limit,
  );
};
