import type { Page } from '@playwright/test';
import { expect } from '../stage/story.ts';

type Point = readonly [x: number, y: number];

/** Somebody who draws the plan of a floor of 20 metres by 12.5. */
export const floorDrawer = (page: Page) => {
  const sheet = () => page.locator('svg[data-tool]');
  /** Where a point of the floor is on the screen. */
  const on = async ([x, y]: Point): Promise<Point> => {
    const box = await sheet().boundingBox();
    if (!box) throw new Error('The sheet is not on the screen.');
    const scale = Math.min(box.width / 200, box.height / 125);
    const [left, top] = [box.x + (box.width - 200 * scale) / 2, box.y + (box.height - 125 * scale) / 2];
    return [left + x * scale, top + y * scale];
  };
  const drag = async (from: Point, to: Point) => {
    await sheet().evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    await page.mouse.move(...(await on(from)));
    await page.mouse.down();
    await page.mouse.move(...(await on(to)), { steps: 4 });
    await page.mouse.up();
  };
  return {
    addsAFloor: async (house: string, building: string, floor: string, [width, depth]: [string, string]) => {
      await page.goto(`/${house}/lieu/dessiner`);
      await page.getByLabel('Nom du bâtiment').fill(building);
      await page.getByLabel('Nom de l’étage').fill(floor);
      await page.getByLabel('Largeur').fill(width);
      await page.getByLabel('Profondeur').fill(depth);
      await page.getByRole('button', { name: 'Ajouter un étage' }).click();
      await expect(sheet()).toHaveAttribute('viewBox', '0 0 200 125');
    },

    addsAnother: async (building: string, floor: string) => {
      await page.getByLabel('Bâtiment', { exact: true }).selectOption({ label: building });
      await page.getByLabel('Nom de l’étage').fill(floor);
      await page.getByRole('button', { name: 'Ajouter un étage' }).click();
      await expect(page.getByRole('button', { name: `Que faire de ${floor}` })).toBeVisible();
    },

    drawsByHand: async (name: string, from: Point, to: Point) => {
      await drag(from, to);
      await page.getByLabel('Nom', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Poser sur le plan' }).click();
      await expect(page.getByText(`${name} est sur le plan.`)).toBeVisible();
    },

    drags: async (name: string, from: Point, to: Point) => {
      await page.getByText('Déplacer', { exact: true }).click();
      await drag(from, to);
      await expect(page.getByText(`${name} a changé d’endroit sur le plan.`)).toBeVisible();
    },

    handsInAPlan: async (name: string) => {
      await page
        .getByLabel('Un plan scanné ou photographié')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    },

    undoes: async () => {
      await page.getByRole('button', { name: 'Annuler', exact: true }).last().click();
    },

    movesByKeyboard: async (name: string, presses: number) => {
      await page.getByRole('button', { name: `Retracer ${name}` }).press('Enter');
      const right = page.getByRole('button', { name: 'Vingt centimètres à droite' });
      for (let press = 0; press < presses; press++) await right.press('Enter');
      await page.getByRole('button', { name: 'Poser sur le plan' }).press('Enter');
    },

    drawsAgain: async (name: string, from: Point, to: Point) => {
      await page.getByText('Tracer un rectangle', { exact: true }).click();
      await page.getByRole('button', { name: `Retracer ${name}` }).click();
      await drag(from, to);
      await page.getByRole('button', { name: 'Poser sur le plan' }).click();
    },

    takesTheDrawnArea: async (name: string, drawn: string, noted: string) => {
      await expect(
        page.getByText(`${name} : le dessin fait ${drawn} ; la surface notée est ${noted}.`),
      ).toBeVisible();
      await page.getByRole('button', { name: 'Prendre celle du dessin' }).click();
      await expect(page.getByText(`${name} fait maintenant ${drawn}.`)).toBeVisible();
    },

    measuresAgain: async (floor: string, width: string) => {
      await page.getByRole('button', { name: `Que faire de ${floor}` }).click();
      await page.getByRole('button', { name: 'Changer les mesures' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Largeur').fill(width);
      await dialog.getByRole('button', { name: 'Enregistrer' }).click();
      return dialog;
    },

    renames: async (what: string, name: string) => {
      await page.getByRole('button', { name: `Que faire de ${what}` }).click();
      await page.getByRole('button', { name: 'Renommer' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(name);
      await dialog.getByRole('button', { name: 'Renommer' }).click();
      await expect(page.getByRole('button', { name: `Que faire de ${name}` })).toBeVisible();
    },

    takesAway: async (what: string, verb: string) => {
      await page.getByRole('button', { name: `Que faire de ${what}` }).click();
      await page.getByRole('button', { name: verb }).click();
    },

    /** A square of two metres, its upper left corner there. */
    seesAt: async (name: string, [x, y]: Point) => {
      const outline = sheet().locator('g', { hasText: name }).locator('path');
      await expect(outline).toHaveAttribute(
        'd',
        `M${x} ${y}L${x + 20} ${y}L${x + 20} ${y + 20}L${x} ${y + 20}Z`,
      );
    },
  };
};
