import { sql } from '../../../apps/api/testing/client.js';

/** Statements of the application so far; the check that the database makes of each entry is its own. */
export async function executed(): Promise<number> {
  const [row] = await sql<{ calls: number }>(
    `select sum(calls)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = current_database() and query not like '%as in_kind%'
       and query not like 'select count(*) as lines%' and query not like '%pgboss%'`,
  );
  return row?.calls ?? 0;
}
