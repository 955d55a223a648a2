import { demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { demandPeople } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { type AmendmentEnding, amendmentState, textAsAmended, textBefore } from '../rules/amending.js';
import { isElection } from '../rules/election-outcome.js';
import type { Outcome } from '../rules/outcome.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Vote } from '../votes/votes.entities.js';
import { Amendment } from './amendments.entities.js';
import type { AmendmentInput } from './amendments.inputs.js';

/** An amendment with everything that was voted on it. */
export interface PutAmendment extends Amendment {
  votes: Vote[];
  /** The result said aloud on it, as the rules look at it. */
  decided: { verdict: Outcome['verdict']; at: Date } | null;
}

/** What is proposed in place of a resolution: noted, taken off, and what becomes of the text. */
@Injectable()
export class Amendments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** Those of an item, in the order in which they were proposed; batched: two statements whatever the number of items. */
  async of(itemId: string): Promise<PutAmendment[]> {
    const found = await load('amendments', itemId, async (ids) => {
      const where = { agendaItemId: In([...ids]) };
      const rows = await this.db.find(Amendment, { where, order: { number: 'asc' } });
      const votes = rows.length > 0 ? await this.votesOn(rows.map(({ id }) => id)) : [];
      const put = rows.map((row) => putToVote(row, votes));
      return groupBy(ids, put, ({ agendaItemId }) => agendaItemId);
    });
    return found ?? [];
  }

  /** Those of an assembly, item by item; for whoever reads the assembly. */
  async ofAssembly(assemblyId: string): Promise<PutAmendment[]> {
    await this.db.get(Assembly, assemblyId);
    const items = await this.db.query<{ id: string }>(
      `select i.id from agenda_item i where i.assembly_id = $1 and exists (
         select 1 from amendment a where a.association_id = i.association_id and a.agenda_item_id = i.id)
       order by i.position`,
      [assemblyId],
    );
    return (await Promise.all(items.map(({ id }) => this.of(id)))).flat();
  }

  /** One of them, with its votes; null when there is none of that id. */
  async one({ id, agendaItemId }: Pick<Amendment, 'id' | 'agendaItemId'>): Promise<PutAmendment | null> {
    return (await this.of(agendaItemId)).find((amendment) => amendment.id === id) ?? null;
  }

  /** What the resolution says as it stands: as proposed, or as amended. */
  textOf = async (item: AgendaItem): Promise<string> => textAsAmended(item.text, await this.of(item.id));

  /** What an amendment is compared with; batched. */
  async basisOf(amendment: PutAmendment): Promise<string> {
    const item = await load('agenda-item', amendment.agendaItemId, async (ids) => {
      const items = await this.db.find(AgendaItem, { where: { id: In([...ids]) } });
      return new Map(items.map((one) => [one.id, one]));
    });
    return textBefore(item?.text ?? '', await this.of(amendment.agendaItemId), amendment);
  }

  /**
   * Notes an amendment to the item the assembly is at. Where the agenda binds (statutes: agenda.binding) who conducts must
   * confirm that it stays within the item, and that is kept. Refuses `amendment.not-a-resolution`, `floor.item-passed`,
   * `amendment.outside-item`, `amendment.changes-nothing` and `amendment.too-late` once the text itself was put to the vote.
   */
  async propose({ itemId, proposerId, text, withinItem }: AmendmentInput): Promise<Amendment> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.sittings.lock(item.assemblyId, 'conduct');
    demand(item.kind === ItemKind.vote && item.withdrawnAt === null, 'amendment.not-a-resolution');
    demand(assembly.currentItemId === itemId, 'floor.item-passed');
    await demandPeople(this.db, { proposerId });
    const written = text.trim();
    demand(written, 'input.required', {}, 'text');
    demand(written !== (await this.textOf(item)), 'amendment.changes-nothing', {}, 'text');
    const binds = termsOf((await this.situations.of(assembly)).statutes)['agenda.binding'];
    demand(withinItem || !binds, 'amendment.outside-item', {}, 'withinItem');
    await this.demandTextUnvoted(itemId);
    const amendment = await this.db.add(Amendment, {
      ...{ assemblyId: assembly.id, agendaItemId: itemId, proposerId, text: written },
      number: (await this.db.count(Amendment, { agendaItemId: itemId })) + 1,
      confirmedBy: withinItem ? currentActor().personId : null,
    });
    await this.sittings.changed(assembly);
    return amendment;
  }

  /**
   * Takes an amendment off the table without a vote: withdrawn by who proposed it, or without object after another one. Refuses
   * `amendment.decided` and `vote.under-way`.
   */
  async drop(id: string, ending: AmendmentEnding): Promise<Amendment> {
    const amendment = await this.db.get(Amendment, id);
    const assembly = await this.sittings.lock(amendment.assemblyId, 'conduct');
    await this.sittings.demandNoVote(assembly.id);
    await this.demandPending(amendment);
    const dropped = await this.db.change(Amendment, id, { ending, endedAt: await this.sittings.now() });
    await this.sittings.changed(assembly);
    return dropped;
  }

  /**
   * Makes sure that a vote may open: on an amendment while it waits and the text was not voted, on the text once no amendment
   * waits. Refuses `amendment.decided`, `amendment.too-late`, and `amendment.first` with their number.
   */
  async demandTurn(item: AgendaItem, amendment: Amendment | null): Promise<void> {
    if (amendment) {
      await this.demandPending(amendment);
      return this.demandTextUnvoted(item.id);
    }
    const waiting = (await this.of(item.id)).filter((one) => amendmentState(one) === 'pending');
    demand(waiting.length === 0, 'amendment.first', { count: waiting.length });
  }

  /** Refuses `amendment.too-late` when the resolution itself was voted, or is being voted: its text is fixed by then. */
  async demandTextUnvoted(itemId: string): Promise<void> {
    const voted = await this.db.row(
      `select id from vote where agenda_item_id = $1 and amendment_id is null and cancelled_at is null
         and (proclaimed_at is not null or closed_at is null or outcome ->> 'verdict' not in ('objected', 'revote'))`,
      [itemId],
    );
    demand(voted === null, 'amendment.too-late');
  }

  private async demandPending(amendment: Amendment): Promise<void> {
    const put = await this.one(amendment);
    demand(put && amendmentState(put) === 'pending', 'amendment.decided');
  }

  private votesOn(ids: string[]): Promise<Vote[]> {
    const order = { openedAt: 'asc', id: 'asc' } as const;
    return this.db.find(Vote, { where: { amendmentId: In(ids) }, order });
  }
}

function putToVote(amendment: Amendment, all: Vote[]): PutAmendment {
  const votes = all.filter(({ amendmentId }) => amendmentId === amendment.id);
  const said = votes.find(({ proclaimedAt, cancelledAt }) => proclaimedAt && !cancelledAt);
  const decided =
    said?.outcome && said.proclaimedAt && !isElection(said.outcome)
      ? { verdict: said.outcome.verdict, at: said.proclaimedAt }
      : null;
  return { ...amendment, votes, decided };
}
