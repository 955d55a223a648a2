import { setTimeout as sleep } from 'node:timers/promises';
import {
  Agenda,
  type AgendaItem,
  type AgendaItemInput,
  AttendanceMode,
  Ballots,
  Choice,
  Conduct,
  Convening,
  CountSheets,
  Delivery,
  Desk,
  DeskEntries,
  type DeskEntryKind,
  Enclosures,
  type ItemKind,
  Preparation,
  type PrepareAssemblyInput,
  Proposals,
  Proxies,
  Reminders,
  Secrecy,
  VoteMethod,
  Votes,
} from '@etabli/assembly';
import { newId } from '@etabli/kernel';
import { Files } from '@etabli/platform';
import { organisations } from '../names.js';
import { MEMBERS, personId } from '../people.js';
import { type Acting, after } from './acting.js';

/** A voice given: who to whom, by their numbers. */
export type Given = readonly [giver: number, holder: number];

/** What several assemblies of the story have in common: called, joined, voted. */
export class Gathering {
  items: AgendaItem[] = [];
  /** Numbers of those who count; the chair counts alone when there is none. */
  scrutineers: readonly number[] = [];

  constructor(
    private readonly acting: Acting,
    readonly id: string,
  ) {}

  /** Opens the file of an assembly. */
  static async prepare(
    acting: Acting,
    who: number,
    at: Date,
    input: PrepareAssemblyInput,
  ): Promise<Gathering> {
    const { id } = await acting.as(who, at, () => acting.find(Preparation).prepare(input));
    return new Gathering(acting, id);
  }

  async add(who: number, at: Date, item: AgendaItemInput): Promise<void> {
    await this.acting.as(who, at, () => this.acting.find(Agenda).add(this.id, item));
  }

  /** Joins a document to read before the day. */
  async enclose(who: number, at: Date, name: string, words: string): Promise<void> {
    await this.acting.as(who, at, async () => {
      const { id } = await this.acting.find(Files).receive(name, new TextEncoder().encode(words));
      await this.acting.find(Enclosures).attach({ assemblyId: this.id, fileId: id });
    });
  }

  /** Calls the members; letters are posted the next day. */
  async convene(who: number, at: Date): Promise<void> {
    await this.acting.as(who, at, async () => {
      await this.acting.find(Convening).convene(this.id, {});
      await this.hold('select mail_id from convocation', at);
      this.items = await this.acting.find(Agenda).of(this.id);
    });
    const posted = after(at, 20 * 60);
    await this.acting.as(who, posted, () => this.acting.find(Delivery).recordPosting(this.id, posted));
  }

  /** A member asks for an item, and others support it a few minutes later. */
  async ask(
    who: number,
    at: Date,
    item: { kind: ItemKind; title: string; text: string },
    supporters: readonly number[],
  ): Promise<void> {
    const proposals = this.acting.find(Proposals);
    const { id } = await this.acting.as(who, at, () => proposals.propose({ assemblyId: this.id, ...item }));
    for (const [place, supporter] of supporters.entries()) {
      await this.acting.as(supporter, after(at, 5 + place), () => proposals.support(id));
    }
  }

  /** Those who have not answered are written to once. */
  async remind(who: number, at: Date, text: string): Promise<void> {
    await this.acting.as(who, at, async () => {
      await this.acting.find(Reminders).send({ id: newId(), assemblyId: this.id, text });
      await this.hold('select mail_id from reminder_sending s join reminder r on r.id = s.reminder_id', at);
    });
  }

  /** Nothing of the demonstration is ever really sent. */
  private async hold(mails: string, at: Date): Promise<void> {
    await this.acting.query(
      `update mail set state = 'held', taken_at = $2 where state = 'waiting' and id in (${mails} where assembly_id = $1)`,
      [this.id, at],
    );
  }

  async grant(given: Given, at: Date): Promise<void> {
    const [giver, holder] = given;
    await this.acting.as(giver, at, () =>
      this.acting.find(Proxies).grant({ assemblyId: this.id, holderId: personId(holder) }),
    );
  }

  /** Members read their page of the assembly by the link of their convocation, one after the other. */
  async read(people: readonly number[], from: Date, every: number): Promise<void> {
    for (const [place, person] of people.entries()) {
      await this.acting.as(person, after(from, place * every), () =>
        this.acting.query(
          `insert into personal_link_opening (link_id) select l.id from personal_link l
           join convocation c on c.association_id = l.association_id and c.id = l.convocation_id
           where c.assembly_id = $1 and c.person_id = $2`,
          [this.id, personId(person)],
        ),
      );
    }
  }

  /** Numbers of the people who have a voice of their own and can sign in, in the order of the list of members. */
  voters(desk: number, at: Date): Promise<number[]> {
    return this.acting.as(desk, at, async () => {
      const { lines } = await this.acting.find(Desk).roll(this.id);
      const voting = new Set(lines.filter(({ votes }) => votes).map((line) => line.personId));
      const accounts = await this.acting.query<{ id: string }>('select person_id as id from belonging');
      const able = new Set(accounts.map(({ id }) => id).filter((id) => voting.has(id)));
      const people = Array.from({ length: MEMBERS - organisations.length }, (_, number) => number);
      return people.filter((number) => able.has(personId(number)));
    });
  }

  /** Members come in one after the other, `every` so many minutes. */
  async arrive(desk: number, people: readonly number[], from: Date, every: number): Promise<void> {
    for (const [place, person] of people.entries()) {
      await this.acting.as(desk, after(from, place * every), () =>
        this.acting.find(Desk).recordArrival(this.id, personId(person), AttendanceMode.present),
      );
    }
  }

  /** Someone notes at a desk that a member came or left; `unaware` if the desk had not read the roll since then. */
  async atDesk(
    who: number,
    [desk, kind, person]: readonly [desk: string, kind: DeskEntryKind, person: number],
    at: Date,
    unaware?: Date,
  ): Promise<Date> {
    return this.acting.as(who, at, async () => {
      // The program counts in whole milliseconds: the next one is surely after the beginning of this step.
      await sleep(2);
      const now = new Date();
      const entry = { id: newId(), assemblyId: this.id, desk, kind, personId: personId(person) };
      const said = { mode: AttendanceMode.present, saidAt: now, sentAt: now, seenAt: unaware ?? now };
      await this.acting.find(DeskEntries).record({ ...entry, ...said });
      return now;
    });
  }

  item(position: number): AgendaItem {
    const found = this.items.find((item) => item.position === position);
    if (!found) throw new Error(`the agenda has no item ${position}`);
    return found;
  }

  /** Comes to an item that only informs, and sums up what was said. */
  async tell(chair: number, secretary: number, position: number, at: Date, debate: string): Promise<void> {
    const { id } = this.item(position);
    await this.acting.as(chair, at, () => this.acting.find(Conduct).callItem(id));
    await this.note(secretary, position, after(at, 4), debate);
  }

  async note(secretary: number, position: number, at: Date, debate: string): Promise<void> {
    const { id } = this.item(position);
    await this.acting.as(secretary, at, () => this.acting.find(Conduct).noteDebate(id, null, debate));
  }

  /** Puts an item to the vote by hands, and settles it. */
  async byHands(
    chair: number,
    position: number,
    at: Date,
    [against, abstention]: readonly [number, number],
  ): Promise<void> {
    const { id } = await this.openVote(chair, position, at, VoteMethod.hands);
    await this.countHands(chair, id, after(at, 2), [against, abstention]);
    await this.settle(chair, id, after(at, 3));
  }

  /** Hands are counted by each scrutineer, who find the same: so many against, so many abstain, the rest of the room is for. */
  async countHands(
    chair: number,
    voteId: string,
    at: Date,
    [against, abstention]: readonly [number, number],
  ): Promise<void> {
    const { inRoom } = await this.acting.as(chair, at, () => this.acting.find(Desk).roll(this.id));
    const counts = { for: inRoom.voices - against - abstention, against, abstention, blank: 0, null: 0 };
    for (const counter of this.scrutineers.length > 0 ? this.scrutineers : [chair]) {
      await this.acting.as(counter, at, () => this.acting.find(CountSheets).handIn(voteId, counts));
    }
  }

  /** Someone in the room asks that an item be voted in secret. */
  async askSecrecy(who: number, position: number, at: Date): Promise<void> {
    const { id } = this.item(position);
    await this.acting.as(who, at, () => this.acting.find(Secrecy).ask(id));
  }

  openVote(chair: number, position: number, at: Date, method: VoteMethod) {
    const { id } = this.item(position);
    return this.acting.as(chair, at, () => this.acting.find(Votes).open(id, method));
  }

  /** Closes a vote and says its result. */
  async settle(chair: number, voteId: string, at: Date): Promise<void> {
    await this.acting.as(chair, at, () => this.acting.find(Votes).close(voteId));
    await this.acting.as(chair, at, () => this.acting.find(Votes).proclaim(voteId));
  }

  /** Each voter casts every mandate they may, the same way, one after the other within `seconds`. */
  async cast(voteId: string, voters: readonly number[], from: Date, seconds: number): Promise<void> {
    const ballots = this.acting.find(Ballots);
    for (const [place, voter] of voters.entries()) {
      const at = new Date(from.getTime() + Math.round((place * seconds * 1000) / voters.length));
      await this.acting.as(voter, at, async () => {
        const { mandates } = await ballots.mine(this.id);
        for (const { electorId, reason } of mandates) {
          if (reason === null) await ballots.cast(voteId, electorId, choiceOf(place));
        }
      });
    }
  }
}

const choiceOf = (place: number): Choice =>
  place % 9 === 4 ? Choice.against : place % 11 === 7 ? Choice.abstention : Choice.for;
