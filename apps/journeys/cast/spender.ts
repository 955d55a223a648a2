import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const RECEIPT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Who spends for a house, approves what others spend, or pays it. */
export const spender = (page: Page, slug: string) => ({
  async plans(account: string, commission: string, euros: string) {
    await page.goto(`/${slug}/tresorerie/budget`);
    await page.getByRole('link', { name: 'Écrire le budget' }).click();
    const line = page.getByRole('listitem', { name: 'Ligne 1' });
    await line.getByRole('combobox', { name: 'Compte' }).fill(account);
    await page
      .getByRole('option', { name: new RegExp(`^${account} `) })
      .first()
      .click();
    await line.getByLabel('Commission').selectOption({ label: commission });
    await line.getByLabel('Montant en euros').fill(euros);
    await page.getByRole('textbox', { name: 'Décidé par' }).fill('Assemblée générale');
    await page.getByRole('button', { name: 'Adopter ce budget' }).click();
    await expect(page.getByText('Version 1, Assemblée générale')).toBeVisible();
  },

  async claims(label: string, euros: string, commission: string) {
    await page.goto(`/${slug}/mes-frais`);
    await page.getByRole('button', { name: 'Demander un remboursement' }).click();
    const dialog = page.getByRole('dialog');
    for (const name of ['quincaillerie.png', 'bazar.png']) {
      await dialog
        .getByLabel('Photos des reçus')
        .setInputFiles({ name, mimeType: 'image/png', buffer: RECEIPT });
    }
    await dialog.getByLabel('Montant en euros').fill(euros);
    await dialog.getByLabel('Pour quoi ?').fill(label);
    await dialog.getByLabel('Pour quelle commission ?').selectOption({ label: commission });
    await dialog.getByRole('textbox', { name: 'IBAN' }).fill(IBAN);
    await dialog.getByRole('button', { name: 'Demander un remboursement' }).click();
    await expect(page.getByText('À approuver')).toBeVisible();
  },

  /** From the first page to what waits. */
  async approves(label: string) {
    await page.goto(`/${slug}`);
    await page.getByRole('link', { name: 'Regarder' }).click();
    await expect(page.getByRole('link', { name: 'Reçu 2' })).toBeVisible();
    await page.getByRole('button', { name: `Approuver : ${label}` }).click();
    await expect(page.getByText('Rien n’attend votre accord')).toBeVisible();
  },

  async pays(label: string) {
    await page.goto(`/${slug}/tresorerie/depenses`);
    await page.getByRole('button', { name: `Payer : ${label}` }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(IBAN)).toBeVisible();
    await dialog.getByRole('button', { name: 'C’est payé' }).click();
    await expect(page.getByText('Notée comme payée')).toBeVisible();
  },

  async reads(commissionId: string, ...figures: string[]) {
    await page.goto(`/${slug}/commissions/${commissionId}`);
    for (const figure of figures) await expect(page.getByText(figure).first()).toBeVisible();
  },
});
