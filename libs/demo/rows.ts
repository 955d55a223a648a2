import type { Db } from '@etabli/platform';

/** Rows of plain values into a table, in one statement. */
export async function insert(db: Pick<Db, 'query'>, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await db.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
