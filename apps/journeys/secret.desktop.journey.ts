import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { scrutineer } from './cast/scrutineer.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const sundays = 'Ouvrir l’atelier le dimanche';

test('a secret vote on phones and on paper, counted by two', async ({ arrives }) => {
  test.slow();
  const house = await openFilature();
  const console = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(console), ...chair(console) };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('the assembly is called and sits, with two scrutineers', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsVote(sundays, 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.');
    await helene.convenes(6);
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    await solange.recordsPaperProxy('Driss Jersey', 'Ada Bobine');
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin', 'Chloé Canevas']) {
      await solange.receives(name);
    }
    await helene.opensSitting('Solange Tissandier', ['Bakary Lin', 'Chloé Canevas']);
    await helene.comesTo(sundays);
  });

  const ada = voter(await arrives(house, 'Ada Bobine', phone));
  const board = voter(await arrives(house, 'Hélène Trame', phone));
  await test.step('a member asks for secrecy: the chair may open nothing else', async () => {
    await ada.entersTheBooth(assembly);
    await board.entersTheBooth(assembly);
    await ada.asksForSecrecy();
    await expect(console.getByRole('button', { name: 'Ouvrir le vote à main levée' })).toHaveCount(0);
    await helene.opensSecretBallot();
  });

  await test.step('two phones vote, one of them for two', async () => {
    const codes = await ada.votesInSecret('pour', 'contre');
    expect(new Set(codes).size).toBe(2);
    await board.votesInSecret('pour');
  });

  const bakary = scrutineer(await arrives(house, 'Bakary Lin', phone));
  const chloe = scrutineer(await arrives(house, 'Chloé Canevas', phone));
  await test.step('the others take paper, and two people count it', async () => {
    await bakary.goesCounting(assembly);
    await chloe.goesCounting(assembly);
    await bakary.handsPaperTo('Bakary Lin', 'Chloé Canevas', 'Solange Tissandier');
    await helene.seesEveryoneHasVoted();
    await bakary.counts({ Pour: 2, Contre: 1 });
    await bakary.reads('Une seconde personne doit trouver le même.');
    await chloe.counts({ Pour: 3, Contre: 0 });
    await chloe.seesDifference('Pour', 3, '2 (Bakary Lin)');
    await bakary.seesDifference('Contre', 1, '0 (Chloé Canevas)');
    await helene.closesVote();
    await helene.isTold('Les décomptes ne concordent pas.');
    await chloe.counts({ Pour: 2, Contre: 1 });
    await bakary.reads('Décompte retenu');
  });

  await test.step('the box is opened with the closing, and the result proclaimed', async () => {
    await helene.closesVote();
    await expect(console.getByText('Vote à bulletin secret, en ligne et sur papier.')).toBeVisible();
    await helene.proclaims('4 pour, 2 contre');
    await ada.hears('La résolution est adoptée.');
  });
});
