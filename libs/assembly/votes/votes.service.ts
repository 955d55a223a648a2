import { demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import type { Amendment } from '../debate/amendments.entities.js';
import { Amendments } from '../debate/amendments.service.js';
import { Floors } from '../debate/floor.service.js';
import { demandPublic } from '../elections/circle/aloud.js';
import { Circles } from '../elections/circle/circles.service.js';
import { ElectionCounting } from '../elections/counting.service.js';
import { Rounds, type TieRule } from '../elections/rounds.service.js';
import { RemoteLinks } from '../remote/links.service.js';
import { onItem } from '../roll/on-item.js';
import { Situations } from '../roll/situations.service.js';
import { isElection, type VoteOutcome } from '../rules/election-outcome.js';
import { rollAt } from '../rules/roll.js';
import { tally } from '../rules/tally.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Boxes } from './box/boxes.js';
import { Counting } from './counting.service.js';
import { demandOpen, lockVote } from './locked.js';
import { Secrecy } from './secrecy/secrecy.service.js';
import { CastingVote, Vote, VoteMethod } from './votes.entities.js';

/** Results that may be said aloud: a tie or an objection asks for something first, a round of an election may ask for the next. */
const final = ['adopted', 'rejected', 'objected', 'no-quorum', 'elected', 'not-elected', 'unsettled'];

/** The chair's side of a vote: opened, counted, closed, proclaimed. */
@Injectable()
export class Votes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Counting) private readonly counting: Counting,
    @Inject(Boxes) private readonly boxes: Boxes,
    @Inject(Secrecy) private readonly secrecy: Secrecy,
    @Inject(Amendments) private readonly amendments: Amendments,
    @Inject(Floors) private readonly floors: Floors,
    @Inject(Rounds) private readonly rounds: Rounds,
    @Inject(Circles) private readonly circles: Circles,
    @Inject(ElectionCounting) private readonly elections: ElectionCounting,
    @Inject(RemoteLinks) private readonly links: RemoteLinks,
  ) {}

  /**
   * Puts an item to the vote, or an amendment to it; who was speaking has done. Refuses `vote.information-only`,
   * `vote.item-withdrawn`, `vote.already-decided`, `vote.secret-only` (statutes: ballot.mode, ballot.secret_*),
   * `vote.no-phones` (ballot.phones), `vote.advance-by-name` for secrecy that nothing imposes while votes in advance
   * stand, what `RemoteLinks.demandHeld` says, `vote.one-at-a-time`, what `Amendments.demandTurn` says, for an election what `Rounds.next` says, `tieRule` being for
   * one, and for one without candidate what `demandPublic` and `Circles.next` say.
   */
  async open(
    itemId: string,
    method: VoteMethod,
    { amendment = null, tieRule = null }: { amendment?: Amendment | null; tieRule?: TieRule | null } = {},
  ): Promise<Vote> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.sittings.lock(item.assemblyId, 'conduct');
    demand(item.kind === ItemKind.vote, 'vote.information-only');
    demand(item.withdrawnAt === null, 'vote.item-withdrawn');
    await this.links.demandHeld(assembly);
    const { methods, imposedBy } = await this.secrecy.modeOf(item, assembly);
    const aloud = method === VoteMethod.circle;
    if (aloud) demandPublic(imposedBy);
    demand(aloud || methods.includes(method), imposedBy ? 'vote.secret-only' : 'vote.no-phones', {
      clause: imposedBy?.key ?? null,
    });
    if (method === VoteMethod.secret && !imposedBy && !amendment) await this.demandNoneByName(item, assembly);
    await this.amendments.demandTurn(item, amendment);
    const put = { assemblyId: assembly.id, agendaItemId: itemId, amendmentId: amendment?.id ?? null };
    const seat = aloud ? await this.circles.next(item, assembly) : null;
    const round = amendment || seat ? null : await this.rounds.next(item, assembly, method, tieRule);
    demand(round || seat || (await this.proclaimedOn(put)) === null, 'vote.already-decided');
    await this.floors.hush(assembly);
    const vote = await this.db.add(Vote, { ...put, method, round: round?.number ?? seat?.round ?? 1 });
    if (seat) await this.circles.begin(vote, seat);
    if (round) await this.rounds.begin(vote, round);
    await this.sittings.comeTo(assembly, itemId);
    return vote;
  }

  /** Closes a vote and decides it, with every input that decided it. Refuses `vote.not-counted`, `vote.nobody-voted` and `circle.not-settled`. */
  async close(voteId: string): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId);
    demandOpen(vote);
    const outcome = await this.decide(vote, assembly);
    const closed = await this.db.change(Vote, voteId, { closedAt: await this.sittings.now(), outcome });
    await this.sittings.changed(assembly);
    return closed;
  }

  /**
   * Whoever the statutes name settles a tie (tie, tie.holder). Refuses `vote.not-tied` and `vote.not-your-casting-vote`.
   */
  async castChairVote(voteId: string, choice: CastingVote): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId);
    const { outcome } = vote;
    demand(outcome && !isElection(outcome), 'vote.not-tied');
    demand(outcome.verdict === 'tied' && !vote.proclaimedAt && !vote.cancelledAt, 'vote.not-tied');
    const { statutes } = await this.situations.of(assembly);
    const holdsIt =
      termsOf(statutes)['tie.holder'] === 'sitting-chair'
        ? currentActor().personId === assembly.chairId
        : currentActor().roles.some(({ role }) => role === 'chair' || role === 'co_chair');
    demand(holdsIt, 'vote.not-your-casting-vote');
    const { kind, tally: before } = outcome;
    const { counts, totals, colleges } = before;
    const secret = outcome.method === 'secret';
    const input = { kind, counts, totals, secret, castingVote: choice, colleges: colleges?.colleges };
    const settled = tally(statutes, input);
    const settledOutcome = { ...outcome, verdict: settled.verdict, tally: settled };
    const changed = await this.db.change(Vote, voteId, { castingVote: choice, outcome: settledOutcome });
    await this.sittings.changed(assembly);
    return changed;
  }

  /**
   * Says the result aloud: from then on everyone sees it. Results said at one same instant are shown together. Refuses
   * `vote.still-open` and `vote.unsettled`.
   */
  async proclaim(voteId: string, at?: Date): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId);
    demand(!vote.cancelledAt, 'vote.cancelled');
    demand(vote.outcome, 'vote.still-open');
    demand(final.includes(vote.outcome.verdict), 'vote.unsettled', { verdict: vote.outcome.verdict });
    if (vote.proclaimedAt) return vote;
    const proclaimed = await this.db.change(Vote, voteId, {
      proclaimedAt: at ?? (await this.sittings.now()),
    });
    if (vote.method === VoteMethod.circle) await this.circles.noteAcceptance(vote);
    await this.sittings.changed(assembly);
    return proclaimed;
  }

  /**
   * Sets a vote aside, with its reason; the item may be voted again. What was cast is kept, and counts for nothing; a box not
   * yet opened never is. Refuses `amendment.too-late` for a vote on an amendment, once the text it changed was voted.
   */
  async cancel(voteId: string, reason: string): Promise<Vote> {
    const { vote, assembly } = await this.lock(voteId);
    demand(reason.trim(), 'input.required', {}, 'reason');
    demand(!vote.cancelledAt, 'vote.cancelled');
    if (!vote.closedAt) await this.boxes.of(vote.method)?.setAside(voteId);
    if (vote.amendmentId) await this.amendments.demandTextUnvoted(vote.agendaItemId);
    const cancelledAt = await this.sittings.now();
    const cancelled = await this.db.change(Vote, voteId, { cancelledAt, cancelReason: reason.trim() });
    await this.sittings.changed(assembly);
    return cancelled;
  }

  private async decide(vote: Vote, assembly: Assembly): Promise<VoteOutcome> {
    if (vote.method === VoteMethod.circle) return this.circles.decide(vote, assembly);
    const round = await this.rounds.of(vote.id);
    return round ? this.elections.decide(vote, assembly, round) : this.counting.decide(vote, assembly);
  }

  private lock(voteId: string): Promise<{ vote: Vote; assembly: Assembly }> {
    return lockVote(this.db, this.sittings, voteId, 'conduct');
  }

  /** Votes in advance bear a name: a secret vote that nothing imposes would set them aside. */
  private async demandNoneByName(item: AgendaItem, assembly: Assembly): Promise<void> {
    const situation = await this.situations.of(assembly);
    const asked = { agendaItemId: item.id, amendmentId: null, method: VoteMethod.named };
    const { early } = rollAt(situation.now, onItem(situation, asked));
    demand(early.length === 0, 'vote.advance-by-name', { voters: early.length });
  }

  private proclaimedOn({ agendaItemId, amendmentId }: Pick<Vote, 'agendaItemId' | 'amendmentId'>) {
    return this.db.row(
      `select id from vote where agenda_item_id = $1 and amendment_id is not distinct from $2
         and proclaimed_at is not null and cancelled_at is null`,
      [agendaItemId, amendmentId],
    );
  }
}
