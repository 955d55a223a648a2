import { demand } from '@etabli/kernel';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { Amendments } from '../debate/amendments.service.js';
import type { GivenProxy } from '../roll/proxies.entities.js';
import type { Situation } from '../roll/situation.js';
import { boundChoice } from '../rules/instructions.js';
import type { Roll } from '../rules/roll.js';
import type { ItemChoiceInput } from '../votes/item-choice.inputs.js';
import { type Choice, VoteMethod } from '../votes/votes.entities.js';
import type { ProxyInstruction } from './instructions.types.js';

/** A vote in which a mandate is cast. */
interface Asked {
  agendaItemId: string;
  amendmentId: string | null;
  method: VoteMethod;
}

/** What givers of proxies ask to be voted (statutes: proxy.instructions): told to who carries the voice, and to nobody else. */
@Injectable()
export class Instructions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Amendments) private readonly amendments: Amendments,
  ) {}

  /**
   * Writes what a proxy asks for, once for each resolution. Refuses `proxy.instruct-resolutions` for anything else than a
   * resolution of its assembly, named once, and `proxy.instructed-already`, which the database guarantees.
   */
  async write({ id, assemblyId }: GivenProxy, asked: readonly ItemChoiceInput[]): Promise<void> {
    if (asked.length === 0) return;
    const itemIds = [...new Set(asked.map(({ itemId }) => itemId))];
    demand(itemIds.length === asked.length, 'proxy.instruct-resolutions', {}, 'instructions');
    const items = await this.db.query<{ id: string }>(
      `select id from agenda_item i where assembly_id = $1 and id = any($2) and kind = $3 and withdrawn_at is null
         and not exists (select 1 from election e where e.agenda_item_id = i.id)`,
      [assemblyId, itemIds, ItemKind.vote],
    );
    demand(items.length === asked.length, 'proxy.instruct-resolutions', {}, 'instructions');
    await this.db.query(
      `insert into proxy_instruction (proxy_id, agenda_item_id, choice)
       select $1, i.item_id, i.choice from unnest($2::uuid[], $3::text[]) as i (item_id, choice)`,
      [id, itemIds, asked.map(({ choice }) => choice)],
    );
  }

  /** What a proxy asks for, by the agenda, for its giver and whom it names; nothing for anybody else. Batched. */
  async of({ id }: GivenProxy): Promise<ProxyInstruction[]> {
    const found = await load('proxy-instructions', id, async (ids) => {
      const rows = await this.db.query<ProxyInstruction & { proxyId: string }>(
        `select n.proxy_id as "proxyId", n.agenda_item_id as "itemId", i.title, n.choice from proxy_instruction n
         join agenda_item i on i.association_id = n.association_id and i.id = n.agenda_item_id
         join proxy p on p.association_id = n.association_id and p.id = n.proxy_id
         where n.proxy_id = any($1) and exists (select 1 from person me where me.id in (p.giver_id, p.holder_id, p.substitute_id)
           and (me.id = $2 or me.representative_id = $2))
         order by i.position`,
        [ids, currentActor().personId],
      );
      return groupBy(ids, rows, ({ proxyId }) => proxyId);
    });
    return found ?? [];
  }

  /** What was asked of these mandates in a vote, by elector: that of the proxy by which each is carried; none on an amendment. */
  async asked({ proxies }: Roll, electorIds: string[], vote: Asked): Promise<Map<string, Choice>> {
    const carried = proxies.filter(
      ({ giverId, status }) => status === 'carried' && electorIds.includes(giverId),
    );
    if (carried.length === 0 || vote.amendmentId) return new Map();
    const rows = await this.db.query<{ giverId: string; choice: Choice }>(
      `select p.giver_id as "giverId", n.choice from proxy_instruction n
       join proxy p on p.association_id = n.association_id and p.id = n.proxy_id
       where n.proxy_id = any($1) and n.agenda_item_id = $2`,
      [carried.map(({ proxyId }) => proxyId), vote.agendaItemId],
    );
    return new Map(rows.map(({ giverId, choice }) => [giverId, choice]));
  }

  /**
   * Do instructions bind in this vote? Where the statutes say so, unless the text was amended since. Never in secret: what was
   * asked is kept by name, and would tell what the ballot says.
   */
  async bind({ statutes }: Situation, vote: Asked): Promise<(electorId: string, choice: Choice) => boolean> {
    if (vote.method === VoteMethod.secret) return () => false;
    const item = await this.db.get(AgendaItem, vote.agendaItemId);
    const amended = (await this.amendments.textOf(item)) !== item.text;
    return (electorId, choice) =>
      boundChoice({ statutes, amended, instructions: [{ electorId, choice }] }, electorId) !== null;
  }

  /** Refuses `assembly.ballot-against-instruction` for a mandate carried that is cast otherwise than a binding instruction. */
  async demandFollowed(
    situation: Situation,
    roll: Roll,
    vote: Asked,
    { electorId, choice }: { electorId: string; choice: Choice },
  ): Promise<void> {
    const asked = (await this.asked(roll, [electorId], vote)).get(electorId);
    if (!asked || asked === choice) return;
    const binds = await this.bind(situation, vote);
    demand(!binds(electorId, asked), 'assembly.ballot-against-instruction', { electorId, asked });
  }
}
