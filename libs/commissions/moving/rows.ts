import type { Db } from '@etabli/platform';

/** Rows written by one statement. */
const AT_ONCE = 5000;

/**
 * Adds many rows to a table in few statements, each carrying them as one JSON value; columns that the first row does not name take
 * what the table gives. Names of tables and columns come from the code, never from outside.
 */
export async function writeRows(db: Db, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + AT_ONCE))],
    );
  }
}
