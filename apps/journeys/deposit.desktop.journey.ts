import { contractKeeper } from './cast/contract-keeper.ts';
import { matcher } from './cast/matcher.ts';
import { statementKeeper } from './cast/statement-keeper.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { contractOf } from './stage/contracts.ts';
import { House } from './stage/house.ts';
import { statementOf } from './stage/statement.ts';
import { expect, test } from './stage/story.ts';

test('a deposit, from the contract to the books: told there or seen on the statement, it is there once', async ({
  arrives,
}) => {
  test.slow();
  const house = await House.open('La Navette', {
    'Odile Ferrand': { role: 'coordinator' },
    'Solange Tissandier': { role: 'treasurer' },
    'Nour Haddad': {},
    'Ada Roux': {},
  });
  await contractOf(house, 'Nour Haddad', 'Poste 1');
  await contractOf(house, 'Ada Roux', 'Poste 2', 16_000);
  const office = await arrives(house, 'Odile Ferrand');
  const page = await arrives(house, 'Solange Tissandier');
  const odile = contractKeeper(office);
  const solange = { ...statementKeeper(page), ...matcher(page) };

  await test.step('one is told on the contract', async () => {
    await odile.opensTheContractOf(house.slug, 'Nour Haddad');
    await odile.receivesTheDeposit('140,00');
  });

  await test.step('the statement brings both: it tells the first again, and brings the second', async () => {
    await solange.opensTheAccounts();
    await solange.addsAnAccount('Compte courant');
    await solange.handsIn(
      'releve.ofx',
      statementOf(
        [
          [14_000, 'VIR NOUR HADDAD DEPOT DE GARANTIE'],
          [16_000, 'VIR ADA ROUX DEPOT DE GARANTIE'],
        ],
        new Date().toISOString().slice(0, 10).replaceAll('-', ''),
      ),
    );
    await solange.saysItIs('Compte courant');
    await solange.takesIn('2 lignes');
    await solange.opensMatching();
    await solange.readsWhy('ADA ROUX', /Dépôt de garantie reçu, Ada Roux, Poste 2/);
    await solange.acceptsAll('Rapprocher 2 lignes certaines');
    await expect(page.getByText('Tout est rapproché')).toBeVisible();
  });

  await test.step('the books hold what the contracts say', async () => {
    await page.goto(`/${house.slug}/tresorerie/depots`);
    await expect(page.getByRole('heading', { level: 1, name: 'Dépôts de garantie' })).toBeVisible();
    await expect(page.getByText('300,00 €')).toHaveCount(2);
    await expectOpenToAll(page, 'les dépôts de garantie');
    await odile.opensTheContractOf(house.slug, 'Ada Roux');
    await expect(office.getByText('L’association détient 160,00')).toBeVisible();
  });
});
