import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** Someone in the room who has something to say, with the phone in the hand. */
export const debater = (page: Page) => ({
  asksToSpeak: async () => {
    await page.getByRole('button', { name: 'Je demande la parole' }).click();
    await expect(page.getByRole('button', { name: 'Je retire ma demande' })).toBeVisible();
  },
  isNext: async () => {
    await expect(page.getByText('Vous êtes la prochaine personne à parler.')).toBeVisible();
  },
  waitsAt: async (place: number, of: number) => {
    await expect(page.getByText(`Vous êtes en place ${place} sur ${of}.`)).toBeVisible();
  },
  hasTheFloor: async () => {
    await expect(page.getByText('Vous avez la parole')).toBeVisible();
  },
});

/** Who chairs the debate: the floor, the amendments. */
export const leadsDebate = (page: Page) => ({
  /** The page of the sitting before it opens, where a day too early is said. */
  seesEarlyOpening: async () => {
    await page
      .getByRole('navigation', { name: 'Les pages de l’assemblée' })
      .getByRole('link', { name: 'Séance', exact: true })
      .click();
    await expect(
      page.getByText('L’ouvrir avant rend ses décisions contestables', { exact: false }),
    ).toBeVisible();
  },

  givesFloorTo: async (name: string) => {
    await page
      .getByRole('button', { name: `Donner la parole à ${name}` })
      .first()
      .click();
    await expect(page.getByRole('button', { name: `Remercier ${name}` })).toBeVisible();
  },

  /** The next one, by the keyboard. */
  pressesSpace: async () => {
    await page.getByRole('heading', { level: 2 }).first().click();
    await page.keyboard.press('Space');
  },

  amends: async (proposer: string, text: string) => {
    await page.getByRole('button', { name: 'Noter un amendement' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Qui le propose' }).fill(proposer);
    await dialog.getByRole('option', { name: proposer }).click();
    await dialog.getByLabel('Le texte amendé').fill(text);
    await dialog.getByRole('checkbox', { name: 'Cet amendement reste dans le sujet', exact: false }).check();
    await dialog.getByRole('button', { name: 'Inscrire cet amendement' }).click();
    await expect(dialog).toBeHidden();
  },

  putsAmendmentToHands: async () => {
    await page.getByRole('button', { name: 'Voter à main levée' }).click();
  },

  countsHands: async ({ against, abstention }: { against: number; abstention: number }) => {
    await page.getByLabel('Contre').fill(String(against));
    await page.getByLabel('Abstentions').fill(String(abstention));
    await page.getByRole('button', { name: 'Tout le reste est pour' }).click();
    await page.getByRole('button', { name: 'Clore avec ce décompte' }).click();
  },

  seesTextNow: async (text: string) => {
    await expect(page.getByText('Texte amendé en séance')).toBeVisible();
    await expect(page.getByText(text).first()).toBeVisible();
  },
});
