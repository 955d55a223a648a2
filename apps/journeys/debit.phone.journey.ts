import { newId } from '@etabli/kernel';
import { debiting } from './cast/debiting.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const owed = (house: House, name: string) =>
  stage(
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'occupancy_fee', 'Redevance de l’atelier', 18000, current_date, current_date + 5, 1, 'RF45BKCMTQ')`,
    [house.id, newId(), house.idOf(name)],
  );

test('a resident signs a mandate, two people debit it, and the debit comes back', async ({ arrives }) => {
  const house = await House.open('La Ganterie', {
    'Adèle Paume': { role: 'chair' },
    'Bruno Doigt': { role: 'treasurer' },
    'Cléo Couture': {},
  });
  await owed(house, 'Cléo Couture');
  const phone = await arrives(house, 'Cléo Couture');
  const chair = debiting(await arrives(house, 'Adèle Paume', desktop), house.slug);
  const desk = await arrives(house, 'Bruno Doigt', desktop);
  const [treasurer, resident] = [debiting(desk, house.slug), debiting(phone, house.slug)];

  await test.step('two people agree on the account of the house', async () => {
    await treasurer.proposesAccount();
    await chair.approvesAccount();
  });

  await test.step('the resident signs on a phone, told of a digit mistyped', async () => {
    await resident.goesToPayments();
    await resident.signs();
  });

  await test.step('the treasurer prepares, and cannot approve', async () => treasurer.prepares());

  await test.step('the chair approves, and the resident is told', async () => {
    await chair.goesToBatch();
    await chair.approves();
    await resident.goesToPayments();
    await expect(phone.getByText('Sera prélevé le')).toBeVisible();
  });

  await test.step('the file says the mandate and the sum', async () => {
    await treasurer.goesToBatch();
    const xml = await treasurer.downloads();
    expect(xml).toContain('pain.008.001.08');
    expect(xml).toContain('<CtrlSum>180.00</CtrlSum>');
    expect(xml).toContain('<Nm>Cleo Couture</Nm>');
    expect(xml).toMatch(/<MndtId>RUM-\d{8}-\w{10}<\/MndtId>/);
  });

  await test.step('the money comes, then comes back: it is owed again, with the bank’s cost', async () => {
    await stage('update debit_batch set collected_on = current_date - 1 where association_id = $1', [
      house.id,
    ]);
    await desk.reload();
    await desk.getByRole('button', { name: 'L’argent est arrivé' }).click();
    await expect(desk.getByText('Argent reçu').first()).toBeVisible();
    await treasurer.marksReturned();
    await resident.goesToPayments();
    await expect(phone.getByText('est revenu. Il n’y avait pas assez d’argent')).toBeVisible();
    await expect(phone.getByText('188,00').first()).toBeVisible();
  });
});
