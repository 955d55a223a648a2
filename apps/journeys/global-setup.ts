import { startForJourneys, stopAfterJourneys } from '../../tools/journeys-app.ts';

/** Before the journeys: the application they walk through; the answer stops it after them. */
export default async function start(): Promise<() => Promise<void>> {
  const { url, owner, secret } = await startForJourneys();
  process.env['ETABLI_JOURNEYS_URL'] = url;
  process.env['ETABLI_JOURNEYS_DATABASE_URL'] = owner;
  process.env['ETABLI_JOURNEYS_SECRET'] = secret;
  return stopAfterJourneys;
}
