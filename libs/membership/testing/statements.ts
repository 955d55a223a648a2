import { sql } from '../../../apps/api/testing/client.js';

/** How many statements the application has sent to this database so far, those of the job queue left out. */
async function statementsSent(): Promise<number> {
  const [row] = await sql<{ sent: number }>(
    `select coalesce(sum(calls), 0)::int as sent from pg_stat_statements s
     join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
     where r.rolname = 'etabli_app' and d.datname = current_database() and query not like '%jobs.%'
       and query not like '%pgboss%'`,
  );
  return row?.sent ?? 0;
}

/** Often enough that one of them is alone. */
const TIMES = 6;

/**
 * How many statements a reading costs: the least of a few, for letters and rounds of the application may leave meanwhile by
 * statements of their own. Its last answer comes along.
 */
export async function statementsOf<Answer>(
  read: () => Promise<Answer>,
): Promise<{ statements: number; answer: Answer }> {
  const counts: number[] = [];
  let answer: Answer | undefined;
  for (let times = 0; times < TIMES; times++) {
    const before = await statementsSent();
    answer = await read();
    counts.push((await statementsSent()) - before);
  }
  return { statements: Math.min(...counts), answer: answer as Answer };
}
