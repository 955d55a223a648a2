import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { elector, leadsElection } from './cast/elector.ts';
import { minuteTaker } from './cast/minute-taker.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const election = 'Élection au conseil';

test('an election: candidates, a tie, a second ballot, the mandate', async ({ arrives }) => {
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

  await test.step('the agenda announces an election', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsElection(election, 1);
    await helene.convenes(6);
  });

  const adaPage = await arrives(house, 'Ada Bobine', phone);
  const bakaryPage = await arrives(house, 'Bakary Lin', phone);
  const ada = { ...voter(adaPage), ...elector(adaPage) };
  const bakary = { ...voter(bakaryPage), ...elector(bakaryPage) };
  await test.step('two members stand, from their phones', async () => {
    await ada.stands(assembly, 'Je m’occuperai du jardin.');
    await bakary.stands(assembly, 'Je tiendrai les comptes du bar.');
  });

  const chloePage = await arrives(house, 'Chloé Canevas', phone);
  const chloe = { ...voter(chloePage), ...elector(chloePage) };
  await test.step('the sitting opens, and the election leaves them equal', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin', 'Chloé Canevas']) {
      await solange.receives(name);
    }
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(election);
    await helene.opensElection();
    await ada.entersFromHere();
    await bakary.entersFromHere();
    await chloe.entersTheBooth(assembly);
    await ada.elects('Ada Bobine');
    await bakary.elects('Bakary Lin');
    await chloe.votesBlank();
    await helene.closesVote();
    await helene.proclaims('L’égalité se tranche par un nouveau vote');
  });

  await test.step('a second ballot settles it', async () => {
    await helene.votesAgainBetweenEquals();
    await ada.hears('Nouveau vote entre les personnes à égalité.');
    await ada.elects('Ada Bobine');
    await bakary.elects('Bakary Lin');
    await chloe.elects('Ada Bobine');
    await helene.closesVote();
    await helene.proclaims('Élu·e : Ada Bobine');
    await helene.notesAcceptance('Ada Bobine');
    await helene.entersMandates();
  });

  await test.step('the minutes tell both votes, and who accepts', async () => {
    await helene.opensMinutes();
    const minutes = console.getByRole('article', { name: 'Le procès-verbal' });
    await expect(minutes.getByText('Vote n° 2.', { exact: false })).toBeVisible();
    await expect(minutes.getByText('Accepte son mandat : Ada Bobine.', { exact: false })).toBeVisible();
  });
});
