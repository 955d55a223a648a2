import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { elector, leadsElection } from './cast/elector.ts';
import { minuteTaker } from './cast/minute-taker.ts';
import { scrutineer } from './cast/scrutineer.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const election = 'Élection au conseil';

test('an election on phones and on paper, whose voices two people count', async ({ arrives }) => {
  test.slow();
  const house = await openFilature();
  const console = await arrives(house, 'Hélène Trame');
  const helene = {
    ...secretary(console),
    ...chair(console),
    ...leadsElection(console),
    ...minuteTaker(console),
  };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };
  const adaPage = await arrives(house, 'Ada Bobine', phone);
  const ada = { ...voter(adaPage), ...elector(adaPage) };
  const drissPage = await arrives(house, 'Driss Jersey', phone);
  const driss = { ...voter(drissPage), ...elector(drissPage) };

  await test.step('two seats, and three members stand', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsElection(election, 2);
    await helene.convenes(6);
    await ada.stands(assembly, 'Je m’occuperai du jardin.');
    await driss.stands(assembly, 'Je tiendrai les comptes du bar.');
    await solange.goesTo('Assemblées');
    await elector(door).stands(assembly, 'Je continue le secrétariat.');
  });

  await test.step('the sitting opens with two scrutineers, and the election in secret', async () => {
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
    await helene.opensSitting('Solange Tissandier', ['Bakary Lin', 'Chloé Canevas']);
    await helene.comesTo(election);
    await helene.opensElection();
    await ada.entersFromHere();
    await ada.elects('Ada Bobine');
    await driss.entersFromHere();
    await driss.elects('Driss Jersey');
  });

  const bakary = scrutineer(await arrives(house, 'Bakary Lin', phone));
  const chloePage = await arrives(house, 'Chloé Canevas', phone);
  const chloe = scrutineer(chloePage);
  await test.step('the others take paper, and two people count the voices of each name', async () => {
    await bakary.goesCounting(assembly);
    await chloe.goesCounting(assembly);
    await bakary.handsPaperTo('Bakary Lin', 'Chloé Canevas', 'Hélène Trame', 'Solange Tissandier');
    await helene.seesEveryoneHasVoted();
    const papers = { 'Bulletins valables': 3, Blancs: 1, Nuls: 0 };
    const read = { 'Ada Bobine': 2, 'Driss Jersey': 1 };
    await bakary.counts({ ...papers, ...read, 'Solange Tissandier': 2 });
    await bakary.reads('Une seconde personne doit trouver le même.');
    await chloe.counts({ ...papers, ...read, 'Solange Tissandier': 3 });
    await chloe.seesDifference('Solange Tissandier', 3, '2 (Bakary Lin)');
    await expect(console.getByText('ne concordent pas', { exact: false })).toBeVisible();
    await helene.closesVote();
    await helene.isTold('Les décomptes ne concordent pas.');
    await chloe.counts({ 'Solange Tissandier': 2 });
    await bakary.reads('Décompte retenu');
  });

  await test.step('phones and papers are one result, which the minutes tell', async () => {
    await helene.closesVote();
    await helene.proclaims('Ada Bobine');
    await helene.opensMinutes();
    const minutes = console.getByRole('article', { name: 'Le procès-verbal' });
    await expect(
      minutes.getByText('Vote à bulletin secret, en ligne et sur papier.', { exact: false }),
    ).toBeVisible();
  });
});
