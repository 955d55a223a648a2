import { demand, newId, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Desk } from '../roll/desk.service.js';
import { demandPeople, isId, namesOf } from '../roll/names.js';
import { Proxies } from '../roll/proxies.service.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { timeOfEntry } from '../rules/desk-merge.js';
import { proxyEffects } from '../rules/proxy-effects.js';
import { rollAt } from '../rules/roll.js';
import { Sittings } from '../sitting/sittings.service.js';
import { DeskEntry, DeskEntryKind } from './entries.entities.js';
import type { DeskEntryInput } from './entries.inputs.js';
import type { DeskReceipt } from './entries.types.js';
import { DeskMerging } from './merging.service.js';
import { effectIn } from './words.js';

/** What desks note, with the network there or two hours later: each entry once, at the time at which it happened. */
@Injectable()
export class DeskEntries {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Proxies) private readonly proxies: Proxies,
    @Inject(DeskMerging) private readonly merging: DeskMerging,
  ) {}

  /**
   * Takes an entry of a desk. Sent again it changes nothing and answers the same. What a rule refuses is kept with the
   * reason, for a person to decide, since who noted it may have left the door long ago. Refuses who may not keep the desk,
   * people from elsewhere, `desk.sent-before-said`, and `desk.other-entry` for an id that stands for something else.
   */
  async record(input: DeskEntryInput): Promise<DeskReceipt> {
    const { id, assemblyId, personId, kind } = input;
    demand(input.saidAt <= input.sentAt, 'desk.sent-before-said', {}, 'saidAt');
    const assembly = await this.sittings.lock(assemblyId, 'merge');
    const known = await this.db.findOne(DeskEntry, { where: { id } });
    if (known) {
      const same = known.assemblyId === assemblyId && known.personId === personId && known.kind === kind;
      demand(same, 'desk.other-entry', {}, 'id');
      return this.receipt(assembly, known, []);
    }
    const { holderId = null, substituteId = null } = input;
    await demandPeople(this.db, { personId, holderId, substituteId });
    if (input.fileId) await this.proxies.openPaper(input.fileId);
    const before = await this.situations.of(assembly);
    const entry = await this.keep(assembly, input, before);
    await this.sittings.changed(assembly);
    return this.receipt(assembly, entry, entry.refusal ? [] : await this.effects(assembly, before));
  }

  /**
   * A person looked at entries that contradict each other: some stand, others are set aside and count no more, a proxy among
   * them being taken back. Refuses `not-found` for entries of another assembly, and `desk.both-ways`.
   */
  async decide(assemblyId: string, standing: string[], aside: string[]): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'merge');
    const ids = [...new Set([...standing, ...aside])];
    demand(ids.every(isId), 'not-found');
    const entries = await this.db.find(DeskEntry, { where: { id: In(ids), assemblyId } });
    demand(ids.length > 0 && entries.length === ids.length, 'not-found');
    demand(!standing.some((id) => aside.includes(id)), 'desk.both-ways', {}, 'aside');
    await this.db.query(
      `insert into desk_decision (assembly_id, entry_id, stands)
       select $1, id, id <> all($3::uuid[]) from unnest($2::uuid[]) id
       on conflict (association_id, entry_id) do nothing`,
      [assemblyId, ids, aside],
    );
    await this.db.query(
      `insert into proxy_withdrawal (proxy_id) select proxy_id from desk_entry
       where id = any($1::uuid[]) and proxy_id is not null on conflict do nothing`,
      [aside],
    );
    return this.sittings.changed(assembly);
  }

  /** Whether those who arrive sign on the screen; the printed sheet is signed by hand otherwise. */
  async askSignatures(assemblyId: string, asked: boolean): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    return this.sittings.changed(assembly, { signsOnScreen: asked });
  }

  private async keep(assembly: Assembly, input: DeskEntryInput, situation: Situation): Promise<DeskEntry> {
    const entry = { ...sayingOf(input), at: timeOfEntry(input, situation.now) };
    try {
      demandWithin(assembly, entry.at);
      if (entry.kind === DeskEntryKind.proxy) {
        const proxy = await this.proxies.takePaper(
          assembly,
          { ...entry, giverId: entry.personId, receivedAt: entry.at },
          situation,
        );
        return await this.db.add(DeskEntry, { ...entry, proxyId: proxy.id });
      }
      demand(
        entry.mode === 'present' || termsOf(situation.statutes).remote_presence,
        'roll.remote-not-allowed',
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.db.add(DeskEntry, { ...entry, refusal: { code: error.code, details: error.details } });
    }
    const kept = await this.db.add(DeskEntry, entry);
    await this.move(kept, situation);
    return kept;
  }

  /** The person, with the organisations they vote for. */
  private async move(
    { id, assemblyId, personId, kind, mode, at }: DeskEntry,
    { listed }: Situation,
  ): Promise<void> {
    const others = listed
      .filter(({ exercisedBy }) => exercisedBy === personId)
      .map(({ memberId }) => memberId);
    const ids = [...new Set([personId, ...others])];
    await this.db.query(
      `insert into attendance (id, assembly_id, person_id, kind, mode, at, entry_id)
       select n.id, $1, n.person_id, $2, $3, $4, $5 from unnest($6::uuid[], $7::uuid[]) as n (id, person_id)`,
      [assemblyId, kind, mode, at, id, ids.map(() => newId()), ids],
    );
  }

  /** What it did to proxies, in sentences. */
  private async effects(assembly: Assembly, before: Situation): Promise<string[]> {
    const after = await this.situations.of(assembly);
    const verdicts = (situation: Situation) => rollAt(situation.now, situation).proxies;
    const effects = proxyEffects(verdicts(before), verdicts(after));
    const ids = effects.flatMap(({ giverId, to }) => [giverId, ...(to ? [to] : [])]);
    const names = await namesOf(this.db, ids);
    const nameOf = (id: string | null) => (id ? (names.get(id)?.name ?? '') : '');
    return effects.map((effect) => effectIn(currentActor().locale, effect, nameOf));
  }

  private async receipt(assembly: Assembly, entry: DeskEntry, effects: string[]): Promise<DeskReceipt> {
    const line = await this.desk.lineIfAny(assembly, entry.personId);
    return { entry, line, remark: await this.merging.remarkOn(entry), effects };
  }
}

/** Only what belongs to the kind of entry. */
const sayingOf = ({
  sentAt: _,
  holderId,
  substituteId,
  fileId,
  signature,
  signedAs,
  ...said
}: DeskEntryInput) => ({
  ...said,
  ...(said.kind === DeskEntryKind.proxy ? { holderId, substituteId, fileId } : {}),
  ...(said.kind === DeskEntryKind.arrived ? { signature, signedAs } : {}),
});

/** Refuses `desk.outside-sitting` for what happened before the convocation or after the end. */
function demandWithin({ convenedAt, closedAt }: Assembly, at: Date): void {
  demand((!convenedAt || at >= convenedAt) && (!closedAt || at <= closedAt), 'desk.outside-sitting');
}
