import {
  Agenda,
  Board,
  Closing,
  Conduct,
  Desk,
  Following,
  ItemKind,
  MinutesBooks,
  Officers,
  Register,
  SittingPapers,
  VoteMethod,
} from '@etabli/assembly';
import { addDays, type IsoDate, instantAt } from '@etabli/kernel';
import { Files } from '@etabli/platform';
import { commissionId } from '../commissions.js';
import { nameOf, parts, personId } from '../people.js';
import { type Acting, after } from './acting.js';
import { Gathering, type Given } from './gathering.js';
import { boardTitle, ending, incident, opening, outgoing, pastItems, reminder } from './past-words.js';

const { chair, secretary } = outgoing;
const scrutineers = [17, 18];

const PRESENT = 52;
const LATE = 2;
/** The item of the board, after the eight of the year. */
const BOARD = 9;
const GIVERS = 6;
/** The item voted by name, on phones: the budget. */
const BY_NAME = 8;

/** The last ordinary assembly, from its file to the register. `tell` sets what was played so far at its place in time. */
export async function holdPast(acting: Acting, day: IsoDate, tell: () => Promise<void>): Promise<void> {
  const at = (days: number, time: string) => instantAt(addDays(day, days), time, 'Europe/Paris');
  const start = at(0, '14:00');
  const assembly = await prepare(acting, start, at);
  await assembly.convene(chair, at(-24, '09:30'));
  await assembly.remind(secretary, at(-5, '18:10'), reminder);
  const voting = await assembly.voters(secretary, at(0, '13:20'));
  const givers = voting.slice(-GIVERS);
  const present = voting.slice(0, PRESENT);
  for (const [place, giver] of givers.entries()) {
    const given: Given = [giver, present[8 + place * 2] ?? chair];
    await assembly.grant(given, at(place - 8, '18:40'));
  }
  await assembly.arrive(secretary, present.slice(0, -LATE), after(start, -28), 0.6);
  await sit(acting, assembly, present, start);
  await tell();
  await write(acting, assembly, at);
  await tell();
  await file(acting, assembly, at);
  await declare(acting, assembly, day, at);
  await entrust(acting, assembly, day, at);
  await tell();
}

type At = (days: number, time: string) => Date;

async function prepare(acting: Acting, startsAt: Date, at: At): Promise<Gathering> {
  const assembly = await Gathering.prepare(acting, chair, at(-40, '18:10'), {
    nature: 'ordinary',
    startsAt,
    place: 'Grande halle, 24 avenue des Copeaux, 26400 Crest',
    fromTemplate: true,
    template: { resultCents: 184_200, budgetCents: 9_640_000 },
  });
  await acting.as(secretary, at(-33, '20:00'), async () => {
    const agenda = acting.find(Agenda);
    // That year the four stood together and were elected in one vote, aloud: an item like another, without ballots.
    const inOneVote = { kind: ItemKind.vote, title: boardTitle, text: '', speaker: '', position: BOARD };
    await agenda.add(assembly.id, inOneVote);
    const items = await agenda.of(assembly.id);
    for (const [place, { speaker, text }] of pastItems(startsAt.getFullYear()).entries()) {
      const { id } = items[place] as { id: string; kind: ItemKind };
      await agenda.describe(id, {
        speaker: speaker === null ? '' : nameOf(speaker),
        ...(text ? { text } : {}),
      });
    }
  });
  return assembly;
}

async function sit(acting: Acting, assembly: Gathering, present: number[], start: Date): Promise<void> {
  const { id } = assembly;
  assembly.scrutineers = scrutineers;
  await acting.as(chair, after(start, 8), () =>
    acting.find(Conduct).open({
      id,
      chairId: personId(chair),
      secretaryId: personId(secretary),
      scrutineerIds: scrutineers.map(personId),
    }),
  );
  await assembly.arrive(secretary, present.slice(-LATE), after(start, 10), 2);
  for (const [place, item] of pastItems(start.getFullYear()).entries()) {
    const position = place + 1;
    const from = after(start, 14 + place * 13);
    if (position === 9) await leave(acting, assembly, present.at(-3) as number, after(from, 1));
    if (item.hands) await assembly.byHands(chair, position, from, item.hands);
    else if (position === BY_NAME) await byName(assembly, present, from);
    else await assembly.tell(chair, secretary, position, from, item.debate);
    await assembly.note(secretary, position, after(from, 6), item.debate);
    if (position === 6) await interrupt(acting, assembly, after(from, 7));
  }
  await acting.as(chair, after(start, 163), () => acting.find(Closing).close(id));
}

async function byName(assembly: Gathering, present: number[], from: Date): Promise<void> {
  const { id } = await assembly.openVote(chair, BY_NAME, from, VoteMethod.named);
  await assembly.cast(id, present.slice(0, -1), from, 170);
  await assembly.settle(chair, id, after(from, 4));
}

const interrupt = (acting: Acting, { id }: Gathering, at: Date) =>
  acting.as(chair, at, () => acting.find(Conduct).noteIncident(id, incident, null));

const leave = (acting: Acting, { id }: Gathering, who: number, at: Date) =>
  acting.as(secretary, at, () => acting.find(Desk).recordDeparture(id, personId(who)));

/** Written and printed by who kept the minutes. */
async function write(acting: Acting, { id }: Gathering, at: At): Promise<void> {
  const edits = [
    { blockId: 'opening-remarks', text: opening },
    { blockId: 'closing-remarks', text: ending },
  ];
  await acting.as(secretary, at(6, '21:05'), () =>
    acting.find(MinutesBooks).write({ assemblyId: id, revision: 0, edits }),
  );
  await acting.as(secretary, at(9, '17:20'), () => acting.find(SittingPapers).printMinutes(id));
}

/** Signed, and entered in the register by the secretary elected that day. */
const file = (acting: Acting, { id }: Gathering, at: At) =>
  acting.as(parts.secretary, at(16, '11:45'), async () => {
    const files = acting.find(Files);
    const { fileId } = (await acting.find(MinutesBooks).saved(id)) ?? {};
    const printed = await files.read(fileId ?? '');
    const bytes = Buffer.concat([printed.bytes, Buffer.from('\n% Exemplaire signé\n')]);
    const signed = await files.receive(printed.file.name.replace(/\.pdf$/, ' (signé).pdf'), bytes);
    await acting.find(Register).file(id, signed.id);
  });

/** What the prefecture asks of those elected that day; one profession is still to be asked. */
const asked: [number, string, string][] = [
  [parts.coChair, 'Architecte', 'française'],
  [parts.otherCoChair, '', 'française'],
  [parts.treasurer, 'Comptable', 'française'],
  [parts.secretary, 'Bibliothécaire', 'française'],
];

/** Declared within the three months, by the secretary elected that day. */
const declare = (acting: Acting, { id }: Gathering, day: IsoDate, at: At) =>
  acting.as(parts.secretary, at(24, '10:30'), async () => {
    for (const [who, profession, nationality] of asked) {
      await acting.find(Officers).describe({ personId: personId(who), profession, nationality });
    }
    await acting.find(Board).declare({ assemblyId: id, declaredOn: addDays(day, 24) });
  });

/** The reserve goes to the glass roof: the technical commission sees to it, for the end of the winter. */
const entrust = (acting: Acting, assembly: Gathering, day: IsoDate, at: At) =>
  acting.as(parts.secretary, at(24, '10:45'), () =>
    acting.find(Following).follow({
      itemId: assembly.item(6).id,
      commissionId: commissionId('technique'),
      dueOn: addDays(day, 340),
    }),
  );
