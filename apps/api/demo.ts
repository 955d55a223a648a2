import 'reflect-metadata';
import {
  Acting,
  COOPERATIVE,
  DEMO_ASSOCIATION,
  DEMO_COOPERATIVE,
  demoCast,
  demoIsFilled,
  emptyDemonstration,
  fillApplications,
  fillAssemblies,
  fillCommissionDocuments,
  fillCooperative,
  fillDebits,
  fillDeposits,
  fillDigests,
  fillGifts,
  fillHouse,
  fillHouseholds,
  fillMatching,
  fillMeetings,
  fillPaidUses,
  fillReminders,
  fillRents,
  fillReports,
  fillSpending,
  fillStatements,
  fillTaskLinks,
  fillTreasury,
  fillTreasuryHandover,
  fillVat,
  holdCooperative,
} from '@etabli/demo';
import type { Clock } from '@etabli/kernel';
import { CLOCK, Db, readSettings } from '@etabli/platform';
import { Client } from 'pg';
import { createApp } from './app.js';

/**
 * Fills the demonstration if it is not there, and prints one sign-in line per role. `--reset` empties it first. Takes the
 * owner's connection, in DATABASE_OWNER_URL: only the owner may empty what is append-only, or tell it in the past.
 */
const connectionString = process.env['DATABASE_OWNER_URL'];
if (!connectionString) {
  throw new Error('DATABASE_OWNER_URL is not set: the demonstration is filled with the owner’s connection.');
}
// Hundreds of small transactions need not each wait for the disk: what a power cut takes away is filled again.
process.env['PGOPTIONS'] = '-c synchronous_commit=off';
const settings = readSettings({ ...process.env, ETABLI_DEMO: '1' });
const owner = new Client({ connectionString });
await owner.connect();
if (process.argv.includes('--reset')) await owner.query(emptyDemonstration);
const app = await createApp(settings);
await app.init();
const db = app.get(Db);
await fill();
for (const { label, name } of await demoCast(db)) process.stdout.write(`${label} : ${name}\n`);
await app.close();
await owner.end();

/** Whatever is not there: all of it, or nothing. */
async function fill(): Promise<void> {
  const clock = app.get<Clock>(CLOCK);
  const acting = (slug?: string) =>
    new Acting((service) => app.get(service, { strict: false }), db, clock, slug);
  try {
    if (!(await demoIsFilled(db, DEMO_ASSOCIATION))) {
      await fillHouse(db, clock);
      await fillAssemblies(acting(), owner, clock.now());
      await fillMeetings(acting(), owner, clock.now());
      await fillDigests(acting(), owner, clock.now());
      await fillReports(acting(), owner, clock.now());
      await fillCommissionDocuments(acting(), owner, clock.now());
      await fillStatements(acting(), owner, clock.now());
      await fillTreasury(acting(), owner, clock.now());
      await fillMatching(acting(), owner, clock.now());
      await fillVat(acting(), owner, clock.now());
      await fillRents(acting(), owner, clock.now());
      await fillPaidUses(acting(), owner, clock.now());
      await fillDebits(acting(), owner, clock.now());
      await fillReminders(acting(), owner, clock.now());
      await fillSpending(acting(), owner, clock.now());
      await fillTaskLinks(acting(), owner, clock.now());
      await fillApplications(acting(), clock.now());
      await fillGifts(acting(), owner, clock.now());
      await fillHouseholds(acting(), owner, clock.now());
      await fillDeposits(acting(), owner, clock.now());
      await fillTreasuryHandover(acting(), owner, clock.now());
    }
    if (!(await demoIsFilled(db, DEMO_COOPERATIVE))) {
      await fillCooperative(db, clock);
      await holdCooperative(acting(COOPERATIVE), owner, clock.now());
    }
  } catch (error) {
    await owner.query(emptyDemonstration);
    throw error;
  }
}
