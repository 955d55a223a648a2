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

test('an election by lists: two teams, one takes the seats in its order', async ({ arrives }) => {
  test.slow();
  const house = await openFilature({ 'elect.method': 'list' });
  const console = await arrives(house, 'Hélène Trame');
  const helene = {
    ...secretary(console),
    ...chair(console),
    ...leadsElection(console),
    ...minuteTaker(console),
  };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('two lists are handed in before the day', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsElection(election, 2);
    await helene.convenes(6);
    await helene.goesToPage('Assemblée');
    await helene.notesList('Ateliers ouverts', ['Ada Bobine', 'Bakary Lin', 'Chloé Canevas']);
    await helene.notesList('Jardin partagé', ['Driss Jersey']);
  });

  const adaPage = await arrives(house, 'Ada Bobine', phone);
  const drissPage = await arrives(house, 'Driss Jersey', phone);
  const ada = { ...voter(adaPage), ...elector(adaPage) };
  const driss = { ...voter(drissPage), ...elector(drissPage) };
  await test.step('phones choose a list, as it is', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin', 'Driss Jersey']) {
      await solange.receives(name);
    }
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(election);
    await helene.opensElection();
    await ada.entersTheBooth(assembly);
    await expect(adaPage.getByText('Ada Bobine, Bakary Lin, Chloé Canevas')).toBeVisible();
    await ada.elects('Ateliers ouverts');
    await adaPage.goto(`/${house.slug}`);
    await expect(adaPage.getByText('la séance est ouverte', { exact: false })).toBeVisible();
    await expect(adaPage.getByRole('link', { name: 'Voter' })).toHaveCount(0);
    await drissPage.goto(`/${house.slug}`);
    await drissPage.getByRole('link', { name: 'Voter' }).click();
    await driss.elects('Ateliers ouverts');
  });

  await test.step('the first two of the list are elected; one declines, the other has a mandate', async () => {
    await helene.closesVote();
    await helene.proclaims('Élu·es : Ada Bobine');
    await console.getByRole('button', { name: 'Bakary Lin refuse' }).click();
    await helene.entersMandates();
    await expect(console.getByRole('button', { name: 'Ada Bobine refuse' })).toHaveCount(0);
    await adaPage.goto(`/${house.slug}/assemblees`);
    await adaPage.getByRole('link', { name: assembly, exact: true }).click();
    await expect(adaPage.getByText('Bakary Lin refuse son mandat.')).toBeVisible();
  });

  await test.step('the minutes say who was on it', async () => {
    await helene.opensMinutes();
    const minutes = console.getByRole('article', { name: 'Le procès-verbal' });
    await expect(minutes.getByText('Ont obtenu : Ateliers ouverts, 2', { exact: false })).toBeVisible();
  });
});
