import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { secretary } from './cast/secretary.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const sundays = 'Ouvrir l’atelier le dimanche';
const colleges = [
  { id: 'residents', name: 'Résidents', weight: { num: 2, den: 3 }, seats: null },
  { id: 'usagers', name: 'Usagers', weight: { num: 1, den: 3 }, seats: null },
];

test('hands are counted college by college, and each weighs what the statutes say', async ({ arrives }) => {
  test.slow();
  const house = await openFilature({ colleges });
  await house.votesInCollege('residents', ['Hélène Trame', 'Ada Bobine']);
  await house.votesInCollege('usagers', ['Bakary Lin', 'Chloé Canevas', 'Driss Jersey']);
  const console = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(console), ...chair(console) };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('two residents and three users are there, and someone in no college', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsVote(sundays, 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.');
    await helene.convenes(6);
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of [
      'Hélène Trame',
      'Solange Tissandier',
      'Ada Bobine',
      'Bakary Lin',
      'Chloé Canevas',
      'Driss Jersey',
    ]) {
      await solange.receives(name);
    }
  });

  await test.step('the residents carry it against the users: two thirds of the weight', async () => {
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(sundays);
    await helene.countsByCollege({ Résidents: 0, Usagers: 3, 'Hors collège (ne pèse pas)': 0 });
    await helene.proclaims('3 pour, 3 contre');
    await expect(console.getByText('La résolution est adoptée.').first()).toBeVisible();
  });
});
