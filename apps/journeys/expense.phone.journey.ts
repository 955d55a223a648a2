import { newId } from '@etabli/kernel';
import { spender } from './cast/spender.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('a volunteer’s receipt, from the phone to the bank and to the commission’s budget', async ({
  arrives,
}) => {
  const house = await House.open('La Quincaillerie', {
    'Agathe Clou': { role: 'chair' },
    'Boris Sou': { role: 'treasurer' },
    'Chloé Vis': {},
  });
  const commission = newId();
  await stage(`insert into commission (association_id, id, name, position) values ($1, $2, 'Technique', 1)`, [
    house.id,
    commission,
  ]);
  const phone = await arrives(house, 'Chloé Vis');
  const volunteer = spender(phone, house.slug);
  const chair = spender(await arrives(house, 'Agathe Clou'), house.slug);
  const treasurer = spender(await arrives(house, 'Boris Sou', desktop), house.slug);

  await test.step('the treasurer plans what the commission may spend', async () =>
    treasurer.plans('6063', 'Technique', '500'));

  await test.step('the volunteer hands in a receipt', async () => {
    await volunteer.claims('Vis et chevilles', '42,50', 'Technique');
    await volunteer.reads(commission, '500,00');
  });

  await test.step('the chair finds it on the first page, and approves', async () =>
    chair.approves('Vis et chevilles'));

  await test.step('approved, it is already out of what is left', async () =>
    volunteer.reads(commission, '457,50', 'Approuvé, à payer'));

  await test.step('the treasurer pays, with what to type at the bank', async () =>
    treasurer.pays('Vis et chevilles'));

  await test.step('the volunteer is paid back, and the budget says it', async () => {
    await phone.goto(`/${house.slug}/mes-frais`);
    await expect(phone.getByText('Payée', { exact: true })).toBeVisible();
    await volunteer.reads(commission, '457,50', '42,50');
  });
});
