import { currentAssociation, type Db } from '@etabli/platform';

/** Ten minutes, in milliseconds: what a long list may take, other lists of the association before it included. */
const PATIENCE = 600_000;

/**
 * Keeps the planner from nested loops until the transaction ends: it has no statistics yet of lists just written, takes
 * them for nearly empty, and would compare each line with each.
 */
export async function expectLongLists(db: Db): Promise<void> {
  await db.query(`select set_config('enable_nestloop', 'off', true)`);
}

/**
 * Lets one import, or one undoing, of an association work at a time until its transaction ends, and gives its
 * statements the time they need.
 */
export async function lockImports(db: Db): Promise<void> {
  await db.query(
    `select set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`,
    [String(PATIENCE)],
  );
  await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `imports:${currentAssociation().id}`,
  ]);
}
