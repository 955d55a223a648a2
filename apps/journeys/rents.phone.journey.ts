import { landlord } from './cast/landlord.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const monthAfter = (months: number): string => {
  const now = new Date();
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1);
  return new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
};

test('the month of rents is called in one press, and each resident reads theirs, and chooses for the next', async ({
  arrives,
}) => {
  const house = await House.open('La Filature basse', {
    'Nora Quenouille': { role: 'treasurer' },
    'Sacha Navette': {},
    'Yaël Trame': {},
  });
  const phone = await arrives(house, 'Sacha Navette');
  const desk = await arrives(house, 'Nora Quenouille', desktop);
  const nora = landlord(desk, house.slug);
  const [next, later] = [monthAfter(1), monthAfter(2)];

  await test.step('the treasurer says what each pays: an office, two days a week of a desk', async () => {
    await nora.goesToRents();
    await nora.addsLine('Sacha Navette', 'Bureau 4', '200');
    await nora.addsLine('Yaël Trame', 'Poste partagé', '250', '2/5');
    // The first month that is called is the next one, whatever the day of this story.
    await stage(
      `update rent_price set from_day = date_trunc('month', current_date + interval '1 month') where association_id = $1`,
      [house.id],
    );
    await desk.reload();
  });

  await test.step('looks at next month, and calls it with one button that says how much', async () => {
    await nora.calls(next, /2 redevances, 300,00/);
    await expect(desk.getByText('2 lignes sont déjà appelées')).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Prélever' })).toBeVisible();
  });

  await test.step('the resident reads it, with the reference to copy', async () => {
    await phone.goto(`/${house.slug}/mes-paiements`);
    await expect(phone.getByText(`Redevance, ${next}`, { exact: true })).toBeVisible();
    await expect(phone.getByText('200,00').first()).toBeVisible();
    await expect(phone.getByText(/^RF\d\d [A-Z]{4} [A-Z]{2}$/)).toBeVisible();
  });

  await test.step('and adds two slices for others, which the next call asks for', async () => {
    await phone.getByLabel('ajouter pour les autres').check();
    await phone.getByLabel('Combien de tranches').fill('2');
    await phone.getByRole('button', { name: 'Retenir mon choix' }).click();
    await expect(phone.getByText('Votre choix est retenu')).toBeVisible();
    await nora.goesToRents();
    await desk.getByLabel('Mois', { exact: true }).selectOption({ label: later });
    await expect(desk.getByText('Elle reçoit 20,00')).toBeVisible();
    await nora.calls(later, /2 redevances, 320,00/);
    await phone.reload();
    await expect(phone.getByText(`Solidarité, ${later}`, { exact: true })).toBeVisible();
  });
});
