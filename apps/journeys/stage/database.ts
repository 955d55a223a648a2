import type { QueryResultRow } from 'pg';
import { withClient } from '../../../tools/database.ts';

/** One statement as the owner of the database: it sets a scene before the story, and is no part of it. */
export function stage<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  return withClient(given('ETABLI_JOURNEYS_DATABASE_URL'), async (client) => {
    const { rows } = await client.query<T>(text, values);
    return rows;
  });
}

/** What the global setup said of the application under way. */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} manque : le préparatif des parcours le donne.`);
  return value;
}
