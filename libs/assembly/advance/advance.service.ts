import { byName, demand, newId } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db, groupBy, load, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { namesOf } from '../roll/names.js';
import { Proxies } from '../roll/proxies.service.js';
import type { ListedMember, Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { type AdvanceBar, advanceBar, advanceBy } from '../rules/advance-offer.js';
import type { DecisionKind } from '../rules/kinds.js';
import { type Roll, rollAt } from '../rules/roll.js';
import { Sittings } from '../sitting/sittings.service.js';
import { receiptCode } from '../votes/receipt.js';
import type { AdvanceBallotsInput, PostalVoteInput } from './advance.inputs.js';
import {
  AdvanceChannel,
  type AdvanceItem,
  AdvanceStanding,
  type AdvanceVoter,
  type MyAdvance,
} from './advance.types.js';
import { type SentVote, sentVotes, standingVotes } from './sent.js';

/** One statement for any number of resolutions; a vote that may be changed is a row more, in its turn. */
const SEND = `
  insert into advance_vote (id, assembly_id, agenda_item_id, person_id, choice, channel, file_id, sequence)
  select s.id, $1, s.item_id, $2, s.choice, $3, $4, case when $5 then 1 + (select count(*) from advance_vote b
    where b.agenda_item_id = s.item_id and b.person_id = $2) else 1 end
  from unnest($6::uuid[], $7::uuid[], $8::text[]) as s (id, item_id, choice)`;

/** Votes received between the convocation and the opening, online or by post (statutes: online_advance, postal, advance.*). */
@Injectable()
export class AdvanceVotes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Proxies) private readonly proxies: Proxies,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The voices the viewer may vote for in advance, each with what was sent; none where the statutes know no such vote. */
  async mine(assemblyId: string): Promise<MyAdvance[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    if (assembly.state === AssemblyState.draft || assembly.state === AssemblyState.cancelled) return [];
    const situation = await this.situations.of(assembly);
    const { personId } = currentActor();
    const voters = situation.listed.filter(({ votes, exercisedBy }) => votes && exercisedBy === personId);
    const [online, postal] = [
      advanceBy(situation.statutes, 'online'),
      advanceBy(situation.statutes, 'postal'),
    ];
    if (voters.length === 0 || (!online && !postal)) return [];
    const sent = standingVotes(await sentVotes(this.db, assemblyId), situation.statutes);
    const asked = await this.asked(assembly, situation.statutes);
    const names = await namesOf(
      this.db,
      voters.map(({ memberId }) => memberId),
    );
    const roll = rollAt(situation.now, situation);
    const terms = termsOf(situation.statutes);
    return voters.map(({ memberId }) => {
      const own = sent.filter(({ electorId }) => electorId === memberId);
      return {
        electorId: memberId,
        name: names.get(memberId)?.name ?? '',
        own: memberId === personId,
        open: online && assembly.state === AssemblyState.convened,
        replaceable: terms['advance.replaceable'],
        fallsIfAmended: terms['advance.amended'] === 'void',
        beforeProxy: terms['advance.precedence'] === 'advance',
        standing: own.length > 0 ? standingOf(memberId, assembly, roll) : null,
        items: asked.map(({ item, bar }) => this.itemOf(item, bar, own)),
      };
    });
  }

  /**
   * Votes in advance, for oneself or an organisation one votes for. Refuses `advance.not-online` where the statutes do not open
   * it, `proxy.not-yours-to-give` for someone else’s voice, and what `send` refuses.
   */
  async vote(input: AdvanceBallotsInput): Promise<MyAdvance> {
    const { assemblyId, electorId } = input;
    const assembly = await this.db.get(Assembly, assemblyId, { lock: true });
    const situation = await this.taking(assembly);
    demand(advanceBy(situation.statutes, 'online'), 'advance.not-online');
    const elector = situation.listed.find(({ memberId }) => memberId === electorId);
    demand(elector?.exercisedBy === currentActor().personId, 'advance.not-your-voice');
    await this.send(assembly, situation, input, elector, { channel: AdvanceChannel.online, fileId: null });
    const mine = await this.mine(assemblyId);
    return mine.find((one) => one.electorId === electorId) as MyAdvance;
  }

  /** Enters a vote received by post, with its paper. Refuses `advance.not-postal`, and what `send` refuses. */
  async recordPostal(input: PostalVoteInput): Promise<AdvanceVoter> {
    const { assemblyId, electorId, fileId } = input;
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    const situation = await this.taking(assembly);
    demand(advanceBy(situation.statutes, 'postal'), 'advance.not-postal');
    await this.proxies.openPaper(fileId);
    const elector = situation.listed.find(({ memberId }) => memberId === electorId);
    await this.send(assembly, situation, input, elector, { channel: AdvanceChannel.postal, fileId });
    const voters = await this.voters(assemblyId);
    return voters.find(({ personId }) => personId === electorId) as AdvanceVoter;
  }

  /** Who voted in advance, by name, for those behind the desk; never what. */
  async voters(assemblyId: string): Promise<AdvanceVoter[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    demand(this.sittings.isBehindTheDesk(assembly), 'sitting.not-yours');
    const sent = await sentVotes(this.db, assemblyId);
    if (sent.length === 0) return [];
    const situation = await this.situations.of(assembly);
    const roll = rollAt(assembly.closedAt ?? situation.now, situation);
    const ids = [...new Set(sent.map(({ electorId }) => electorId))];
    const names = await namesOf(this.db, ids);
    const voters = ids.map((personId) => {
      const own = sent.filter(({ electorId }) => electorId === personId);
      const last = own.reduce((a, b) => (a.at > b.at ? a : b));
      return {
        personId,
        name: names.get(personId)?.name ?? '',
        sortName: names.get(personId)?.sortName ?? '',
        channels: [...new Set(own.map(({ channel }) => channel))],
        items: new Set(own.map(({ itemId }) => itemId)).size,
        at: last.at,
        standing: standingOf(personId, assembly, roll),
      };
    });
    return voters.sort((a, b) => byName(a.sortName, b.sortName));
  }

  /** How many electors voted in advance; batched. */
  async count(assemblyId: string): Promise<number> {
    const found = await load('advance-voters', assemblyId, async (ids) => {
      const rows = await this.db.query<{ id: string; voters: number }>(
        `select assembly_id as id, count(distinct person_id)::int as voters from advance_vote
         where assembly_id = any($1) group by 1`,
        [ids],
      );
      return groupBy(ids, rows, ({ id }) => id);
    });
    return found?.[0]?.voters ?? 0;
  }

  /** Refuses `advance.too-late` unless the assembly is convened and not open yet. */
  private async taking(assembly: Assembly): Promise<Situation> {
    demand(assembly.state !== AssemblyState.draft, 'not-found');
    demand(assembly.state === AssemblyState.convened, 'advance.too-late');
    return this.situations.of(assembly);
  }

  /**
   * Keeps what one elector votes on some resolutions. Refuses `advance.no-vote` to who has no voice, `advance.not-on-agenda`,
   * `advance.secret` and `advance.present-only` for a resolution not voted on in advance, `advance.item-twice`, and
   * `advance.already-sent` where a vote in advance is final (statutes: advance.replaceable), which the database guarantees.
   */
  private async send(
    assembly: Assembly,
    { statutes }: Situation,
    { electorId, ballots }: AdvanceBallotsInput,
    elector: ListedMember | undefined,
    { channel, fileId }: { channel: AdvanceChannel; fileId: string | null },
  ): Promise<void> {
    demand(elector?.votes, 'advance.no-vote', {}, 'electorId');
    const asked = new Map((await this.asked(assembly, statutes)).map((one) => [one.item.id, one]));
    const itemIds = ballots.map(({ itemId }) => itemId);
    demand(new Set(itemIds).size === itemIds.length, 'advance.item-twice', {}, 'ballots');
    for (const itemId of itemIds) {
      const found = asked.get(itemId);
      demand(found, 'advance.not-on-agenda', {}, 'ballots');
      demand(found.bar !== 'secret', 'advance.secret', {}, 'ballots');
      demand(found.bar === null, 'advance.present-only', {}, 'ballots');
    }
    const replaceable = termsOf(statutes)['advance.replaceable'];
    const choices = ballots.map(({ choice }) => choice);
    const ids = ballots.map(() => newId());
    const values = [assembly.id, electorId, channel, fileId, replaceable, ids, itemIds, choices];
    await this.db.query(SEND, values);
    await this.sittings.changed(assembly);
  }

  /** The resolutions of an assembly, each with why it is not voted on in advance; an election is held in the sitting. */
  private async asked(
    { id }: Assembly,
    statutes: Statutes,
  ): Promise<{ item: AgendaItem; bar: AdvanceBar | null }[]> {
    const items = await this.db.find(AgendaItem, {
      where: { assemblyId: id, kind: ItemKind.vote },
      order: { position: 'asc' },
    });
    const ids = items.map((item) => item.id);
    const requests = await this.db.query<{ id: string; count: number }>(
      `select agenda_item_id as id, count(*)::int as count from secrecy_request where agenda_item_id = any($1) group by 1`,
      [ids],
    );
    const held = await this.db.query<{ id: string }>(
      'select agenda_item_id as id from election where agenda_item_id = any($1)',
      [ids],
    );
    const elections = new Set(held.map((row) => row.id));
    const asking = new Map(requests.map((row) => [row.id, row.count]));
    return items
      .filter((item) => item.withdrawnAt === null && !elections.has(item.id))
      .map((item) => {
        const { aboutPerson, part } = item;
        const question = { aboutPerson, requests: asking.get(item.id) ?? 0, kind: part as DecisionKind };
        return { item, bar: advanceBar(statutes, question) };
      });
  }

  private itemOf(
    { id, position, title, text }: AgendaItem,
    bar: AdvanceBar | null,
    own: SentVote[],
  ): AdvanceItem {
    const sent = own.find(({ itemId }) => itemId === id) ?? null;
    return {
      ...{ itemId: id, position, title, text, bar },
      sent: sent && {
        ...sent,
        choice: sent.choice as NonNullable<AdvanceItem['sent']>['choice'],
        code: receiptCode(this.settings.secret, { voteId: id, ...sent }),
      },
    };
  }
}

/** Where what an elector sent stands: as the roll is, since who comes votes in the room. */
function standingOf(memberId: string, { state }: Assembly, roll: Roll): AdvanceStanding {
  if (roll.holders.some((holder) => holder.memberId === memberId && holder.own > 0))
    return AdvanceStanding.aside;
  const carried = roll.proxies.some(({ giverId, status }) => giverId === memberId && status === 'carried');
  if (carried) return AdvanceStanding.by_proxy;
  return state === AssemblyState.convened ? AdvanceStanding.waiting : AdvanceStanding.counts;
}
