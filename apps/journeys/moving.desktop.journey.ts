import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { mover } from './cast/mover.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { House } from './stage/house.ts';
import { expect, test } from './stage/story.ts';

/** Real exports, kept beside the checkout because they are not ours to publish. */
const folder = resolve(import.meta.dirname, '../../../shared/data/places');

interface Sample {
  tool: string;
  file: string;
  comments?: string;
  commission: string;
  card: string;
}

const samples: Sample[] = [
  { tool: 'Trello', file: 'trello-board-export-a.json', commission: 'Project 100', card: 'Write code' },
  { tool: 'Nextcloud Deck', file: 'nextcloud-deck-export.json', commission: 'My test board', card: '6' },
  {
    tool: 'Planka',
    file: 'planka-board.json',
    comments: 'planka-card-comments.json',
    commission: 'Board A',
    card: 'First card',
  },
  { tool: 'WeKan', file: 'wekan-board-import.csv', commission: 'wekan-board-import', card: 'Test card 1' },
];

const opened = () => House.open('La Filature', { 'Solange Tissandier': { role: 'secretary' } });

for (const { tool, file, comments, commission, card } of samples) {
  test(`a board of ${tool} comes in, from the file to the cards`, async ({ arrives }) => {
    if (!existsSync(folder)) {
      console.warn(`Sample exports were not found in ${folder}: the import of ${tool} was NOT tested.`);
      return;
    }
    const page = await arrives(await opened(), 'Solange Tissandier');
    const solange = mover(page);
    await solange.handsIn(resolve(folder, file));
    if (comments) await solange.addsComments(resolve(folder, comments));
    await expectOpenToAll(page, `l’import de ${tool}`);
    await solange.takesThemIn();
    await solange.looksAtBoardOf(commission);
    await solange.seesCard(card);
  });
}

test('what came in is taken back; what is taken along is read back elsewhere', async ({ arrives }) => {
  const board = resolve(import.meta.dirname, 'fixtures/tableau-de-la-filature.json');
  const solange = mover(await arrives(await opened(), 'Solange Tissandier'));
  await solange.handsIn(board);
  await solange.takesThemIn();
  await solange.takesThemBack();
  await solange.handsIn(board);
  await solange.takesThemIn();
  const file = await solange.takesAllAlong();
  const other = mover(await arrives(await opened(), 'Solange Tissandier'));
  await other.readsBack(file);
  await other.looksIn('Atelier');
  await other.seesCard('Huiler le métier à tisser');
});

test('a calendar address is read without signing in, until it is taken back', async ({
  arrives,
  stranger,
}) => {
  const page = await arrives(await opened(), 'Solange Tissandier');
  const solange = mover(page);
  const address = await solange.makesAnAddress();
  await expectOpenToAll(page, 'une adresse de calendrier');
  const { request } = await stranger();
  expect(await (await request.get(address)).text()).toContain('BEGIN:VCALENDAR');
  await solange.takesTheAddressBack();
  expect((await request.get(address)).status()).toBe(410);
});
