import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { elector, leadsElection } from './cast/elector.ts';
import { minuteTaker } from './cast/minute-taker.ts';
import { leadsCircle, speaker } from './cast/round-table.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const election = 'Élection au conseil';
const aloud = { 'elect.method': 'without-candidate', 'ballot.secret_if_persons': false };

test('an election without candidate: names, a change, an objection lifted, the mandate', async ({
  arrives,
}) => {
  test.slow();
  const house = await openFilature(aloud);
  const console = await arrives(house, 'Hélène Trame');
  const helene = {
    ...secretary(console),
    ...chair(console),
    ...leadsElection(console),
    ...leadsCircle(console),
    ...minuteTaker(console),
  };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };

  await test.step('the sitting opens on an election where nobody stands', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    await helene.addsElection(election, 1);
    await helene.convenes(6);
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin', 'Chloé Canevas']) {
      await solange.receives(name);
    }
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(election);
  });

  const adaPage = await arrives(house, 'Ada Bobine', phone);
  const bakaryPage = await arrives(house, 'Bakary Lin', phone);
  const ada = { ...voter(adaPage), ...elector(adaPage), ...speaker(adaPage) };
  const bakary = { ...voter(bakaryPage), ...elector(bakaryPage), ...speaker(bakaryPage) };
  await test.step('each names someone, from a phone or aloud; a mistake is taken back', async () => {
    await helene.opensNominations();
    await ada.entersTheBooth(assembly);
    await bakary.entersTheBooth(assembly);
    await ada.names('Chloé Canevas', 'Elle met tout le monde à l’aise.');
    await bakary.names('Ada Bobine', 'Elle sait dire non.');
    await helene.notesNomination('Chloé Canevas', 'Bakary Lin', 'Il a du temps.');
    await helene.takesBack('Chloé Canevas nomme Bakary Lin : « Il a du temps ».');
    await helene.notesNomination('Chloé Canevas', 'Ada Bobine', 'Elle tient la barre.');
  });

  await test.step('someone changes, and a name is proposed', async () => {
    await helene.opensChanges();
    await ada.names('Bakary Lin', 'Il écoute.', true);
    await helene.proposes('Ada Bobine', 'Les raisons parlent pour elle.');
    await ada.answersLast();
    await bakary.objects('Elle a déjà le jardin.');
    await helene.lifts('Bakary Lin', 'Driss reprend le jardin.');
    await bakary.consents();
    await helene.endsConsent();
    await helene.hearsAcceptance('Ada Bobine');
    await helene.proclaims('Élu·e : Ada Bobine');
    await helene.entersMandates();
  });

  await test.step('the minutes tell the reasons and the objection', async () => {
    await helene.opensMinutes();
    const minutes = console.getByRole('article', { name: 'Le procès-verbal' });
    await expect(minutes.getByText('Ada Bobine nomme Bakary Lin', { exact: false })).toBeVisible();
    await expect(minutes.getByText('Accepte son mandat : Ada Bobine.', { exact: false })).toBeVisible();
  });
});
