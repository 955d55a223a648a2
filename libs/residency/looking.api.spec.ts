import { sql } from '../../apps/api/testing/client.js';
import { refusal } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { type Applicant, WaitingHouse } from './testing/waiting-house.js';

let house: WaitingHouse;
beforeEach(async () => {
  house = await WaitingHouse.opened();
  await house.sets({ askMonths: 6, silentDays: 30 });
});

/** So many days go by for everything that was noted of somebody. */
async function goesBy({ id }: Applicant, days: number): Promise<void> {
  for (const table of ['application_step', 'application_sign']) {
    await sql(
      `update ${table} set recorded_at = recorded_at - make_interval(days => $2) where application_id = $1`,
      [id, days],
    );
  }
}
const subjects = async ({ email }: Applicant): Promise<string[]> =>
  (
    await sql<{ subject: string }>(
      'select subject from mail where association_id = $1 and to_address = $2 order by recorded_at',
      [house.places.village.id, email],
    )
  ).map(({ subject }) => subject);
const answerBy = async (who: Applicant) => (await house.reads(who)).answerBy;

test('whoever waits long is asked once, and keeps their date by one press', async () => {
  const lea = await house.applies('Léa Roche');
  await house.round();
  expect(await subjects(lea)).toHaveLength(1);
  expect((await refusal({}, 'stillLookForPlace', { token: 'rien' })).code).toBe('application.unknown');
  await goesBy(lea, 190);
  await house.round();
  await house.round();
  expect((await subjects(lea)).filter((one) => one.includes('cherchez toujours'))).toHaveLength(1);
  expect(await answerBy(lea)).toBe(inDays(30));
  expect((await house.does(lea, 'stillLookForPlace')).state).toBe('waiting');
  expect(await answerBy(lea)).toBeNull();
  await goesBy(lea, 40);
  await house.round();
  expect((await house.reads(lea)).state).toBe('waiting');
});

test('whoever says nothing is told a week ahead, then withdrawn, and knows why', async () => {
  const max = await house.applies('Max Petit');
  await goesBy(max, 190);
  await house.round();
  await goesBy(max, 23);
  await house.round();
  expect((await subjects(max)).at(-1)).toContain('Sans réponse');
  expect(await answerBy(max)).toBe(inDays(7));
  await goesBy(max, 6);
  await house.round();
  expect((await house.reads(max)).state).toBe('waiting');
  await goesBy(max, 1);
  await house.round();
  const page = await house.reads(max);
  expect(page).toMatchObject({ state: 'withdrawn' });
  expect(page.reason).toContain('Sans réponse');
  expect((await subjects(max)).at(-1)).toContain('est retirée');
  expect((await refusal({}, 'stillLookForPlace', { token: max.token })).code).toBe('application.not-now');
});

test('nobody is asked where nobody wants to, nor while they have an offer', async () => {
  const ada = await house.applies('Ada Loup');
  await goesBy(ada, 190);
  const offer = await house.offers(await house.places.place());
  await house.round();
  expect((await subjects(ada)).some((one) => one.includes('cherchez toujours'))).toBe(false);
  await house.does(ada, 'answerOffer', { offerId: offer.id, takes: false });
  await house.sets({ askMonths: 0 });
  await house.round();
  expect((await subjects(ada)).some((one) => one.includes('cherchez toujours'))).toBe(false);
  await house.sets({ askMonths: 6 });
  await house.round();
  expect((await subjects(ada)).some((one) => one.includes('cherchez toujours'))).toBe(true);
});

test('what came to nothing is erased as soon as the house says', async () => {
  const lou = await house.applies('Lou Vent');
  await house.does(lou, 'withdrawApplication');
  await house.sets({ forgetMonths: 3 });
  expect((await house.reads(lou)).forgottenOn?.slice(0, 7)).toBe(inDays(90).slice(0, 7));
  await goesBy(lou, 100);
  await house.round();
  const [row] = await sql<{ email: string }>('select email from application where id = $1', [lou.id]);
  expect(row?.email).not.toContain('lou');
});
