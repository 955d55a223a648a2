import { startForJourneys, stopAfterJourneys } from '../../tools/journeys-app.ts';

/** Before the journeys: the application they walk through; the answer stops it after them. */
export default async function start(): Promise<() => Promise<void>> {
  process.env['ETABLI_JOURNEYS_URL'] = await startForJourneys();
  return stopAfterJourneys;
}
