import type { Page } from '@playwright/test';
import { expectFocusKept } from '../stage/accessibility.ts';
import { expect } from '../stage/story.ts';

/** Who stands for election, and who elects, with the phone in the hand. */
export const elector = (page: Page) => ({
  stands: async (assembly: string, statement: string) => {
    await page.getByRole('navigation', { name: 'Pièces' }).getByRole('link', { name: 'Assemblées' }).click();
    await page.getByRole('link', { name: assembly, exact: true }).click();
    await page.getByRole('button', { name: 'Je me présente' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Quelques mots sur vous', { exact: false }).fill(statement);
    await dialog.getByRole('button', { name: 'Présenter ma candidature' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(statement)).toBeVisible();
  },

  /** From the page of the assembly, already open. */
  entersFromHere: async () => {
    await page.getByRole('link', { name: 'Entrer dans la salle de vote' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },

  elects: async (name: string) => {
    await expect(page.getByRole('group', { name: 'Votre vote' })).toBeVisible();
    await page.getByText(name, { exact: true }).first().click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Je vote', exact: true }).click();
    await expect(page.getByText('Votre bulletin est dans l’urne')).toBeVisible();
  },

  /** Where there are no more names than seats, each is voted for or against. */
  approves: async (name: string) => {
    await page.getByRole('group', { name }).getByText('Pour', { exact: true }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('button', { name: 'Je vote', exact: true }).click();
    await expect(page.getByText('Votre bulletin est dans l’urne')).toBeVisible();
  },

  /** An empty ballot does not leave by itself: blank is asked for. */
  votesBlank: async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('Votre bulletin est vide.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Je vote blanc' }).click();
    await page.getByRole('button', { name: 'Je vote', exact: true }).click();
    await expect(page.getByText('Votre bulletin est dans l’urne')).toBeVisible();
  },
});

/** Who puts an election on the agenda and conducts it. */
export const leadsElection = (page: Page) => ({
  addsElection: async (title: string, seats: number) => {
    await page.getByRole('button', { name: 'Ajouter une élection' }).click();
    await page.getByLabel('Titre', { exact: true }).fill(title);
    await page.getByLabel('Sièges à pourvoir').fill(String(seats));
    await page.getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
  },

  /** Where the statutes keep seats for colleges: all their elections in one press. */
  addsCollegeElections: async (colleges: string[]) => {
    await page.getByRole('button', { name: 'Une élection par collège' }).click();
    for (const college of colleges) {
      await expect(page.getByRole('heading', { level: 3, name: `« ${college} »` })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Une élection par collège' })).toHaveCount(0);
  },

  /** The result of a college is kept back: on to the next that votes. */
  goesOnToCollege: async (title: string) => {
    await page.getByRole('button', { name: 'Passer au point' }).filter({ hasText: title }).click();
  },

  proclaimsColleges: async () => {
    await page.getByRole('button', { name: 'Proclamer les élu·es de tous les collèges' }).click();
  },

  /** From the page of an assembly: a list as it was handed in, its people in order. */
  notesList: async (name: string, people: string[]) => {
    await page.getByRole('button', { name: 'Noter une liste reçue' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom de la liste').fill(name);
    for (const one of people) {
      await dialog.getByRole('combobox', { name: 'Ajouter une personne', exact: false }).fill(one);
      await page.getByRole('option', { name: one }).click();
      await expect(dialog.getByRole('listitem').filter({ hasText: one })).toBeVisible();
    }
    await dialog.getByRole('button', { name: 'Noter cette liste' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('list', { name: 'Listes' }).getByText(name, { exact: true })).toBeVisible();
  },

  /** From then on nobody leaves: the ballots bear their names. */
  opensElection: async () => {
    await page.getByRole('button', { name: 'Ouvrir l’élection à bulletin secret' }).click();
    await expect(page.getByRole('heading', { name: 'Vote à bulletin secret' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Retirer la (liste|candidature)/ })).toHaveCount(0);
  },

  votesAgainBetweenEquals: async () => {
    await page.getByRole('button', { name: 'Revoter entre les personnes à égalité' }).click();
  },

  notesAcceptance: async (name: string) => {
    await page.getByRole('button', { name: `${name} accepte` }).click();
    await expect(page.getByRole('button', { name: `${name} accepte` })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },

  entersMandates: async () => {
    await page.getByRole('button', { name: 'Inscrire les mandats' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Siégeront ensuite' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Inscrire les mandats' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Inscrire les mandats' })).toHaveCount(0);
    await expect(page.getByText('Les mandats sont inscrits.').first()).toBeVisible();
    await expectFocusKept(page);
  },
});
