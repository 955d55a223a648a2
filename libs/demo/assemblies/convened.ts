import { AdvanceVotes, Answer, Choice, ItemKind, MyAssemblies } from '@etabli/assembly';
import { addDays, type IsoDate, instantAt } from '@etabli/kernel';
import { parts, personId } from '../people.js';
import { type Acting, after } from './acting.js';
import { Gathering } from './gathering.js';

const PARIS = 'Europe/Paris';

/** Two articles to change, with the old and the new text. */
const changes = [
  {
    article: '5',
    before:
      'L’association se compose de membres actifs, de résidents, de structures et de membres bienfaiteurs.',
    after:
      'L’association se compose de membres actifs, de résidents, de structures, de salariés et de membres bienfaiteurs.',
  },
  {
    article: '12',
    before: 'Nul ne peut détenir plus de deux pouvoirs.',
    after: 'Nul ne peut détenir plus de trois pouvoirs.',
  },
];

/** An extraordinary assembly convened two days ago, on a Saturday in some three weeks: members answer, proxies come in. */
export async function callExtraordinary(acting: Acting, today: IsoDate): Promise<void> {
  const about = addDays(today, 25);
  const day = addDays(about, -((new Date(`${about}T00:00:00Z`).getUTCDay() + 1) % 7));
  const at = (days: number, time: string) => instantAt(addDays(today, -days), time, PARIS);
  const assembly = await Gathering.prepare(acting, parts.secretary, at(6, '18:30'), {
    nature: 'extraordinary',
    startsAt: instantAt(day, '10:00', PARIS),
    place: 'Grande halle, 24 avenue des Copeaux, 26400 Crest',
    fromTemplate: true,
    template: { changes },
  });
  await assembly.add(parts.secretary, at(6, '18:50'), {
    kind: ItemKind.information,
    title: 'Pourquoi changer nos statuts',
    text: 'Ce que le groupe de travail a entendu ces derniers mois, et ce qu’il propose.',
    speaker: 'Malik Fontanès',
    position: 1,
  });
  const compared = [
    'Article;Ancien texte;Nouveau texte',
    ...changes.map((one) => Object.values(one).join(';')),
  ];
  await assembly.enclose(
    parts.secretary,
    at(5, '19:10'),
    'Statuts, articles comparés.csv',
    compared.join('\n'),
  );
  await assembly.convene(parts.otherCoChair, at(2, '09:15'));
  await reply(acting, assembly, (time) => at(1, time));
}

/** Of one mail nobody knows whether it left, and another came back: both can be sent again, to the address once it is corrected. */
async function loseTwo(acting: Acting, { id }: Gathering, people: [number, number], at: Date): Promise<void> {
  const fates = [
    ['uncertain', 'Le serveur n’a pas répondu'],
    ['failed', '550 5.1.1 cette boîte n’existe plus'],
  ];
  for (const [place, who] of people.entries()) {
    await acting.as(parts.secretary, at, () =>
      acting.query(
        `update mail set state = $3, error = $4 where id = (
           select mail_id from convocation where assembly_id = $1 and person_id = $2)`,
        [id, personId(who), ...(fates[place] ?? [])],
      ),
    );
  }
}

/** Votes for every change of the statutes, from home; an answer to the convocation too. */
const voteEarly = (acting: Acting, assembly: Gathering, who: number, at: Date) =>
  acting.as(who, at, async () => {
    const votes = acting.find(AdvanceVotes);
    const [voice] = await votes.mine(assembly.id);
    const ballots = (voice?.items ?? [])
      .filter(({ bar }) => bar === null)
      .map(({ itemId }) => ({ itemId, choice: Choice.for }));
    await votes.vote({ assemblyId: assembly.id, electorId: personId(who), ballots });
  });

/** Some say they come, some do not, some give their voice or vote in advance; two items are asked for, and one has enough support. */
async function reply(acting: Acting, assembly: Gathering, yesterday: (time: string) => Date): Promise<void> {
  const voting = await assembly.voters(parts.secretary, yesterday('07:30'));
  const coming = [parts.treasurer, parts.technicalLead, 17, parts.resident, ...voting.slice(34, 51)];
  const absent = voting.slice(52, 58);
  const givers = voting.slice(60, 65);
  await loseTwo(acting, assembly, [voting[73], voting[59]] as [number, number], yesterday('07:35'));
  await assembly.read([...coming, ...absent, ...givers, ...voting.slice(66, 72)], yesterday('07:40'), 3);
  const answer = (who: number, at: Date, said: Answer) =>
    acting.as(who, at, () => acting.find(MyAssemblies).answer(assembly.id, said, null));
  for (const [place, who] of coming.entries())
    await answer(who, after(yesterday('08:10'), place * 7), Answer.present);
  for (const [place, who] of absent.entries())
    await answer(who, after(yesterday('11:20'), place * 4), Answer.absent);
  for (const [place, giver] of givers.entries()) {
    const holder = coming[3 + Math.floor(place / 2)] as number;
    await assembly.grant([giver, holder], after(yesterday('12:05'), place * 6));
  }
  for (const [place, who] of voting.slice(74, 78).entries())
    await voteEarly(acting, assembly, who, after(yesterday('12:15'), place * 9));
  const at = (time: string) => yesterday(time);
  await assembly.ask(parts.volunteer, at('12:40'), composter, coming.slice(4, 16));
  await assembly.ask(parts.resident, at('13:30'), quietRoom, coming.slice(8, 12));
}

const composter = {
  kind: ItemKind.vote,
  title: 'Un composteur partagé dans la cour',
  text: 'L’assemblée générale décide d’installer un composteur partagé dans la cour, tenu par la commission Vie de l’asso.',
};
const quietRoom = {
  kind: ItemKind.information,
  title: 'Une pièce calme pour les appels',
  text: 'En parler ensemble avant de chercher où la mettre.',
};
