import { newId } from '@etabli/kernel';
import { coordinator } from './cast/coordinator.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

/** Hours that wait, a member nothing can be sent to, and fees that are owed. */
async function week(house: House): Promise<void> {
  const nour = house.idOf('Nour Haddad');
  await stage(
    `insert into volunteer_hours (association_id, id, person_id, on_day, minutes, what, source)
     values ($1, $2, $3, current_date - 3, 90, 'Toit', 'form')`,
    [house.id, newId(), nour],
  );
  await stage(`update person set email = null, street = '' where id = $1`, [house.idOf('Ada Roux')]);
  await stage(
    `with gone as (insert into fee_coverage_reversal (association_id, coverage_id, reason)
       select association_id, id, 'Chèque refusé' from fee_coverage where person_id = $1)
     select 1`,
    [nour],
  );
}

test('three lines of a Monday morning are dealt with, and the page ends', async ({ arrives }) => {
  const house = await House.open('La Filature', {
    'Claire Moreau': { role: 'chair' },
    'Nour Haddad': {},
    'Ada Roux': {},
  });
  await week(house);
  const page = await arrives(house, 'Claire Moreau');
  const claire = coordinator(page);
  await claire.opensMonday();
  await claire.deals('1 déclaration d’heures attend', 'Valider');
  await page.getByRole('button', { name: 'Valider 1 déclaration' }).click();
  await expect(page.getByText('1 déclaration validée.')).toBeVisible();

  await claire.opensMonday();
  await claire.seesNoMore('1 déclaration d’heures attend');
  await claire.deals('Ada Roux n’a ni adresse', 'Corriger l’adresse');
  await page.getByLabel('E-mail').fill('ada@exemple.org');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Fiche enregistrée.')).toBeVisible();

  await claire.opensMonday();
  await claire.seesNoMore('Ada Roux n’a ni adresse');
  await claire.putsAside('1 membre n’est pas à jour', 'Jusqu’à lundi prochain');
  await claire.seesNoMore('1 membre n’est pas à jour');
  await expect(page.getByText('Mises de côté (1)')).toBeVisible();
  await expect(page.getByText('C’est tout.', { exact: true })).toBeVisible();

  await claire.asks('qui siégeait 2026');
  await expect(page.getByText('1 personne a siégé en 2026.')).toBeVisible();
});
