import { sql } from '../../../apps/api/testing/client.js';

/** How many statements the application has sent to this database so far, those of the job queue left out. */
export async function statementsSent(): Promise<number> {
  const [row] = await sql<{ sent: number }>(
    `select coalesce(sum(calls), 0)::int as sent from pg_stat_statements s
     join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
     where r.rolname = 'etabli_app' and d.datname = current_database() and query not like '%jobs.%'
       and query not like '%pgboss%'`,
  );
  return row?.sent ?? 0;
}
