import { sql } from '../../../apps/api/testing/client.js';

/**
 * How often each statement about dues and the books ran so far. Mails of other stories may be leaving meanwhile, and the check
 * that the database makes of each entry is its own.
 */
export async function executed(): Promise<Map<string, number>> {
  const rows = await sql<{ query: string; calls: number }>(
    `select query, sum(calls)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = current_database() and query ~ '\\y(due|ledger|rent|settlement|payment|service_use|fee_)'
       and query not like '%as in_kind%' and query not like 'select count(*) as lines%'
       and query not like '%pgboss%' group by query`,
  );
  return new Map(rows.map(({ query, calls }) => [query, calls]));
}

/** The statement that ran most since, and how often: what runs once a row shows here. */
export async function mostSince(before: Map<string, number>): Promise<number> {
  const now = await executed();
  return Math.max(...[...now].map(([query, calls]) => calls - (before.get(query) ?? 0)));
}
