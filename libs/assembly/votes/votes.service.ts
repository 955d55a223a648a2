import { demand, newId, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Situations } from '../roll/situations.service.js';
import { noCounts, sumOf } from '../rules/kinds.js';
import { rollAt } from '../rules/roll.js';
import { tally } from '../rules/tally.js';
import type { SittingAction } from '../sitting/sitting.policy.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Counting } from './counting.service.js';
import { CastingVote, Vote, VoteMethod } from './votes.entities.js';
import type { HandsCountInput } from './votes.inputs.js';

/** Results that end a matter; a tie or an objection asks for something first. */
const final = ['adopted', 'rejected', 'objected', 'no-quorum'];

/** The chair's side of a vote: opened, counted, closed, proclaimed. */
@Injectable()
export class Votes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Counting) private readonly counting: Counting,
  ) {}

  /**
   * Puts an item to the vote. Refuses `vote.information-only`, `vote.item-withdrawn`, `vote.already-decided`,
   * `vote.secret-only` (statutes: ballot.mode), `vote.no-phones` (ballot.phones) and `vote.one-at-a-time`.
   */
  async open(itemId: string, method: VoteMethod): Promise<Vote> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.sittings.lock(item.assemblyId, 'conduct');
    demand(item.kind === ItemKind.vote, 'vote.information-only');
    demand(item.withdrawnAt === null, 'vote.item-withdrawn');
    const terms = termsOf((await this.situations.of(assembly)).statutes);
    demand(terms['ballot.mode'] !== 'secret', 'vote.secret-only');
    demand(method !== VoteMethod.named || terms['ballot.phones'], 'vote.no-phones');
    demand((await this.proclaimedOn(itemId)) === null, 'vote.already-decided');
    const vote = await this.db.add(Vote, { assemblyId: assembly.id, agendaItemId: itemId, method });
    await this.sittings.comeTo(assembly, itemId);
    return vote;
  }

  /**
   * Notes the hands counted, in voices; counted again, the last count is the one used. Refuses `vote.not-by-hands` and
   * `assembly.more-votes-than-voices`.
   */
  async countHands(voteId: string, input: HandsCountInput): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId, 'count');
    demandOpen(vote);
    demand(vote.method === VoteMethod.hands, 'vote.not-by-hands');
    const counts = { ...noCounts(), ...input };
    const situation = await this.situations.of(assembly);
    const voices = rollAt(situation.now, situation).inRoom.voices;
    demand(sumOf(counts) <= voices, 'assembly.more-votes-than-voices', { voted: sumOf(counts), voices });
    await this.db.query('insert into hands_count (id, vote_id, counts) values ($1, $2, $3)', [
      newId(),
      voteId,
      counts,
    ]);
    await this.sittings.changed(assembly);
    return vote;
  }

  /** Closes a vote and decides it, with every input that decided it. Refuses `vote.not-counted` and `vote.nobody-voted`. */
  async close(voteId: string): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId, 'conduct');
    demandOpen(vote);
    const outcome = await this.counting.decide(vote, assembly);
    const closed = await this.db.change(Vote, voteId, { closedAt: await this.sittings.now(), outcome });
    await this.sittings.changed(assembly);
    return closed;
  }

  /**
   * Whoever the statutes name settles a tie (tie, tie.holder). Refuses `vote.not-tied` and `vote.not-your-casting-vote`.
   */
  async castChairVote(voteId: string, choice: CastingVote): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId, 'conduct');
    const { outcome } = vote;
    demand(outcome?.verdict === 'tied' && !vote.proclaimedAt && !vote.cancelledAt, 'vote.not-tied');
    const { statutes } = await this.situations.of(assembly);
    const holdsIt =
      termsOf(statutes)['tie.holder'] === 'sitting-chair'
        ? currentActor().personId === assembly.chairId
        : currentActor().roles.some(({ role }) => role === 'chair' || role === 'co_chair');
    demand(holdsIt, 'vote.not-your-casting-vote');
    const { kind, tally: before } = outcome;
    const input = { kind, counts: before.counts, totals: before.totals, secret: false, castingVote: choice };
    const settled = tally(statutes, input);
    const settledOutcome = { ...outcome, verdict: settled.verdict, tally: settled };
    const changed = await this.db.change(Vote, voteId, { castingVote: choice, outcome: settledOutcome });
    await this.sittings.changed(assembly);
    return changed;
  }

  /** Says the result aloud: from then on everyone sees it. Refuses `vote.still-open` and `vote.unsettled`. */
  async proclaim(voteId: string): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId, 'conduct');
    demand(!vote.cancelledAt, 'vote.cancelled');
    demand(vote.outcome, 'vote.still-open');
    demand(final.includes(vote.outcome.verdict), 'vote.unsettled', { verdict: vote.outcome.verdict });
    if (vote.proclaimedAt) return vote;
    const proclaimed = await this.db.change(Vote, voteId, { proclaimedAt: await this.sittings.now() });
    await this.sittings.changed(assembly);
    return proclaimed;
  }

  /** Sets a vote aside, with its reason; the item may be voted again. What was cast is kept, and counts for nothing. */
  async cancel(voteId: string, reason: string): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId, 'conduct');
    demand(reason.trim(), 'input.required', {}, 'reason');
    demand(!vote.cancelledAt, 'vote.cancelled');
    const cancelledAt = await this.sittings.now();
    const cancelled = await this.db.change(Vote, voteId, { cancelledAt, cancelReason: reason.trim() });
    await this.sittings.changed(assembly);
    return cancelled;
  }

  /** A vote to change: its assembly is locked first, then the vote itself, which waits for ballots on their way in. */
  private async lock(voteId: string, action: SittingAction): Promise<{ vote: Vote; assembly: Assembly }> {
    const { assemblyId } = await this.db.get(Vote, voteId);
    const assembly = await this.sittings.lock(assemblyId, action);
    return { assembly, vote: await this.db.get(Vote, voteId, { lock: true }) };
  }

  private proclaimedOn(itemId: string): Promise<object | null> {
    return this.db.row(
      'select id from vote where agenda_item_id = $1 and proclaimed_at is not null and cancelled_at is null',
      [itemId],
    );
  }
}

function demandOpen(vote: Vote): void {
  if (vote.cancelledAt) throw new Refusal('vote.cancelled');
  if (vote.closedAt) throw new Refusal('vote.closed');
}
