import { newId } from '@etabli/kernel';
import { yearCloser } from './cast/year-closer.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { wordsOf } from './stage/papers.ts';
import { expect, test } from './stage/story.ts';

const lastYear = new Date().getFullYear() - 1;

test('the accounts of a year: read, explained, closed, and brought to the assembly', async ({ arrives }) => {
  const house = await House.open('La Tannerie', { 'Solange Cuir': { role: 'treasurer' } });
  await earned(house, 'Loyers de mars', '7061', 125_000);
  await earned(house, 'Dons du portes ouvertes', '75411', 8_050);
  const page = await arrives(house, 'Solange Cuir');
  const solange = yearCloser(page, house);

  await test.step('each figure opens on what it is made of', async () => {
    await solange.opensTheAccountsOf(lastYear);
    await expect(page.getByRole('row', { name: 'Excédent' })).toContainText('1 330,50 €');
    await expectOpenToAll(page, 'les comptes d’un exercice');
    await solange.looksInto('Redevances, loyers', 'Loyers de mars');
    await expectOpenToAll(page, 'ce qui compose un montant');
  });

  await test.step('the pack of the assembly says what the books say', async () => {
    await solange.goesToTheYears();
    await solange.says('Une belle année.');
    await expectOpenToAll(page, 'exercices et assemblée');
    const pack = await wordsOf(await solange.takes('Préparer le PDF', /Ouvrir le dossier \(PDF\)/));
    expect(pack).toContain('un excédent de 1 330,50 €');
    expect(pack).toContain('Une belle année.');
    const workbook = await solange.takes('Préparer le tableur', /Ouvrir le dossier \(XLSX\)/);
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('the year is closed for good, its result goes where the assembly said, its entries leave in legal form', async () => {
    await solange.closes();
    await solange.allocates(`${lastYear + 1}-01-01`);
    await expect(page.getByRole('button', { name: 'Affecter le résultat' })).toHaveCount(0);
    await page.getByText('Dossier de l’assemblée et fichiers').last().click();
    const entries = await solange.takes('Fichier des écritures comptables (FEC)', /Ouvrir : Fichier/);
    expect(entries.toString('latin1')).toContain('Loyers de mars\t1250,00\t0,00');
  });
});

/** Money came in last year, on the bank account. */
async function earned(house: House, label: string, account: string, cents: number): Promise<void> {
  await stage(
    `insert into financial_year (association_id, id, starts_on, ends_on)
     select $1, $2, make_date($3, 1, 1), make_date($3, 12, 31) where not exists (
       select from financial_year where association_id = $1 and starts_on = make_date($3, 1, 1))`,
    [house.id, newId(), lastYear],
  );
  await stage(
    `with entry as (
       insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind)
       select association_id, $2, id, 'BQ', last_number + 1, make_date($3, 3, 2), $4, 'manual' from financial_year
       where association_id = $1 and starts_on = make_date($3, 1, 1) returning association_id, id)
     insert into ledger_line (association_id, entry_id, position, account_id, debit_cents, credit_cents)
     select entry.association_id, entry.id, case a.number when '512' then 0 else 1 end, a.id,
       case a.number when '512' then $6::int else 0 end, case a.number when '512' then 0 else $6::int end
     from entry join ledger_account a on a.association_id = entry.association_id and a.number in ('512', $5)`,
    [house.id, newId(), lastYear, label, account, cents],
  );
}
