import { keeper } from './cast/keeper.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

test('VAT is set up, an invoice carries it, and the period says what to declare', async ({ arrives }) => {
  const house = await House.open('La Fabrique', {
    'Garance Cuve': { role: 'treasurer' },
    'Indigo Bain': {},
  });
  const desk = await arrives(house, 'Garance Cuve');
  const garance = keeper(desk, house.slug);

  await test.step('the treasurer says what is taxed, from today on', async () => {
    await garance.goesTo('/tva');
    await desk.getByRole('button', { name: 'Régler la TVA' }).click();
    const form = desk.getByRole('dialog');
    await form.getByRole('radio', { name: /^Assujettie/ }).check();
    await form.getByLabel('Numéro de TVA').fill('FR12 345678901');
    await form.getByLabel('Services', { exact: true }).selectOption('20 %');
    await form.getByRole('radio', { name: /option pour les débits/ }).check();
    await form.getByLabel('Qui l’a décidé').fill('Assemblée de mai');
    await form.getByRole('button', { name: /^Appliquer/ }).click();
    await expect(desk.getByRole('heading', { name: 'Assujettie à la TVA' })).toBeVisible();
  });

  await test.step('what is asked for says its tax', async () => {
    await garance.goesTo(`/comptes/${house.idOf('Indigo Bain')}`);
    await desk.getByRole('button', { name: 'Plus', exact: true }).click();
    await desk.getByText('Demander une somme', { exact: true }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel('Libellé').fill('Location de la salle');
    await form.getByLabel('Montant en euros').fill('120');
    await form.getByRole('button', { name: 'Demander cette somme' }).click();
    await expect(desk.getByText(/dont TVA 20,00/)).toBeVisible();
  });

  await test.step('and the period has it in its box', async () => {
    await garance.goesTo('/tva');
    await expect(desk.getByRole('row', { name: /08 – Taux normal/ })).toContainText('100 €');
  });

  await test.step('whose closing entry waits for its last day', async () => {
    await expect(desk.getByRole('row', { name: /44551 TVA à décaisser/ })).toContainText('20,00');
    await expect(desk.getByText('Cette période n’est pas finie')).toBeVisible();
  });
});
