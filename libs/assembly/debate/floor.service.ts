import { demand, newId } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { demandPeople } from '../roll/names.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { insideAt } from '../rules/attendance.js';
import { type FloorEvent, floorOf, type Floor as List, type Motive, takes } from '../rules/speakers.js';
import { Sittings } from '../sitting/sittings.service.js';
import { floorEvents, recordedFloor, speakingRules } from './floor.record.js';
import type { SpeakingRulesInput } from './floor.types.js';

/** An item under discussion, its assembly locked, and its list. */
interface Debate {
  item: AgendaItem;
  assembly: Assembly;
  situation: Situation;
  list: List;
}

/** Who speaks: asked for from a phone or raised as a hand, given by the chair. Everything that happens is a record. */
@Injectable()
export class Floors {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /**
   * Asks to speak on the item the assembly is at, for oneself, or (who conducts) for someone in the room. Asked twice it is
   * asked once, for the last motive. Refuses `floor.item-passed`, `vote.under-way`, `floor.not-in-the-room`,
   * `floor.conflicted` (statutes: coi.excluded), `floor.list-closed` and `floor.speaking-already`.
   */
  async ask(itemId: string, motive: Motive, forWhom: string | null): Promise<Assembly> {
    const debate = await this.at(itemId);
    const personId = await this.who(debate, forWhom);
    const { assembly, item, situation, list } = debate;
    await this.sittings.demandNoVote(assembly.id);
    demand(
      insideAt(situation.now, situation.attendance).has(personId),
      'floor.not-in-the-room',
      {},
      'personId',
    );
    demand(!(await this.isKeptOut(debate, personId)), 'floor.conflicted', {}, 'personId');
    demand(takes(list, motive), 'floor.list-closed');
    demand(list.speaking?.personId !== personId, 'floor.speaking-already', {}, 'personId');
    const same = list.waiting.some((one) => one.personId === personId && one.motive === motive);
    return same ? assembly : this.note(assembly, item, { kind: 'asked', personId, motive });
  }

  /** Asks no more. Said twice, it changes nothing. */
  async withdraw(itemId: string, forWhom: string | null): Promise<Assembly> {
    const debate = await this.at(itemId);
    const personId = await this.who(debate, forWhom);
    const { assembly, item, list } = debate;
    const waits = list.waiting.some((one) => one.personId === personId);
    return waits ? this.note(assembly, item, { kind: 'withdrawn', personId }) : assembly;
  }

  /**
   * Gives the floor to whoever comes first, or out of turn to somebody who waits; who was speaking is done. Refuses
   * `vote.under-way`, `floor.nobody-waits` and `floor.not-waiting`.
   */
  async give(itemId: string, toWhom: string | null): Promise<Assembly> {
    const { item, assembly, list } = await this.conducting(itemId);
    await this.sittings.demandNoVote(assembly.id);
    const [first] = list.waiting;
    demand(first, 'floor.nobody-waits');
    const personId = toWhom ?? first.personId;
    demand(
      list.waiting.some((one) => one.personId === personId),
      'floor.not-waiting',
      {},
      'personId',
    );
    const { seconds } = await speakingRules(this.db, assembly.id);
    return this.note(assembly, item, { kind: 'given', personId, seconds });
  }

  /** Gives more time to who speaks, in seconds. Refuses `floor.nobody-speaks`. */
  async extend(itemId: string, seconds: number): Promise<Assembly> {
    const { item, assembly, list } = await this.conducting(itemId);
    demand(list.speaking, 'floor.nobody-speaks');
    demand(
      Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600,
      'floor.time-malformed',
      {},
      'seconds',
    );
    return this.note(assembly, item, { kind: 'extended', seconds });
  }

  /** Thanks who speaks. Said twice, it changes nothing. */
  async end(itemId: string): Promise<Assembly> {
    const { item, assembly, list } = await this.conducting(itemId);
    return list.speaking ? this.note(assembly, item, { kind: 'ended' }) : assembly;
  }

  /** Closes the list of an item, or opens it again. Said twice, it changes nothing. */
  async close(itemId: string, closed: boolean): Promise<Assembly> {
    const { item, assembly, list } = await this.conducting(itemId);
    if (list.closed === closed) return assembly;
    return this.note(assembly, item, { kind: closed ? 'closed' : 'reopened' });
  }

  /** Sets the time of one speech and the order of speakers, for the speeches to come. */
  async setRules(assemblyId: string, { seconds, ordering }: SpeakingRulesInput): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    await this.db.query(
      'insert into speaking_rules (id, assembly_id, seconds, ordering) values ($1, $2, $3, $4)',
      [newId(), assemblyId, seconds, ordering],
    );
    return this.sittings.changed(assembly);
  }

  /** Whoever speaks on the item an assembly is at has done: it goes to the vote, or on to another item. */
  async hush({ id, currentItemId }: Assembly): Promise<void> {
    if (!currentItemId) return;
    const { speaking } = floorOf(await floorEvents(this.db, currentItemId), 'first-come');
    if (speaking) await this.insert(id, currentItemId, { kind: 'ended' });
  }

  private async conducting(itemId: string): Promise<Debate> {
    const debate = await this.at(itemId);
    this.sittings.authorize(debate.assembly, 'conduct');
    return debate;
  }

  private async at(itemId: string): Promise<Debate> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.db.get(Assembly, item.assemblyId, { lock: true });
    demand(assembly.state === 'open', 'sitting.not-open');
    demand(assembly.currentItemId === itemId, 'floor.item-passed');
    const situation = await this.situations.of(assembly);
    const { list } = await recordedFloor(this.db, assembly, itemId, situation);
    return { item, assembly, situation, list };
  }

  /** For whom it is: the viewer, or someone else when the viewer conducts. */
  private async who({ assembly }: Debate, forWhom: string | null): Promise<string> {
    const { personId } = currentActor();
    if (forWhom === null || forWhom === personId) return personId as string;
    this.sittings.authorize(assembly, 'conduct');
    await demandPeople(this.db, { personId: forWhom });
    return forWhom;
  }

  private async isKeptOut({ item, situation }: Debate, personId: string): Promise<boolean> {
    if (!termsOf(situation.statutes)['coi.excluded'].includes('debate')) return false;
    const conflict = await this.db.row(
      'select person_id from agenda_item_conflict where agenda_item_id = $1 and person_id = $2',
      [item.id, personId],
    );
    return conflict !== null;
  }

  private async note(assembly: Assembly, item: AgendaItem, event: Noted): Promise<Assembly> {
    await this.insert(assembly.id, item.id, event);
    return this.sittings.changed(assembly);
  }

  private insert(assemblyId: string, itemId: string, event: Noted): Promise<unknown> {
    const { kind, personId = null, motive = null, seconds = null } = event;
    return this.db.query(
      `insert into floor_event (id, assembly_id, agenda_item_id, kind, person_id, motive, seconds)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), assemblyId, itemId, kind, personId, motive, seconds],
    );
  }
}

type Noted = Pick<FloorEvent, 'kind'> & Partial<Pick<FloorEvent, 'personId' | 'motive' | 'seconds'>>;
