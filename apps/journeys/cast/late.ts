import { ofName } from '@etabli/kernel';
import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Who is late, and answers a reminder from a phone. */
export const late = (page: Page) => ({
  proposesToPayInTwo: async () => {
    await page.getByRole('button', { name: /Payer en plusieurs fois/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('En combien de fois ?').fill('2');
    await expect(dialog.getByText('90,00')).toHaveCount(2);
    await dialog.getByLabel('Un mot pour l’expliquer').fill('Mon client me paie le mois prochain.');
    await dialog.getByRole('button', { name: 'Proposer cet échéancier' }).click();
    await expect(page.getByText('Votre proposition attend sa réponse')).toBeVisible();
  },
});

/** Who reminds, once the association has decided how. */
export const reminding = (page: Page, slug: string) => ({
  goes: async () => {
    await page.goto(`/${slug}/tresorerie/relances`);
    await expect(page.getByRole('heading', { level: 1, name: 'Relances' })).toBeVisible();
  },

  writesTheDecision: async () => {
    await page.getByRole('button', { name: 'Écrire cette décision' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Qui l’a décidé, et quand ?').fill('Bureau du 3 mars');
    await dialog.getByRole('button', { name: 'Retenir cette décision' }).click();
    await expect(page.getByText('Bureau du 3 mars')).toBeVisible();
  },

  sendsTo: async (name: string) => {
    await page.getByRole('checkbox', { name }).check();
    await expect(page.getByText('1 sélectionné')).toBeVisible();
    await page.getByRole('button', { name: 'Envoyer 1 relance' }).last().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Un mail envoyé ne revient pas')).toBeVisible();
    await expect(dialog.getByText(name)).toBeVisible();
    await dialog.getByRole('button', { name: 'Envoyer 1 relance' }).click();
    await expect(page.getByText('1 relance est partie.')).toBeVisible();
    await expect(page.getByText('Relancé récemment')).toBeVisible();
    await expect(page.getByText('1 sélectionné')).toHaveCount(0);
  },

  acceptsThePlanOf: async (name: string) => {
    await expect(page.getByText('Mon client me paie le mois prochain.')).toBeVisible();
    await page.getByRole('button', { name: `Accepter : ${name}` }).click();
    await expect(page.getByText(`L’échéancier ${ofName(name)} est convenu.`)).toBeVisible();
    await expect(page.getByText('Suit son échéancier')).toBeVisible();
  },
});
