import { Answer, ItemKind, MyAssemblies } from '@etabli/assembly';
import { addDays, type IsoDate, instantAt } from '@etabli/kernel';
import { parts, personId } from '../people.js';
import type { Acting } from './acting.js';
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
  await assembly.convene(parts.otherCoChair, at(2, '09:15'));
  await reply(acting, assembly, (time) => at(1, time));
}

/** Nobody knows whether one mail left: the check says so while the convocation can still be sent again. */
const loseTrack = (acting: Acting, { id }: Gathering, who: number, at: Date) =>
  acting.as(parts.secretary, at, () =>
    acting.query(
      `update mail set state = 'uncertain', error = 'Le serveur n’a pas répondu' where id = (
         select mail_id from convocation where assembly_id = $1 and person_id = $2)`,
      [id, personId(who)],
    ),
  );

/** Some will come, two will not and give their voice. */
async function reply(acting: Acting, assembly: Gathering, yesterday: (time: string) => Date): Promise<void> {
  const voting = await assembly.voters(parts.secretary, yesterday('07:30'));
  const coming = [parts.treasurer, parts.technicalLead, 17, ...voting.slice(24, 27)];
  const [friend, neighbour, unsure] = voting.slice(30, 33) as [number, number, number];
  await loseTrack(acting, assembly, unsure, yesterday('07:40'));
  const answer = (who: number, time: string, said: Answer) =>
    acting.as(who, yesterday(time), () => acting.find(MyAssemblies).answer(assembly.id, said, null));
  for (const [place, who] of coming.entries()) await answer(who, `08:${10 + place * 7}`, Answer.present);
  await answer(friend, '11:20', Answer.absent);
  await assembly.grant([friend, parts.coChair], yesterday('11:22'));
  await answer(neighbour, '11:29', Answer.absent);
  await assembly.grant([neighbour, parts.resident], yesterday('11:31'));
}
