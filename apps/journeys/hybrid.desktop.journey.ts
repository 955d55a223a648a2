import { absentee } from './cast/absentee.ts';
import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { invited } from './cast/invited.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const sundays = 'Ouvrir l’atelier le dimanche';

test('one vote: in advance, in the room, by a proxy with its instruction, and from a distance', async ({
  arrives,
}) => {
  test.slow();
  const house = await openFilature({
    online_advance: true,
    remote_presence: true,
  });
  const board = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(board), ...chair(board) };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('the assembly is called', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsVote(sundays, 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.');
    await helene.convenes(6);
  });

  await test.step('one votes in advance, another gives a proxy and says what they wish', async () => {
    const away = await arrives(house, 'Chloé Canevas', phone);
    const chloe = absentee(away);
    await chloe.opensAssembly(assembly);
    await chloe.votesInAdvance(sundays, 'Contre');
    await expectOpenToAll(away, 'le vote par avance');
    const giver = await arrives(house, 'Driss Jersey', phone);
    const driss = { ...absentee(giver), ...invited(giver) };
    await driss.opensAssembly(assembly);
    await driss.givesProxyTo('Ada Bobine');
    await driss.asks(sundays, 'Pour');
  });

  await test.step('the room is there, and one more from a distance', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine']) await solange.receives(name);
    await helene.opensSitting('Solange Tissandier');
    await expect(board.getByText('1 personne a voté par avance.')).toBeVisible();
    await helene.comesTo(sundays);
  });

  const far = await arrives(house, 'Bakary Lin', phone);
  const bakary = { ...absentee(far), ...voter(far) };
  const near = await arrives(house, 'Ada Bobine', phone);
  const ada = voter(near);
  await test.step('all vote', async () => {
    await bakary.opensAssembly(assembly);
    await bakary.isThereRemotely();
    await bakary.entersTheBooth(assembly);
    await ada.entersTheBooth(assembly);
    await helene.putsToVoteOnPhones();
    await bakary.votes('pour');
    await near.getByText('Pour', { exact: true }).click();
    await near.getByRole('button', { name: 'Continuer' }).click();
    await expect(near.getByText('Driss Jersey vous demande : pour.', { exact: false })).toBeVisible();
    await near.getByText('Pour', { exact: true }).click();
    await near.getByRole('button', { name: 'Continuer' }).click();
    await near.getByRole('button', { name: 'J’envoie ces 2 votes' }).click();
    await expect(near.getByText('Pour Driss Jersey : pour')).toBeVisible();
  });

  await test.step('one count, and its sentence in the minutes', async () => {
    await helene.closesVote();
    await helene.proclaims('3 pour, 1 contre');
    await board.getByRole('link', { name: 'Procès-verbal', exact: true }).click();
    await expect(board.getByText('Votes anticipés : 1.', { exact: false }).first()).toBeVisible();
  });
});
