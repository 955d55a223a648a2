import { Conduct, DeskEntryKind, ItemKind, VoteMethod } from '@etabli/assembly';
import { parts, personId } from '../people.js';
import { type Acting, after } from './acting.js';
import { discussLaser } from './debating.js';
import { callCircle, callElection, stand } from './electing.js';
import { Gathering, type Given } from './gathering.js';

const { coChair, secretary } = parts;
const vote = ItemKind.vote;
const information = ItemKind.information;

const agenda = [
  {
    kind: information,
    title: 'Nouvelles de la maison',
    text: 'La saison passée et ce qui se prépare.',
    speaker: 'Malik Fontanès',
  },
  {
    kind: vote,
    title: 'Tarifs des bureaux et des ateliers',
    text: 'L’assemblée générale, après en avoir délibéré, porte la redevance des bureaux à 11,50 € et celle des ateliers à 8 € par mètre carré et par mois, à compter du premier jour du trimestre prochain.',
    speaker: 'Éléonore Chabrillan',
  },
  {
    kind: vote,
    title: 'Une découpeuse laser partagée',
    text: 'L’assemblée générale, après en avoir délibéré, autorise l’achat d’une découpeuse laser partagée dans la limite de 9 400 €, dont 4 000 € de subvention.',
    speaker: 'Nadia Vérounet',
  },
  {
    kind: vote,
    title: 'Adhésion au réseau régional des tiers-lieux',
    text: 'L’assemblée générale, après en avoir délibéré, décide l’adhésion de l’association au réseau régional des tiers-lieux.',
    speaker: 'Camille Lantheaume',
  },
  {
    kind: information,
    title: 'Questions diverses',
    text: 'Un temps d’échange : rien n’y est décidé.',
    speaker: '',
  },
];

const GIVERS = 8;
const PRESENT = 40;
const CAST = 18;

/**
 * An ordinary assembly opened thirty-five minutes before `now`, where a resolution was amended, somebody
 * waits to speak, and a vote by name is open: whoever one becomes can vote.
 */
export async function holdSitting(acting: Acting, now: Date): Promise<void> {
  const ago = (minutes: number) => after(now, -minutes);
  const days = (count: number) => ago(count * 24 * 60);
  const assembly = await Gathering.prepare(acting, secretary, days(24), {
    nature: 'ordinary',
    startsAt: quarter(ago(40)),
    place: 'Grande halle, 24 avenue des Copeaux, 26400 Crest',
    fromTemplate: false,
  });
  for (const item of agenda) await assembly.add(secretary, days(23), item);
  await callElection(acting, assembly, days(23));
  await callCircle(acting, assembly, days(23));
  await assembly.convene(coChair, days(22));
  await stand(acting, assembly, days(20));
  const voting = await assembly.voters(secretary, ago(70));
  const givers = voting.slice(-GIVERS);
  for (const [place, given] of carried(givers).entries()) await assembly.grant(given, days(9 - place));
  const present = voting.slice(0, PRESENT);
  await assembly.arrive(secretary, present.slice(0, -2), ago(58), 0.5);
  assembly.scrutineers = [parts.resident, parts.technicalLead];
  await acting.as(coChair, ago(35), () =>
    acting.find(Conduct).open({
      id: assembly.id,
      chairId: personId(coChair),
      secretaryId: personId(secretary),
      scrutineerIds: assembly.scrutineers.map(personId),
    }),
  );
  const news =
    'Malik Fontanès rappelle les portes ouvertes du printemps, qui ont réuni 640 personnes, et annonce la réfection de la verrière.';
  await assembly.tell(coChair, secretary, 1, ago(33), news);
  await receiveAtTwoDesks(assembly, present.slice(-2) as [number, number], ago);
  await assembly.byHands(coChair, 2, ago(17), [4, 3]);
  const rates =
    'Plusieurs résidents demandent que la hausse soit revue dans un an au vu des charges réelles. La trésorière en prend l’engagement.';
  await assembly.note(secretary, 2, ago(13), rates);
  await assembly.askSecrecy(22, 4, ago(12));
  const [one = 21, two = 22, three = 23] = present.filter((number) => number > 20);
  await discussLaser(acting, assembly, [coChair, one, two, three], now);
  await openLaserVote(assembly, present, now);
}

/** Late comers, by two doors; one of them goes out by one and back by the other, which had lost the network: a person has to look. */
async function receiveAtTwoDesks(
  assembly: Gathering,
  [first, second]: [number, number],
  ago: (minutes: number) => Date,
): Promise<void> {
  const seen = await assembly.atDesk(secretary, ['Entrée', DeskEntryKind.arrived, first], ago(26));
  await assembly.atDesk(coChair, ['Jardin', DeskEntryKind.arrived, second], ago(23));
  await assembly.atDesk(coChair, ['Jardin', DeskEntryKind.left, first], ago(12));
  await assembly.atDesk(secretary, ['Entrée', DeskEntryKind.arrived, first], ago(11), seen);
}

/** The vote that visitors find open: some have voted, none of those one can become. */
async function openLaserVote(assembly: Gathering, present: number[], now: Date): Promise<void> {
  const voters = present.filter((number) => number > 20).slice(0, CAST);
  const { id } = await assembly.openVote(coChair, 3, after(now, -3), VoteMethod.named);
  await assembly.cast(id, voters, after(now, -2.8), 150);
}

/** Two who can be played carry a voice each; four more carry the others. */
const carried = (givers: number[]): Given[] => {
  const holders = [parts.member, parts.resident, 17, 22, 23, 23, 24, 24];
  return givers.map((giver, place): Given => [giver, holders[place] ?? coChair]);
};

/** The quarter of an hour that an instant falls in. */
const quarter = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 900_000) * 900_000);
