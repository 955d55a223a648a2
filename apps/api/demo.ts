import 'reflect-metadata';
import { demoCast, demoIsFilled, emptyDemonstration, fillHouse } from '@etabli/demo';
import { CLOCK, Db, readSettings } from '@etabli/platform';
import { Client } from 'pg';
import { createApp } from './app.js';

/**
 * Fills the demonstration if it is not there, and prints one sign-in line per role. `--reset` empties it first, which
 * takes the owner's connection, in DATABASE_OWNER_URL.
 */
const settings = readSettings({ ...process.env, ETABLI_DEMO: '1' });
if (process.argv.includes('--reset')) {
  const owner = new Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await owner.connect();
  await owner.query(emptyDemonstration);
  await owner.end();
}
const app = await createApp(settings);
await app.init();
const db = app.get(Db);
if (!(await demoIsFilled(db))) await fillHouse(db, app.get(CLOCK));
for (const { label, name } of await demoCast(db)) process.stdout.write(`${label} : ${name}\n`);
await app.close();
