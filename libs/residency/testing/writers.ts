import pg from 'pg';
import { api } from '../../../apps/api/testing/client.js';

/** Writes straight to the database, many at a time, as the triggers see an association at work. */
export async function writers<T>(
  associationId: string,
  work: (write: (text: string, values: unknown[]) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const options = `-c etabli.association_id=${associationId}`;
  const pool = new pg.Pool({ connectionString: api().admin, max: 16, options });
  try {
    return await work((text, values) => pool.query(text, values));
  } finally {
    await pool.end();
  }
}
