import { Amendments, Conduct, Floors, VoteMethod, Votes } from '@etabli/assembly';
import { personId } from '../people.js';
import { type Acting, after } from './acting.js';
import type { Gathering } from './gathering.js';

const TEXT =
  'L’assemblée générale, après en avoir délibéré, autorise l’achat d’une découpeuse laser partagée dans la limite de 9 400 €, dont 4 000 € de subvention, ouverte à tous les membres deux soirs par semaine.';

/** The laser cutter is discussed before it is voted: two speak, one of them amends the text, and somebody still waits. */
export async function discussLaser(
  acting: Acting,
  gathering: Gathering,
  [chair, first, second, third]: readonly [number, number, number, number],
  now: Date,
): Promise<void> {
  const { id } = gathering.item(3);
  const floors = acting.find(Floors);
  const ago = (minutes: number) => after(now, -minutes);
  const asks = (who: number, minutes: number) =>
    acting.as(who, ago(minutes), () => floors.ask(id, 'speech', null));
  const gives = (minutes: number) => acting.as(chair, ago(minutes), () => floors.give(id, null));
  await acting.as(chair, ago(12), () => acting.find(Conduct).callItem(id));
  await asks(first, 11.6);
  await asks(second, 11.2);
  await gives(11);
  await asks(third, 10);
  await gives(9);
  await acting.as(chair, ago(7), () => floors.end(id));
  await amend(acting, gathering, [chair, second], ago(6.5));
}

/** Put to the vote by hands and adopted: the text voted next is the amended one. */
async function amend(
  acting: Acting,
  gathering: Gathering,
  [chair, proposer]: readonly [number, number],
  at: Date,
): Promise<void> {
  const votes = acting.find(Votes);
  const input = {
    ...{ itemId: gathering.item(3).id, proposerId: personId(proposer) },
    ...{ text: TEXT, withinItem: true },
  };
  const amendment = await acting.as(chair, at, () => acting.find(Amendments).propose(input));
  const vote = await acting.as(chair, after(at, 1), () =>
    votes.open(amendment.agendaItemId, VoteMethod.hands, { amendment }),
  );
  await gathering.countHands(chair, vote.id, after(at, 1.5), [5, 4]);
  await gathering.settle(chair, vote.id, after(at, 2));
}
