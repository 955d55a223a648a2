import { newId } from '@etabli/kernel';
import { debiting } from './cast/debiting.ts';
import { late, reminding } from './cast/late.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const owed = (house: House, name: string) =>
  stage(
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'occupancy_fee', 'Redevance de l’atelier', 18000, current_date - 30, current_date - 20, 1, 'RF45BKCMTQ')`,
    [house.id, newId(), house.idOf(name)],
  );

/** Where the reminder in somebody’s box leads. */
async function linkIn(house: House, name: string): Promise<string> {
  const [mail] = await stage<{ text: string }>(
    `select text from mail where association_id = $1 and person_id = $2 and kind = 'money-reminder'`,
    [house.id, house.idOf(name)],
  );
  return new URL(/\S+mes-paiements/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
}

test('a late resident is reminded, proposes a plan from a phone, and the treasurer accepts', async ({
  arrives,
}) => {
  const house = await House.open('La Sellerie', {
    'Iris Bourrelier': { role: 'chair' },
    'Jules Arçon': { role: 'treasurer' },
    'Kim Étrier': {},
  });
  await owed(house, 'Kim Étrier');
  const phone = await arrives(house, 'Kim Étrier');
  const chair = debiting(await arrives(house, 'Iris Bourrelier', desktop), house.slug);
  const desk = await arrives(house, 'Jules Arçon', desktop);
  const treasurer = reminding(desk, house.slug);

  await test.step('two people agree on the account of the house', async () => {
    await debiting(desk, house.slug).proposesAccount();
    await chair.approvesAccount();
  });

  await test.step('the treasurer writes what was decided, and sends what is seen', async () => {
    await treasurer.goes();
    await treasurer.writesTheDecision();
    await treasurer.sendsTo('Kim Étrier');
  });

  await test.step('the resident opens the link of the mail, and proposes to pay in two', async () => {
    await phone.goto(await linkIn(house, 'Kim Étrier'));
    await late(phone).proposesToPayInTwo();
  });

  await test.step('the treasurer sees it come, and accepts', async () =>
    treasurer.acceptsThePlanOf('Kim Étrier'));

  await test.step('the resident reads when to pay', async () => {
    await phone.reload();
    await expect(phone.getByText('En plusieurs fois, comme convenu :')).toBeVisible();
    await expect(phone.getByText(/^À payer pour le/)).toHaveCount(0);
    await expect(phone.getByText('90,00')).toHaveCount(2);
    await expect(phone.getByRole('button', { name: /Payer en plusieurs fois/ })).toHaveCount(0);
  });
});
