import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { minuteTaker, signedCopy } from './cast/minute-taker.ts';
import { secretary } from './cast/secretary.ts';
import { voter } from './cast/voter.ts';
import { assembly, openFilature, plan } from './stage/filature.ts';
import { phone, tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const fee = 'Montant de la cotisation 2026';
const sundays = 'Ouvrir l’atelier le dimanche';
const notThisYear = [
  'Rapport moral 2025',
  'Rapport financier 2025',
  'Approbation des comptes 2025',
  'Quitus aux administrateurs',
  'Affectation du résultat',
  'Budget prévisionnel 2026',
  'Pouvoirs pour les formalités',
];

test('an ordinary assembly, from its file to the register', async ({ arrives }) => {
  test.slow();
  const house = await openFilature();
  const console = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(console), ...chair(console), ...minuteTaker(console) };

  await test.step('the chair prepares it and calls the members', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensFile(plan);
    for (const title of notThisYear) await helene.strikesOut(title);
    await helene.addsVote(sundays, 'L’assemblée générale décide d’ouvrir l’atelier le dimanche.');
    await helene.movesUp(sundays, 2);
    await helene.rewords(fee, 'L’assemblée générale fixe la cotisation pour 2026 à 20 €.');
    await expect(console.getByText('Un blanc à remplir')).toHaveCount(0);
    await helene.convenes(6);
    await helene.seesSentTo('Ada Bobine');
    await helene.seesSentTo('Driss Jersey');
  });

  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door), ...minuteTaker(door) };
  await test.step('the secretary receives who comes', async () => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    await solange.recordsPaperProxy('Driss Jersey', 'Ada Bobine');
    for (const name of ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine', 'Bakary Lin', 'Chloé Canevas']) {
      await solange.receives(name);
    }
    await solange.seesQuorumReached();
  });

  const hands = await Promise.all(
    ['Ada Bobine', 'Bakary Lin', 'Chloé Canevas', 'Hélène Trame', 'Solange Tissandier'].map(async (name) =>
      voter(await arrives(house, name, phone)),
    ),
  );
  const [ada, bakary, chloe, ...board] = hands as [Voter, Voter, Voter, ...Voter[]];
  await test.step('they vote on their phones, and by hands', async () => {
    await helene.opensSitting('Solange Tissandier');
    await Promise.all(hands.map((one) => one.entersTheBooth(assembly)));
    await helene.comesTo(sundays);
    await helene.putsToVoteOnPhones();
    await Promise.all(hands.map((one) => one.seesQuestion(sundays)));
    await ada.votesAlsoFor('Driss Jersey', 'pour', 'contre');
    await bakary.votes('pour');
    await chloe.votes('abstention');
    for (const one of board) await one.votes('pour');
    await helene.seesEveryoneHasVoted();
    await helene.closesVote();
    await helene.proclaims('4 pour, 1 contre, 1 abstention');
    await bakary.hears('La résolution est adoptée.');

    await helene.comesTo(fee);
    await helene.votesByHands({ against: 1, abstention: 0 });
    await chloe.hears('Le vote est clos');
    await helene.proclaims('5 pour, 1 contre');
    await helene.comesTo('Questions diverses');
    await helene.closesSitting();
    await ada.hears('La séance est levée');
  });

  await test.step('the minutes are written, signed and filed, and every member reads them', async () => {
    await solange.opensMinutes();
    await solange.startsWriting('On parle');
    await helene.seesWriting('Solange Tissandier');
    await solange.writesDebate('On parle des horaires, du bruit et du café.');
    await helene.seesNobodyWriting();
    const signed = signedCopy(await solange.prints());
    await solange.filesSigned(signed);
    await solange.canWriteNoMore();
    await solange.takesEveryDocumentAway(sundays);
    await solange.checksWhatCouldBeRaised('Aucun scrutateur pour compter au point 3.');
    await solange.comparesWithRegister(signed, 'C’est bien le document n° 1');
    await solange.comparesWithRegister(signedCopy(signed), 'Ce n’est aucun document du registre');
    expect((await bakary.readsSignedMinutes()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

type Voter = ReturnType<typeof voter>;
