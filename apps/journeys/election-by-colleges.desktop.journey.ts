import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { elector, leadsElection } from './cast/elector.ts';
import { minuteTaker } from './cast/minute-taker.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const half = { num: 1, den: 2 };
const colleges = [
  { id: 'residents', name: 'Résidents', weight: half, seats: 1 },
  { id: 'usagers', name: 'Usagers', weight: half, seats: 1 },
];
const electionOf = (college: string) => `Élection au conseil : collège « ${college} »`;

test('each college elects its own, and all are proclaimed together', async ({ arrives }) => {
  test.slow();
  const house = await openFilature({ colleges, 'board.college_seats': true });
  await house.votesInCollege('residents', ['Hélène Trame', 'Ada Bobine']);
  await house.votesInCollege('usagers', ['Solange Tissandier', 'Bakary Lin', 'Chloé Canevas']);
  const console = await arrives(house, 'Hélène Trame');
  const helene = {
    ...secretary(console),
    ...chair(console),
    ...leadsElection(console),
    ...minuteTaker(console),
  };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('one press puts the two elections on the agenda', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsCollegeElections(['Résidents', 'Usagers']);
    await helene.convenes(6);
  });

  const adaPage = await arrives(house, 'Ada Bobine', phone);
  const bakaryPage = await arrives(house, 'Bakary Lin', phone);
  const ada = { ...voter(adaPage), ...elector(adaPage) };
  const bakary = { ...voter(bakaryPage), ...elector(bakaryPage) };
  await test.step('one stands in each, offered only their own college’s', async () => {
    await ada.stands(assembly, 'Je m’occuperai du jardin.');
    await bakary.stands(assembly, 'Je tiendrai les comptes du bar.');
  });

  await test.step('the residents vote; a user reads that it is not their college', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin']) {
      await solange.receives(name);
    }
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(electionOf('Résidents'));
    await expect(console.getByText('dans le collège « Résidents » seul', { exact: false })).toBeVisible();
    await helene.opensElection();
    await bakary.entersFromHere();
    await expect(
      bakaryPage.getByText('vous votez dans le collège « Usagers »', { exact: false }),
    ).toBeVisible();
    await ada.entersFromHere();
    await ada.approves('Ada Bobine');
    await helene.closesVote();
  });

  await test.step('its result waits for the users, and both are said in one press', async () => {
    await helene.goesOnToCollege(electionOf('Usagers'));
    await helene.opensElection();
    await bakary.approves('Bakary Lin');
    await helene.closesVote();
    await helene.proclaimsColleges();
    await expect(console.getByText('Élu·e : Bakary Lin', { exact: false }).first()).toBeVisible();
    await door.goto(console.url().replace(/seance$/, 'ecran'));
    await expect(door.getByRole('status').getByRole('heading', { level: 2 })).toHaveText([
      electionOf('Résidents'),
      electionOf('Usagers'),
    ]);
    await expect(door.getByText('Élu·e : ', { exact: false })).toHaveCount(0);
  });

  await test.step('the minutes tell who each college elected', async () => {
    await helene.opensMinutes();
    const minutes = console.getByRole('article', { name: 'Le procès-verbal' });
    await expect(
      minutes.getByText('Résidents : Ada Bobine ; Usagers : Bakary Lin.', { exact: false }),
    ).toBeVisible();
  });
});
