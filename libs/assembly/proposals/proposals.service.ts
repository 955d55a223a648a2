import { authorize, type Verdict } from '@etabli/access';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, Db, groupBy, load, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Electorates } from '../electorate/electorates.service.js';
import type { DecisionKind } from '../rules/kinds.js';
import { type ItemTerms, itemTerms, type ProposalStanding, proposalStanding } from '../rules/member-items.js';
import { AddedItems } from './added-items.js';
import { ItemProposal } from './proposals.entities.js';
import type { MemberItems, ProposeItemInput } from './proposals.types.js';

interface Support {
  proposalId: string;
  personId: string;
}

/** The items that members ask for: proposed, supported, put on the agenda once enough of them do. */
@Injectable()
export class Proposals {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Electorates) private readonly electorates: Electorates,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(AddedItems) private readonly added: AddedItems,
  ) {}

  /** The items asked for at an assembly, and whether the viewer may ask for one. */
  async of(assemblyId: string): Promise<MemberItems> {
    const assembly = await this.assemblies.get(assemblyId);
    const terms = await this.terms(assemblyId);
    const refusal = await this.mayAsk(assembly, terms);
    const { locale } = currentActor();
    return {
      needed: terms.needed,
      deadline: terms.deadline,
      refusal: refusal && sentence(refusal.code, refusal.details, locale),
      items: await this.db.find(ItemProposal, {
        where: { assemblyId, withdrawnAt: IsNull() },
        order: { recordedAt: 'asc', id: 'asc' },
      }),
    };
  }

  /** Asks for an item, which is the first support. Refuses `proposal.nobody`, `-late`, `-voters-only`, `input.required`. */
  async propose({ assemblyId, kind, title, text }: ProposeItemInput): Promise<ItemProposal> {
    const assembly = await this.lock(assemblyId);
    await this.demandMayAsk(assembly);
    demand(title.trim(), 'input.required', {}, 'title');
    const proposerId = currentActor().personId as string;
    const values = { assemblyId, proposerId, kind, title: title.trim(), text: text.trim() };
    const proposal = await this.db.add(ItemProposal, values);
    await this.db.query('insert into item_support (proposal_id, person_id) values ($1, $2)', [
      proposal.id,
      proposerId,
    ]);
    return this.changed(proposal);
  }

  /** Supports an item; said twice, it changes nothing. Refuses as proposing does, and what is no longer asked for. */
  async support(id: string): Promise<ItemProposal> {
    const proposal = await this.open(id);
    await this.db.query(
      'insert into item_support (proposal_id, person_id) values ($1, current_person()) on conflict do nothing',
      [id],
    );
    return this.changed(proposal);
  }

  /** Supports it no longer. Refuses `proposal.own` to who asks for it, and likewise. */
  async unsupport(id: string): Promise<ItemProposal> {
    const proposal = await this.open(id);
    demand(proposal.proposerId !== currentActor().personId, 'proposal.own');
    await this.db.query('delete from item_support where proposal_id = $1 and person_id = current_person()', [
      id,
    ]);
    return this.changed(proposal);
  }

  /** Who asked for an item gives it up. Refuses `proposal.not-yours`. */
  async withdraw(id: string): Promise<ItemProposal> {
    const proposal = await this.standing(id);
    demand(proposal.proposerId === currentActor().personId, 'proposal.not-yours');
    await this.db.change(ItemProposal, id, { withdrawnAt: this.clock.now() });
    return this.changed(proposal);
  }

  /**
   * Puts an item that enough members asked for in time on the agenda, sent though it is, and tells everyone who was called.
   * Refuses `proposal.short`, `-withdrawn`, `-on-agenda`, and what an agenda refuses.
   */
  async putOnAgenda(id: string, part: DecisionKind | null): Promise<Assembly> {
    const { assemblyId } = await this.db.get(ItemProposal, id);
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.putOnAgenda(currentActor(), await this.assemblies.caseOf(assembly)));
    const proposal = await this.standing(id);
    const supporters = await this.supporters(proposal);
    const { needed } = await this.terms(assemblyId);
    demand(supporters.length >= needed, 'proposal.short', { supporters: supporters.length, needed });
    const { kind, title, text } = proposal;
    const item = await this.agenda.place(assembly, { kind, title, text, part, speaker: '' });
    await this.db.change(ItemProposal, id, { agendaItemId: item.id });
    await this.added.tell(assembly, item, proposal, supporters.length - 1);
    return this.assemblies.touch(assemblyId);
  }

  /** Where a proposal stands today. */
  async standingOf(proposal: ItemProposal): Promise<ProposalStanding> {
    const supporters = (await this.supporters(proposal)).length;
    const { withdrawnAt, agendaItemId } = proposal;
    const facts = { supporters, isWithdrawn: withdrawnAt !== null, isOnAgenda: agendaItemId !== null };
    return proposalStanding(facts, await this.terms(proposal.assemblyId), this.assemblies.today());
  }

  /** The electors who ask for an item, the proposer included; batched. */
  async supporters({ id, assemblyId }: ItemProposal): Promise<string[]> {
    const found = await load('proposal-supporters', id, async (ids) => {
      const rows = await this.db.query<Support>(
        'select proposal_id as "proposalId", person_id as "personId" from item_support where proposal_id = any($1)',
        [ids],
      );
      return groupBy(ids, rows, (row) => row.proposalId);
    });
    const voting = await this.voting(assemblyId);
    return (found ?? []).map(({ personId }) => personId).filter((one) => voting.has(one));
  }

  private async terms(assemblyId: string): Promise<ItemTerms> {
    const assembly = await this.assemblies.get(assemblyId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const electors = (await this.voting(assemblyId)).size;
    return itemTerms(statutes, this.assemblies.dayOf(assembly.startsAt), electors);
  }

  /** Who votes at an assembly; read once an operation. */
  private async voting(assemblyId: string): Promise<Set<string>> {
    const found = await load('assembly-voting', assemblyId, async ([id = '']) => {
      const lines = await this.electorates.lines(await this.assemblies.get(id));
      const votes = lines.filter(({ entitlement }) => entitlement.votes);
      return new Map([[id, new Set(votes.map(({ entitlement }) => entitlement.memberId))]]);
    });
    return found ?? new Set();
  }

  /** Why the actor may not ask for an item or support one; null when they may. */
  private async mayAsk(assembly: Assembly, { deadline }: ItemTerms): Promise<Refusal | null> {
    const verdict: Verdict = assemblyPolicy.propose(currentActor(), await this.assemblies.caseOf(assembly));
    if (verdict !== true) return new Refusal(verdict.code, verdict.details);
    if (this.assemblies.today() > deadline) return new Refusal('proposal.late', { deadline });
    const voting = await this.voting(assembly.id);
    return voting.has(currentActor().personId ?? '') ? null : new Refusal('proposal.voters-only');
  }

  private async demandMayAsk(assembly: Assembly): Promise<void> {
    const refusal = await this.mayAsk(assembly, await this.terms(assembly.id));
    if (refusal) throw refusal;
  }

  private lock(assemblyId: string): Promise<Assembly> {
    return this.assemblies.lock(assemblyId);
  }

  /** A proposal that may still be supported by the actor. */
  private async open(id: string): Promise<ItemProposal> {
    const { assemblyId } = await this.db.get(ItemProposal, id);
    await this.demandMayAsk(await this.lock(assemblyId));
    return this.standing(id);
  }

  /** A proposal that is still asked for, locked. */
  private async standing(id: string): Promise<ItemProposal> {
    const proposal = await this.db.get(ItemProposal, id, { lock: true });
    demand(proposal.withdrawnAt === null, 'proposal.withdrawn');
    demand(proposal.agendaItemId === null, 'proposal.on-agenda');
    return proposal;
  }

  private async changed({ id, assemblyId }: ItemProposal): Promise<ItemProposal> {
    await this.assemblies.touch(assemblyId);
    return this.db.get(ItemProposal, id);
  }
}
