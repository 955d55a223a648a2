import { absentee } from './cast/absentee.ts';
import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { invited } from './cast/invited.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { assembly, plan } from './stage/filature.ts';
import { House } from './stage/house.ts';
import { linkOf } from './stage/letters.ts';
import { desktop, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const sundays = 'Ouvrir l’atelier le dimanche';

test('members without an account vote by their link: in advance, from a distance, in the room', async ({
  arrives,
  stranger,
}) => {
  test.slow();
  const house = await House.open(
    'La Filature',
    {
      'Hélène Trame': { role: 'chair' },
      'Solange Tissandier': { role: 'secretary' },
      'Ada Bobine': { account: false },
      'Bakary Lin': { account: false },
      'Chloé Canevas': { account: false },
    },
    { online_advance: true, remote_presence: true, 'remote.identification': 'personal-link' },
  );
  const board = await arrives(house, 'Hélène Trame', desktop);
  const helene = { ...secretary(board), ...chair(board) };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('the assembly is called', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsVote(sundays, 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.');
    await helene.convenes(5);
  });

  await test.step('one votes in advance from the mail', async () => {
    const away = await stranger();
    const chloe = { ...invited(away), ...absentee(away) };
    await chloe.followsLink(await linkOf(house, 'Chloé Canevas'), assembly);
    await chloe.votesInAdvance(sundays, 'Contre');
    await expectOpenToAll(away, 'le vote par avance, par le lien');
    await away.getByRole('link', { name: 'Retour à ma page' }).click();
    await expect(away.getByText('Votre vote par avance est reçu.')).toBeVisible();
  });

  await test.step('the sitting opens, the desk hands a link to who came without theirs', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine']) await solange.receives(name);
    await helene.opensSitting('Solange Tissandier');
    await expect(board.getByText('1 personne a voté par avance.')).toBeVisible();
    await helene.comesTo(sundays);
  });

  const far = await stranger();
  const bakary = { ...invited(far), ...voter(far) };
  const near = await stranger();
  const ada = voter(near);
  await test.step('one enters from a distance, the other scans; both vote', async () => {
    await bakary.followsLink(await linkOf(house, 'Bakary Lin'), assembly);
    await bakary.joinsByLink();
    await near.goto(await solange.handsLinkTo('Ada Bobine'));
    await near.waitForURL(/\/vote\?token=/);
    await helene.putsToVoteOnPhones();
    await bakary.votes('pour');
    await expectOpenToAll(far, 'l’isoloir, par le lien');
    await ada.votes('pour');
  });

  await test.step('one count', async () => {
    await helene.closesVote();
    await helene.proclaims('2 pour, 1 contre');
  });
});
