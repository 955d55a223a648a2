import { becomes, demonstration, found } from './stage/demonstration.ts';
import { desktop, phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const task = 'Changer les néons du couloir nord';

test('a member takes a task from a phone and reports it done; the commission sees it move', async ({
  stranger,
}) => {
  const commission = await found(
    `select c.id from commission c join here on here.id = c.association_id where c.name = 'Technique'`,
  );
  const board = `/${demonstration}/commissions/${commission}`;
  const lead = await stranger(desktop);
  await becomes(lead, 'Référente de commission');
  await lead.goto(board);
  const done = lead.getByRole('region', { name: 'Fait', exact: true });
  await expect(lead.getByRole('region', { name: 'À faire', exact: true })).toContainText(task);

  const louise = await stranger(phone);
  await becomes(louise, 'Adhérente');
  await louise.goto(board);
  await louise.getByRole('link', { name: task }).click();
  const panel = louise.getByRole('complementary', { name: task });
  await panel.getByRole('button', { name: 'Je m’en occupe' }).click();
  await expect(louise.getByText(`Vous vous occupez de « ${task} ».`)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Louise Saillansard' })).toBeVisible();

  await louise.goto(`/${demonstration}`);
  await expect(louise.getByText(`${task}.`)).toBeVisible();
  await louise.goto(`${board}?tache=${await found(`select t.id from task t where t.title = '${task}'`)}`);
  await panel.getByRole('button', { name: 'C’est fait' }).click();
  await expect(louise.getByText(`« ${task} » est faite. Merci !`)).toBeVisible();
  await expect(done).toContainText(task);

  await louise.getByRole('button', { name: 'Annuler' }).click();
  await expect(lead.getByRole('region', { name: 'À faire', exact: true })).toContainText(task);
});

test('a task begun at a place leads back to it, and to the invoice it is about', async ({ stranger }) => {
  const place = await found(
    `select p.id from place p join here on here.id = p.association_id where p.name = 'Atelier vélo'`,
  );
  const camille = await stranger(phone);
  await becomes(camille, 'Coprésidente');
  await camille.goto(`/${demonstration}/lieu/places/${place}`);
  await camille.getByRole('button', { name: 'Ouvrir une tâche' }).click();
  const dialog = camille.getByRole('dialog');
  await dialog.getByLabel('Que faut-il faire ?').fill('Graisser le rideau de fer');
  await dialog.getByLabel('Sur le tableau de').selectOption('Technique');
  await dialog.getByRole('button', { name: 'Ouvrir une tâche' }).click();
  await expect(camille.getByText('« Graisser le rideau de fer » est sur le tableau.')).toBeVisible();
  await camille.getByRole('link', { name: 'Graisser le rideau de fer' }).click();

  const panel = camille.getByRole('complementary', { name: 'Graisser le rideau de fer' });
  await panel.getByRole('button', { name: 'Lier à…' }).click();
  await panel.getByLabel('À quoi ?').selectOption('Une dépense, une facture');
  await panel.getByLabel('Lequel, laquelle ?').fill('chauffage du val');
  await panel.getByRole('button', { name: /Entretien de la chaudière/ }).click();
  await expect(panel.getByRole('link', { name: 'Entretien de la chaudière' })).toBeVisible();

  const louise = await stranger(phone);
  await becomes(louise, 'Adhérente');
  await louise.goto(new URL(camille.url()).pathname + new URL(camille.url()).search);
  const read = louise.getByRole('complementary', { name: 'Graisser le rideau de fer' });
  await expect(read.getByRole('link', { name: 'Atelier vélo' })).toBeVisible();
  await expect(read.getByText('Entretien de la chaudière')).toHaveCount(0);
  await read.getByRole('link', { name: 'Atelier vélo' }).click();
  await expect(louise.getByRole('heading', { name: 'Atelier vélo', level: 1 })).toBeVisible();
});

test('whoever joins a commission works in it at once, and no more once they left', async ({ stranger }) => {
  const commission = await found(
    `select c.id from commission c join here on here.id = c.association_id where c.name = 'Technique'`,
  );
  const louise = await stranger(phone);
  await becomes(louise, 'Adhérente');
  await louise.goto(`/${demonstration}/commissions/${commission}`);
  const adding = louise.getByLabel('Ajouter une tâche');
  await expect(louise.getByRole('heading', { name: 'Le tableau' })).toBeVisible();
  await expect(adding).toHaveCount(0);
  await louise.getByRole('button', { name: 'Rejoindre la commission' }).click();
  await expect(adding).toBeVisible();
  await louise.getByRole('button', { name: 'Quitter la commission' }).click();
  await expect(adding).toHaveCount(0);
});

test('a line typed into the search field becomes a task of one’s own, once it is read again', async ({
  stranger,
}) => {
  const nadia = await stranger(phone);
  await becomes(nadia, 'Référente de commission');
  await nadia.goto(`/${demonstration}/statuts`);
  await nadia.getByRole('button', { name: 'Chercher' }).first().click();
  await nadia.getByRole('combobox').fill('Acheter du sel de déneigement @technique 1h');
  await nadia.getByText('Noter « Acheter du sel de déneigement @technique 1h »').click();
  await expect(nadia.getByLabel('Ajouter une tâche')).toHaveValue(
    'Acheter du sel de déneigement @technique 1h',
  );
  await nadia.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(nadia.getByText('« Acheter du sel de déneigement » est sur le tableau.')).toBeVisible();
  await expect(nadia.getByRole('link', { name: 'Acheter du sel de déneigement' })).toBeVisible();
  await nadia.reload();
  await expect(nadia.getByRole('link', { name: 'Acheter du sel de déneigement' })).toBeVisible();
  await expect(nadia.getByLabel('Ajouter une tâche')).toHaveValue('');
});
