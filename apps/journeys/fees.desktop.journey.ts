import { keeper } from './cast/keeper.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

test('fees are called once, paid by reference, and a payment taken back is due again', async ({
  arrives,
}) => {
  const house = await House.open('La Teinturerie', {
    'Garance Cuve': { role: 'treasurer' },
    'Indigo Bain': {},
  });
  await stage('delete from fee_coverage where association_id = $1', [house.id]);
  const [desk, phone] = [await arrives(house, 'Garance Cuve'), await arrives(house, 'Indigo Bain')];
  const garance = keeper(desk, house.slug);
  const nextYear = Number(new Date().toISOString().slice(0, 4)) + 1;

  await test.step('the treasurer says the price, looks at the call, and calls next year', async () => {
    await garance.goesTo('/cotisations');
    const [category] = await stage<{ name: string }>(
      'select name from membership_category where association_id = $1',
      [house.id],
    );
    await garance.saysThePrice(category?.name ?? '', '25');
    await garance.calls(`${nextYear}-06-30`, 'Appeler 2 cotisations');
    await expect(desk.getByText('2 cotisations appelées')).toBeVisible();
    await expect(desk.getByText('Personne n’est à appeler')).toBeVisible();
  });

  await test.step('a member reads what they owe, with the reference to copy', async () => {
    await phone.goto(`/${house.slug}/mes-paiements`);
    await expect(phone.getByText(`Cotisation ${nextYear}`, { exact: true })).toBeVisible();
    await expect(phone.getByText(/^RF\d\d [A-Z]{4} [A-Z]{2}$/)).toBeVisible();
  });

  await test.step('the money is recorded: nothing is owed any more', async () => {
    await garance.goesTo('/impayes');
    await garance.recordsAllOf('Indigo Bain');
    await expect(desk.getByText('Payée')).toBeVisible();
    await phone.reload();
    await expect(phone.getByText('Vous ne devez rien')).toBeVisible();
  });

  await test.step('the transfer was somebody else’s: taken back, it is due again, and the books hold both', async () => {
    await garance.undoes('C’était Garance');
    await expect(desk.getByText('Annulé : C’était Garance')).toBeVisible();
    await phone.reload();
    await expect(phone.getByText(`Cotisation ${nextYear}`, { exact: true })).toBeVisible();
    await garance.goesTo('/ecritures');
    await expect(desk.getByText('Contre-passation')).toBeVisible();
  });
});
