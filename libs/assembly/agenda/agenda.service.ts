import { authorize, type Verdict } from '@etabli/access';
import { demand, type IsoDate, newId } from '@etabli/kernel';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { type AssemblyCase, assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { mayVoteOn } from '../rules/agenda.js';
import { type DecisionKind, kindsOf } from '../rules/kinds.js';
import { AgendaItem, ItemKind } from './agenda.entities.js';
import type { AgendaItemChanges, AgendaItemInput } from './agenda.inputs.js';
import { isOtherBusiness } from './other-business.js';

/** An item before it has its place. */
export type NewItem = Pick<AgendaItem, 'part' | 'title' | 'text' | 'speaker'> & {
  kind: ItemKind;
  aboutPerson?: boolean;
  adoptsStatutes?: boolean;
  resultOf?: IsoDate | null;
};

@Injectable()
export class Agenda {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
  ) {}

  /** The items of an assembly in order; batched. */
  async of(assemblyId: string): Promise<AgendaItem[]> {
    const found = await load('agenda', assemblyId, async (ids) => {
      const rows = await this.db.find(AgendaItem, {
        where: { assemblyId: In([...ids]) },
        order: { position: 'asc' },
      });
      return groupBy(ids, rows, (item) => item.assemblyId);
    });
    return found ?? [];
  }

  /** Writes the first items of an assembly, in this order. Gives their ids. */
  async fill(assemblyId: string, items: NewItem[]): Promise<string[]> {
    const rows = items.map((item, index) => ({ ...item, id: newId(), assemblyId, position: index + 1 }));
    await this.db.insert(AgendaItem, rows);
    return rows.map(({ id }) => id);
  }

  /** Adds an item, before any other business unless a place is given. Refuses what `checked` and the policy say. */
  async add(assemblyId: string, input: AgendaItemInput, id: string = newId()): Promise<Assembly> {
    const assembly = await this.change(assemblyId, assemblyPolicy.changeAgenda);
    await this.place(assembly, input, id);
    return this.assemblies.touch(assemblyId);
  }

  /** Gives a new item its place on the agenda of a locked assembly. Refuses what `checked` says. */
  async place(
    assembly: Assembly,
    { position, ...input }: AgendaItemInput,
    id: string = newId(),
  ): Promise<AgendaItem> {
    const { id: assemblyId } = assembly;
    const values = await this.checked(assembly, { ...input, part: input.part ?? null });
    const items = await this.db.find(AgendaItem, { where: { assemblyId }, order: { position: 'asc' } });
    const place = Math.min(position ?? placeFor(values, items), items.length + 1);
    await this.shift(assemblyId, place, items.length, 1);
    return this.db.add(AgendaItem, { ...values, id, assemblyId, position: place });
  }

  /**
   * Rewords an item. Who presents it may still be named once the agenda is sent. Refuses `founding.item-stays` to make mere
   * information of what founds the association.
   */
  async describe(id: string, changes: AgendaItemChanges): Promise<Assembly> {
    const item = await this.db.get(AgendaItem, id);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined && value !== null);
    const speakerOnly = given.every(([key]) => key === 'speaker');
    const rule = speakerOnly ? assemblyPolicy.nameSpeaker : assemblyPolicy.changeAgenda;
    const assembly = await this.change(item.assemblyId, rule);
    const { kind, part, title, text, speaker, aboutPerson } = item;
    demand(
      !item.adoptsStatutes || (changes.kind ?? kind) === ItemKind.vote,
      'founding.item-stays',
      {},
      'kind',
    );
    const values = { kind, part, title, text, speaker, aboutPerson, ...Object.fromEntries(given) };
    await this.db.change(
      AgendaItem,
      id,
      speakerOnly ? { speaker: values.speaker } : await this.checked(assembly, values),
    );
    return this.assemblies.touch(assembly.id);
  }

  /** Gives an item another place; beyond the last it comes last. */
  async move(id: string, toPosition: number): Promise<Assembly> {
    demand(toPosition >= 1, 'agenda.no-such-place', {}, 'toPosition');
    const { assemblyId } = await this.db.get(AgendaItem, id);
    await this.change(assemblyId, assemblyPolicy.changeAgenda);
    const { position } = await this.db.get(AgendaItem, id);
    const last = await this.db.count(AgendaItem, { assemblyId });
    const place = Math.min(toPosition, last);
    if (place < position) await this.shift(assemblyId, place, position - 1, 1);
    if (place > position) await this.shift(assemblyId, position + 1, place, -1);
    await this.db.query('update agenda_item set position = $2 where id = $1', [id, place]);
    return this.assemblies.touch(assemblyId);
  }

  /** Takes an item off a draft agenda. Refuses `founding.item-stays`: without statutes nothing is founded. */
  async remove(id: string): Promise<Assembly> {
    const { assemblyId, adoptsStatutes } = await this.db.get(AgendaItem, id);
    demand(!adoptsStatutes, 'founding.item-stays');
    await this.change(assemblyId, assemblyPolicy.removeItem);
    const { position } = await this.db.get(AgendaItem, id);
    const last = await this.db.count(AgendaItem, { assemblyId });
    await this.db.query('delete from agenda_item_conflict where agenda_item_id = $1', [id]);
    await this.db.query('delete from agenda_item where id = $1', [id]);
    await this.shift(assemblyId, position + 1, last, -1);
    return this.assemblies.touch(assemblyId);
  }

  private async change(
    assemblyId: string,
    rule: (actor: ReturnType<typeof currentActor>, assembly: AssemblyCase) => Verdict,
  ): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(rule(currentActor(), await this.assemblies.caseOf(assembly)));
    return assembly;
  }

  /**
   * An item as this assembly may hold it: a vote falls to a half that the assembly has, and nothing is decided under any
   * other business (statutes: agenda.misc_votes).
   * Refuses `agenda.part-missing`, `agenda.part-not-held`, `agenda.misc-votes-barred`.
   */
  private async checked(assembly: Assembly, item: NewItem): Promise<NewItem> {
    const values = {
      ...item,
      title: item.title.trim(),
      text: item.text.trim(),
      speaker: item.speaker.trim(),
    };
    demand(values.title, 'input.required', {}, 'title');
    if (values.kind === ItemKind.information) return { ...values, part: null, aboutPerson: false };
    const parts = kindsOf(assembly.nature);
    const part = values.part ?? (parts.length === 1 ? (parts[0] as DecisionKind) : null);
    demand(part, 'agenda.part-missing', {}, 'part');
    demand(parts.includes(part), 'agenda.part-not-held', { nature: assembly.nature }, 'part');
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const subject = isOtherBusiness(values.title) ? 'any-other-business' : 'other';
    const leave = mayVoteOn(statutes, { subject, kind: 'vote', onAgendaAsSent: true });
    demand(leave.allowed, 'agenda.misc-votes-barred', {}, 'kind');
    return { ...values, part };
  }

  /** Moves the items of a stretch of places by one, in one statement: places stay unique when the operation ends. */
  private async shift(assemblyId: string, from: number, to: number, by: 1 | -1): Promise<void> {
    await this.db.query(
      'update agenda_item set position = position + $4 where assembly_id = $1 and position between $2 and $3',
      [assemblyId, from, to, by],
    );
  }
}

/** Where a new item goes by itself: at the end, or before any other business. */
function placeFor({ title }: NewItem, items: AgendaItem[]): number {
  const other = items.find((item) => isOtherBusiness(item.title));
  return other && !isOtherBusiness(title) ? other.position : items.length + 1;
}
