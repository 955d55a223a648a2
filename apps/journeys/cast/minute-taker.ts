import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** The paper once signed and scanned: another file, which still reads as a PDF. */
export const signedCopy = (paper: Buffer): Buffer =>
  Buffer.concat([paper, Buffer.from('\n% signé par la présidence et le secrétariat de séance\n')]);

/** Who writes the minutes, has them signed, and files them. */
export const minuteTaker = (page: Page) => ({
  opensMinutes: async () => {
    await page.getByRole('link', { name: 'Procès-verbal', exact: true }).click();
    await expect(page.getByRole('article', { name: 'Le procès-verbal' })).toBeVisible();
  },

  startsWriting: async (words: string) => {
    await page.getByRole('article', { name: 'Le procès-verbal' }).getByRole('textbox').first().fill(words);
  },

  seesWriting: async (name: string) => {
    await expect(page.getByText(`${name} écrit ici.`)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: `${name} écrit` })).toBeVisible();
  },

  seesNobodyWriting: async () => {
    await expect(page.getByText('écrit ici.')).toHaveCount(0);
  },

  writesDebate: async (words: string) => {
    const passage = page.getByRole('article', { name: 'Le procès-verbal' }).getByRole('textbox').first();
    await passage.fill(words);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Le procès-verbal est enregistré.')).toBeVisible();
  },

  /** Prints, and brings back the paper as the browser received it. */
  prints: async (): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
    const printed = page.getByRole('link', { name: 'Revoir le dernier imprimé' });
    const address = await printed.getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('application/pdf');
    return answer.body();
  },

  filesSigned: async (copy: Buffer) => {
    await page.getByRole('button', { name: 'Déposer la copie signée' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('La copie signée, en PDF')
      .setInputFiles({ name: 'pv-signe.pdf', mimeType: 'application/pdf', buffer: copy });
    await dialog.getByRole('button', { name: 'Verser au registre' }).click();
    await expect(page.getByRole('heading', { name: 'N° 1 au registre' })).toBeVisible();
  },

  /** Every document at once, and one of them as the browser receives it. */
  takesEveryDocumentAway: async (resolution: string) => {
    await page.getByRole('button', { name: 'Tout préparer' }).click();
    await expect(page.getByText('Tous les documents sont prêts.')).toBeVisible();
    const receives = async (name: RegExp) => {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(address ?? '');
      return { type: answer.headers()['content-type'] ?? '', bytes: await answer.body() };
    };
    expect((await receives(/traitement de texte/)).type).toContain('wordprocessingml');
    expect(JSON.parse((await receives(/pour les machines/)).bytes.toString()).format).toBe('etabli.minutes');
    expect((await receives(new RegExp(`Extrait.*${resolution}`))).type).toContain('application/pdf');
  },

  checksWhatCouldBeRaised: async (finding: string) => {
    await page.getByRole('link', { name: 'Vérification', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Ce qu’un opposant pourrait soulever' })).toBeVisible();
    await expect(page.getByText(finding)).toBeVisible();
    await expect(page.getByText(/il aurait fallu que .*voix changent? de côté/).first()).toBeVisible();
  },

  /** Drops a copy on the register, which says whether it is the one. */
  comparesWithRegister: async (copy: Buffer, said: string) => {
    await page.goto(page.url().replace(/assemblees\/.*$/, 'assemblees/registre'));
    await page
      .getByLabel('Le document à vérifier')
      .setInputFiles({ name: 'copie.pdf', mimeType: 'application/pdf', buffer: copy });
    await expect(page.getByText(said)).toBeVisible();
  },

  canWriteNoMore: async () => {
    await expect(page.getByText('Ce procès-verbal est au registre : plus rien ne le modifie.')).toBeVisible();
    await expect(page.getByRole('article', { name: 'Le procès-verbal' }).getByRole('textbox')).toHaveCount(0);
  },
});
