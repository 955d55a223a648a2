import { sql } from '../../../apps/api/testing/client.js';

/** Has the jobs of a queue done now, and waits for their end. */
export async function roundOf(queue: string, times = 1): Promise<void> {
  const jobs = await sql<{ id: string }>(
    `insert into jobs.job (name, data) select $1, '{}' from generate_series(1, $2) returning id`,
    [queue, times],
  );
  const ids = jobs.map(({ id }) => id);
  for (let tries = 0; tries < 400; tries++) {
    const states = await sql<{ state: string }>('select state from jobs.job where id = any($1)', [ids]);
    if (states.every(({ state }) => state === 'completed')) return;
    if (states.some(({ state }) => state === 'failed' || state === 'retry'))
      throw new Error('the round failed');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the round does not end');
}
