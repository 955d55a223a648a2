import { addDays, civilDate, formatDate } from '@etabli/kernel';
import { chair } from './cast/chair.ts';
import { debater, leadsDebate } from './cast/debater.ts';
import { desk } from './cast/desk.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { House } from './stage/house.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const inAMonth = addDays(civilDate(new Date(), 'Europe/Paris'), 30);
const assembly = `Assemblée générale ordinaire du ${formatDate(inAMonth, 'fr')}`;
const sundays = 'Ouvrir l’atelier le dimanche';
const sent = 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.';
const amended = 'L’assemblée générale décide d’ouvrir l’atelier le dimanche matin.';

test('a debate: someone asks to speak, an amendment is adopted, the text is voted as amended', async ({
  arrives,
}) => {
  test.slow();
  const house = await House.open('La Filature', {
    'Hélène Trame': { role: 'chair' },
    'Solange Tissandier': { role: 'secretary' },
    'Ada Bobine': {},
    'Bakary Lin': {},
  });
  const console = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(console), ...chair(console), ...leadsDebate(console) };

  await test.step('the chair calls the members, the secretary receives them', async () => {
    await helene.goesTo('Assemblées');
    const plan = {
      day: inAMonth,
      place: 'La grande halle, Crest',
      year: '2025',
      result: '1 240',
      budget: '52 000',
    };
    await helene.opensFile(plan);
    await helene.addsVote(sundays, sent);
    await helene.convenes(4);
    const door = await arrives(house, 'Solange Tissandier', tablet);
    const solange = { ...secretary(door), ...desk(door) };
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Ada Bobine', 'Bakary Lin']) await solange.receives(name);
  });

  const phones = [
    await arrives(house, 'Ada Bobine', phone),
    await arrives(house, 'Bakary Lin', phone),
  ] as const;
  const [ada, bakary] = phones.map((page) => ({ ...voter(page), ...debater(page) })) as [Debater, Debater];
  const wall = await arrives(house, 'Bakary Lin');

  await test.step('two ask to speak, and the chair gives them the floor', async () => {
    await helene.seesEarlyOpening();
    await helene.opensSitting('Solange Tissandier');
    await Promise.all([ada, bakary].map((one) => one.entersTheBooth(assembly)));
    await wall.goto(`${new URL(phones[0].url()).pathname.replace(/vote$/, 'ecran')}`);
    await helene.comesTo(sundays);
    await ada.asksToSpeak();
    await ada.isNext();
    await bakary.asksToSpeak();
    await bakary.waitsAt(2, 2);
    await helene.givesFloorTo('Ada Bobine');
    await ada.hasTheFloor();
    await bakary.isNext();
    await expect(wall.getByText('Ada Bobine a la parole')).toBeVisible();
    await expect(wall.getByText('Ensuite : Bakary Lin')).toBeVisible();
    await helene.pressesSpace();
    await bakary.hasTheFloor();
  });

  await test.step('an amendment is adopted by hands', async () => {
    await helene.amends('Ada Bobine', amended);
    await expect(wall.getByText('Amendement n° 1, proposé par Ada Bobine')).toBeVisible();
    await helene.putsAmendmentToHands();
    await helene.countsHands({ against: 1, abstention: 0 });
    await helene.proclaims('2 pour, 1 contre');
    await expect(wall.getByText('L’amendement est adopté.')).toBeVisible();
  });

  await test.step('the resolution is voted as amended, and the room sees it', async () => {
    await helene.putsToVoteOnPhones();
    await expect(wall.getByText('Texte amendé')).toBeVisible();
    await expect(wall.getByText(amended)).toBeVisible();
    await ada.seesQuestion(sundays);
    await ada.votes('pour');
    await bakary.votes('pour');
    await helene.closesVote();
    await helene.proclaims('2 pour, 0 contre');
    await expect(wall.getByText(/^La résolution est adoptée/)).toBeVisible();
    await helene.seesTextNow(amended);
  });

  await test.step('a screen that lost the network says so, and catches up by itself', async () => {
    await wall.context().setOffline(true);
    await expect(wall.getByText('Reconnexion…', { exact: false })).toBeVisible({ timeout: 40_000 });
    await helene.comesTo('Questions diverses');
    await wall.context().setOffline(false);
    await expect(wall.getByRole('heading', { name: 'Questions diverses' })).toBeVisible({ timeout: 30_000 });
    await expect(wall.getByText('Reconnexion…', { exact: false })).toHaveCount(0);
  });
});

type Debater = ReturnType<typeof voter> & ReturnType<typeof debater>;
