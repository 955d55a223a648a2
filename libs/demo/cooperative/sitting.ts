import { AdvanceVotes, Choice, Conduct, ItemKind, RemotePresences, VoteMethod } from '@etabli/assembly';
import { type Acting, after } from '../assemblies/acting.js';
import { Gathering } from '../assemblies/gathering.js';
import { type Owner, tellInTime } from '../assemblies/shift.js';
import { DEMO_COOPERATIVE } from '../cast.js';
import { personId } from '../people.js';
import { callColleges, standInColleges } from './electing.js';
import { clerk, manager, members } from './house.js';

const agenda = [
  {
    ...{ kind: ItemKind.vote, title: 'Comptes de l’exercice', speaker: 'Ysaline Corbières' },
    text: 'L’assemblée générale, après avoir entendu le rapport de gestion, approuve les comptes de l’exercice clos.',
  },
  {
    ...{ kind: ItemKind.vote, title: 'Un second point de vente', speaker: 'Théodule Vassieux' },
    text: 'L’assemblée générale autorise l’ouverture d’un point de vente à la gare, pour un loyer de 640 € par mois au plus.',
  },
];

/**
 * An assembly of the cooperative, open at `now`: some voted in advance, two are there from a distance, the accounts were
 * adopted by colleges, and a vote by name goes on. Then each college elects to the seats kept for it.
 */
export async function holdCooperative(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const ago = (minutes: number) => after(now, -minutes);
  const days = (count: number) => ago(count * 24 * 60);
  const assembly = await Gathering.prepare(acting, clerk, days(25), {
    ...{ nature: 'ordinary', startsAt: ago(30), fromTemplate: false },
    place: 'La serre, 3 chemin des Bâches, 26150 Die',
  });
  for (const item of agenda) await assembly.add(clerk, days(24), item);
  await callColleges(acting, assembly, days(23));
  await assembly.convene(manager, days(22));
  await standInColleges(acting, assembly, days(15));
  const [workers, users, partners] = [members('salaries'), members('usagers'), members('partenaires')];
  await voteAhead(acting, assembly, [users[4], users[5], partners[2]] as number[], days(3));
  await assembly.arrive(clerk, [...workers, ...users.slice(0, 3), ...partners.slice(0, 1)], ago(40), 1);
  await acting.as(manager, ago(28), () =>
    acting.find(Conduct).open({
      ...{ id: assembly.id, chairId: personId(manager), secretaryId: personId(clerk), scrutineerIds: [] },
    }),
  );
  // Once it is open, whatever the hour: just after midnight its day is the day before.
  for (const one of [users[3], partners[1]] as number[])
    await acting.as(one, ago(25), () => acting.find(RemotePresences).join(assembly.id));
  const accounts = await assembly.openVote(manager, 1, ago(15), VoteMethod.named);
  await assembly.cast(accounts.id, [...workers, ...users.slice(0, 4), ...partners.slice(0, 2)], ago(14), 90);
  await assembly.settle(manager, accounts.id, ago(12));
  const shop = await assembly.openVote(manager, 2, ago(2), VoteMethod.named);
  await assembly.cast(shop.id, [...workers.slice(1), ...users.slice(0, 2)], ago(1.5), 60);
  await tellInTime(owner, DEMO_COOPERATIVE, acting.takeSteps());
}

/** From home, in the days before: for the accounts, and not all for the shop. */
async function voteAhead(acting: Acting, assembly: Gathering, people: number[], from: Date): Promise<void> {
  for (const [place, one] of people.entries()) {
    const ballots = [1, 2].map((position) => ({
      itemId: assembly.item(position).id,
      choice: position === 2 && place === 1 ? Choice.against : Choice.for,
    }));
    await acting.as(one, after(from, place * 190), () =>
      acting.find(AdvanceVotes).vote({ assemblyId: assembly.id, electorId: personId(one), ballots }),
    );
  }
}
