import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const MISTYPED = 'FR76 3000 6000 0112 3456 7890 198';

/** Who looks after direct debits, or lets their account be debited. */
export const debiting = (page: Page, slug: string) => ({
  proposesAccount: async () => {
    await page.goto(`/${slug}/tresorerie/compte`);
    await page.getByRole('button', { name: 'Proposer un compte' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'IBAN' }).fill(IBAN);
    await dialog.getByRole('textbox', { name: 'Identifiant de créancier' }).fill('DE98ZZZ09999999999');
    await dialog.getByLabel('Frais demandés').fill('8');
    await dialog.getByRole('button', { name: 'Proposer un compte' }).click();
    await expect(page.getByText('Proposé, en attente d’approbation')).toBeVisible();
  },

  approvesAccount: async () => {
    await page.goto(`/${slug}/tresorerie/compte`);
    await page.getByRole('button', { name: 'Approuver ce compte' }).click();
    await expect(page.getByText('Le compte qui sert')).toBeVisible();
  },

  goesToPayments: async () => {
    await page.goto(`/${slug}/mes-paiements`);
    await expect(page.getByRole('heading', { level: 1, name: 'Mes paiements' })).toBeVisible();
  },

  signs: async () => {
    await page.getByRole('button', { name: 'Autoriser le prélèvement' }).click();
    const dialog = page.getByRole('dialog');
    const iban = dialog.getByRole('textbox', { name: 'IBAN' });
    await iban.fill(MISTYPED);
    await expect(dialog.getByText('Un chiffre est faux, ou deux sont inversés')).toBeVisible();
    await iban.fill(IBAN);
    await expect(dialog.getByText('Cet IBAN est complet et juste.')).toBeVisible();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Je signe ce mandat' }).click();
    await expect(page.getByText('En service')).toBeVisible();
  },

  prepares: async () => {
    await page.goto(`/${slug}/tresorerie/prelevements/preparer`);
    await page.getByRole('button', { name: 'Préparer 1 prélèvement' }).click();
    await expect(page.getByText('Une autre personne doit approuver')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approuver', exact: true })).toHaveCount(0);
  },

  goesToBatch: async () => {
    await page.goto(`/${slug}/tresorerie/prelevements`);
    await page.getByRole('link', { name: /Prélèvement du/ }).click();
    await expect(page.getByRole('heading', { name: 'Qui est prélevé' })).toBeVisible();
  },

  approves: async () => {
    await page.getByRole('button', { name: 'Approuver', exact: true }).click();
    await expect(page.getByText('Approuvé').first()).toBeVisible();
  },

  downloads: async (): Promise<string> => {
    await page.getByRole('button', { name: 'Faire le fichier pour la banque' }).click();
    const href = await page.getByRole('link', { name: 'Enregistrer le fichier' }).getAttribute('href');
    return (await page.request.get(href ?? '')).text();
  },

  marksReturned: async () => {
    await page.getByRole('button', { name: /Noter qu’il est revenu/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motif de la banque').selectOption('AM04');
    await dialog.getByRole('button', { name: 'Noter qu’il est revenu' }).click();
    await expect(page.getByText('Il n’y avait pas assez d’argent sur le compte.')).toBeVisible();
  },
});
