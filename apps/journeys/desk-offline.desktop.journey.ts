import { addDays, civilDate, formatDate } from '@etabli/kernel';
import { desk } from './cast/desk.ts';
import { secretary } from './cast/secretary.ts';
import { House } from './stage/house.ts';
import { tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const inAMonth = addDays(civilDate(new Date(), 'Europe/Paris'), 30);
const assembly = `Assemblée générale ordinaire du ${formatDate(inAMonth, 'fr')}`;

test('two desks receive, one of them without network, and nothing is lost nor doubled', async ({
  arrives,
}) => {
  test.slow();
  const house = await House.open('La Draperie', {
    'Hélène Trame': { role: 'chair' },
    'Solange Tissandier': { role: 'secretary' },
    'Ada Bobine': {},
    'Bakary Lin': {},
    'Chloé Canevas': {},
    'Driss Jersey': {},
  });
  await house.isCalledTo(assembly, inAMonth);

  const first = await arrives(house, 'Hélène Trame', tablet);
  const second = await arrives(house, 'Solange Tissandier', tablet);
  const entrance = { ...secretary(first), ...desk(first) };
  const garden = { ...secretary(second), ...desk(second) };

  await test.step('each desk has a name', async () => {
    for (const [door, name] of [
      [entrance, 'Entrée'],
      [garden, 'Jardin'],
    ] as const) {
      await door.goesTo('Assemblées');
      await door.keepsDeskOf(assembly);
      await door.isCalled(name);
    }
    await garden.isReadyForACut();
    await entrance.receives('Ada Bobine');
    await garden.seesHere('Ada Bobine', 'Entrée');
  });

  await test.step('the garden is cut off, opens its page again, and goes on receiving', async () => {
    await second.context().setOffline(true);
    await garden.opensAgain();
    await garden.receives('Bakary Lin');
    await garden.receives('Chloé Canevas');
    await garden.leaves('Ada Bobine');
    await garden.keeps('3 entrées gardées ici');
    await garden.isAskedToStay();
    await entrance.receives('Bakary Lin');
    await entrance.leaves('Bakary Lin');
    await entrance.receives('Driss Jersey');
  });

  await test.step('the network is back: everything leaves, in order, once', async () => {
    await second.context().setOffline(false);
    await expect(second.getByText('Tout est parti')).toBeVisible({ timeout: 30_000 });
    await garden.seesHere('Driss Jersey', 'Entrée');
    await entrance.seesHere('Chloé Canevas', 'Jardin');
    await entrance.seesGone('Ada Bobine');
  });

  await test.step('who was noted in and out by desks that did not know of each other is looked at', async () => {
    await entrance.decides('Bakary Lin', 'Est dans la salle');
    await expect(second.getByText('À vérifier')).toHaveCount(0);
    await garden.seesHere('Bakary Lin', 'Jardin');
  });
});
