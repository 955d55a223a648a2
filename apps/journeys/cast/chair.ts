import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

/** An assembly as its chair thinks of it before opening its file. */
interface Plan {
  /** Civil date: 2027-03-14. */
  day: string;
  place: string;
  year: string;
  result: string;
  budget: string;
}

/** Who prepares an assembly, calls it, and conducts it. */
export const chair = (page: Page) => {
  const goesToPage = async (name: string) => {
    await page
      .getByRole('navigation', { name: 'Les pages de l’assemblée' })
      .getByRole('link', { name, exact: true })
      .click();
  };

  const agenda = () => page.getByRole('navigation', { name: 'Ordre du jour' });

  const picks = async (field: string, name: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).fill(name);
    await page.getByRole('option', { name }).click();
  };

  return {
    goesToPage,

    opensFile: async ({ day, place, year, result, budget }: Plan) => {
      await page.getByRole('link', { name: 'Préparer une assemblée' }).first().click();
      await page.getByRole('radio', { name: 'Ordinaire', exact: false }).first().check();
      await page.getByLabel('Date').fill(day);
      await page.getByLabel('Lieu').fill(place);
      await page.getByLabel('Année dont on rend compte').fill(year);
      await page.getByLabel('Résultat de l’exercice').fill(result);
      await page.getByLabel('Budget de l’année à venir').fill(budget);
      await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
      await expect(page.getByRole('heading', { name: 'Ordre du jour' })).toBeVisible();
    },

    /** A mixed assembly, from an empty agenda. */
    opensMixedFile: async ({ day, place }: Pick<Plan, 'day' | 'place'>) => {
      await page.getByRole('link', { name: 'Préparer une assemblée' }).first().click();
      await page.getByRole('radio', { name: 'Mixte', exact: false }).check();
      await page.getByLabel('Date').fill(day);
      await page.getByLabel('Lieu').fill(place);
      await page.getByRole('checkbox', { name: 'Partir d’un ordre du jour type' }).uncheck();
      await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
      await expect(page.getByRole('heading', { name: 'Ordre du jour' })).toBeVisible();
    },

    addsVote: async (title: string, resolution: string, part: string | null = null) => {
      await page.getByRole('button', { name: 'Ajouter un point' }).click();
      await page.getByLabel('Titre', { exact: true }).fill(title);
      if (part) await page.getByLabel('Partie', { exact: true }).selectOption(part);
      await page.getByLabel('Résolution proposée').fill(resolution);
      await page.getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
      await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
    },

    rewords: async (title: string, resolution: string) => {
      await page.getByRole('button', { name: `Modifier : ${title}` }).click();
      await page.getByLabel('Résolution proposée').fill(resolution);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByText(resolution)).toBeVisible();
    },

    strikesOut: async (title: string) => {
      await page.getByRole('button', { name: `Retirer « ${title} »` }).click();
      await expect(page.getByRole('button', { name: `Retirer « ${title} »` })).toHaveCount(0);
    },

    movesUp: async (title: string, to: number) => {
      await page.getByRole('button', { name: `Monter « ${title} »` }).click();
      await expect(page.getByRole('heading', { level: 3, name: `${to}. ${title}` })).toBeVisible();
    },

    convenes: async (people: number) => {
      await goesToPage('Convocation');
      await page.getByRole('button', { name: `Convoquer ${people} personnes` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la convocation' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    },

    seesSentTo: async (name: string) => {
      await expect(
        page.getByRole('row').filter({ hasText: name }).getByText('Gardée ici (démonstration)'),
      ).toBeVisible();
    },

    /** With nobody named to count, the chair counts alone. */
    opensSitting: async (secretary: string, scrutineers: string[] = []) => {
      await goesToPage('Séance');
      await picks('Secrétariat de séance', secretary);
      for (const [place, name] of scrutineers.entries()) {
        if (place > 0) await page.getByRole('button', { name: 'Ajouter une personne qui compte' }).click();
        const field = page.getByRole('combobox', { name: 'Scrutateur ou scrutatrice (facultatif)' }).last();
        await field.fill(name);
        await page.getByRole('option', { name }).click();
      }
      await page.getByRole('button', { name: 'Ouvrir la séance' }).click();
      await expect(agenda()).toBeVisible();
    },

    comesTo: async (title: string) => {
      await agenda().getByRole('button', { name: title }).click();
      await page.getByRole('button', { name: 'Appeler ce point' }).click();
      await expect(page.getByRole('button', { name: 'Appeler ce point' })).toHaveCount(0);
    },

    putsToVoteOnPhones: async () => {
      await page.getByRole('button', { name: 'Ouvrir le vote en ligne, nominatif' }).click();
    },

    opensSecretBallot: async () => {
      await page.getByRole('button', { name: 'Ouvrir le vote à bulletin secret' }).click();
      await expect(page.getByRole('heading', { name: 'Vote à bulletin secret' })).toBeVisible();
    },

    /** Why the vote cannot be closed yet. */
    isTold: async (sentence: string) => {
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    },

    seesEveryoneHasVoted: async () => {
      await expect(page.getByText('Tout le monde a voté.')).toBeVisible();
    },

    closesVote: async () => {
      await page.getByRole('button', { name: 'Clore le vote' }).click();
    },

    votesByHands: async ({ against, abstention }: { against: number; abstention: number }) => {
      await page.getByRole('button', { name: 'Ouvrir le vote à main levée' }).click();
      await page.getByLabel('Contre').fill(String(against));
      await page.getByLabel('Abstentions').fill(String(abstention));
      await page.getByRole('button', { name: 'Tout le reste est pour' }).click();
      await page.getByRole('button', { name: 'Clore avec ce décompte' }).click();
    },

    /** Hands raised college by college: so many against in each, everyone else is for. */
    countsByCollege: async (against: Record<string, number>) => {
      await page.getByRole('button', { name: 'Ouvrir le vote à main levée' }).click();
      for (const [college, count] of Object.entries(against)) {
        const part = page.getByRole('group', { name: college });
        await part.getByLabel('Contre').fill(String(count));
        await part.getByRole('button', { name: 'Tout le reste est pour' }).click();
      }
      await page.getByRole('button', { name: 'Clore avec ce décompte' }).click();
    },

    proclaims: async (sentence: string) => {
      await expect(page.getByText(sentence).first()).toBeVisible();
      await page.getByRole('button', { name: 'Proclamer le résultat' }).click();
      await expect(page.getByRole('button', { name: 'Proclamer le résultat' })).toHaveCount(0);
    },

    /** From the overview of an assembly that could not decide everything: drafts the second call of what is left. */
    preparesSecondCall: async (left: string) => {
      await goesToPage('Assemblée');
      const offer = page.getByRole('list').filter({ hasText: left }).first();
      await expect(offer).toBeVisible();
      await page.getByRole('button', { name: 'Préparer la seconde convocation' }).click();
      await expect(page.getByRole('heading', { name: 'Ordre du jour' })).toBeVisible();
    },

    closesSitting: async () => {
      await page.getByRole('button', { name: 'Lever la séance' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Lever la séance' }).click();
      await expect(page.getByRole('article', { name: 'Le procès-verbal' })).toBeVisible();
    },
  };
};
