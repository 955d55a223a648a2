import { demand, newId } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { onItem } from '../../roll/on-item.js';
import type { Situation } from '../../roll/situation.js';
import { Situations } from '../../roll/situations.service.js';
import { type HandCount, handCount, sameHandCounts, voicesByCollege } from '../../rules/college-sheets.js';
import {
  type CountSheet,
  type CountStanding,
  countersNeeded,
  countStanding,
} from '../../rules/count-sheets.js';
import { noCounts, sumOf } from '../../rules/kinds.js';
import { rollAt } from '../../rules/roll.js';
import { keptFromVote } from '../../rules/voting-room.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { demandOpen, lockVote } from '../locked.js';
import { type CastMandate, mandatesLeft } from '../room.js';
import { type Vote, VoteMethod } from '../votes.entities.js';
import type { CollegeCountInput, CountInput } from './counts.inputs.js';

/** A mandate that has signed off, and the channel it votes by. */
export interface SignedOff extends CastMandate {
  channel: 'online' | 'paper';
}

export interface HandedIn<Found = HandCount> {
  sheets: CountSheet<Found>[];
  standing: CountStanding<Found>;
  /** When the last sheet was handed in: the room is counted as it was then. */
  at: Date | null;
}

/** What is counted beside the phones: hands where votes are public, paper where they are secret. */
export const countedBy = (method: VoteMethod): 'hands' | 'paper' =>
  method === VoteMethod.secret ? 'paper' : 'hands';

/**
 * Refuses `count.paper-by-colleges`: paper does not tell which college it weighs in (statutes: colleges). Where one college alone
 * elects, all papers are its own.
 */
export function demandOneCollege({ statutes, college }: Situation): void {
  demand(college || termsOf(statutes).colleges.length === 0, 'count.paper-by-colleges');
}

/** Counts that two people hand in, each from their own device. */
@Injectable()
export class CountSheets {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /**
   * Hands in what one person counted, in voices; handed in again, the last one stands. Refuses `vote.closed`,
   * what `handCount` refuses, `count.paper-by-colleges`, and `count.more-than-left` when it has more voices, all together or in
   * one college, than the room has left to count.
   */
  async handIn(
    voteId: string,
    input: CountInput,
    colleges: CollegeCountInput[] | null = null,
  ): Promise<Vote> {
    const { vote, assembly } = await lockVote(this.db, this.sittings, voteId, 'count');
    demandOpen(vote);
    const situation = await this.situations.of(assembly);
    if (countedBy(vote.method) === 'paper') demandOneCollege(situation);
    const said = colleges?.map(({ collegeId = null, counts }) => ({
      ...{ collegeId, counts: { ...noCounts(), ...counts } },
    }));
    const count = handCount(situation.statutes, { ...noCounts(), ...input }, said ?? null);
    await this.demandRoom(vote, situation, sumOf(count.counts));
    await this.demandColleges(vote, situation, count);
    await this.db.query(
      'insert into count_sheet (id, vote_id, channel, counts, colleges) values ($1, $2, $3, $4, $5)',
      [
        newId(),
        voteId,
        countedBy(vote.method),
        count.counts,
        count.colleges && JSON.stringify(count.colleges),
      ],
    );
    await this.sittings.changed(assembly);
    return vote;
  }

  /** Refuses `count.more-than-left` when so many voices cannot have been counted by hand or on paper. */
  async demandRoom(vote: Vote, situation: Situation, voted: number): Promise<void> {
    const voices = await this.most(vote, situation);
    demand(voted <= voices, 'count.more-than-left', { voted, voices });
  }

  /**
   * Checks, as a box is about to open, that what was counted beside the phones belongs with what was cast there. `beside` are
   * voices; null when nothing was counted. Refuses `vote.not-counted` while papers were handed out and nobody counted them,
   * `vote.nobody-voted`, and what `demandRoom` refuses.
   */
  async demandWhole(
    vote: Vote,
    situation: Situation,
    signed: readonly SignedOff[],
    beside: number | null,
  ): Promise<void> {
    demand(beside !== null || signed.every(({ channel }) => channel === 'online'), 'vote.not-counted');
    demand(beside !== null || signed.length > 0, 'vote.nobody-voted');
    if (beside !== null) await this.demandRoom(vote, situation, beside);
  }

  /**
   * The most voices that can be counted beside the phones: those signed off for paper once a list is kept of them; otherwise
   * those of the room that have not voted online.
   */
  async most(vote: Vote, situation: Situation): Promise<number> {
    return (await this.left(vote, situation)).reduce((sum, { voices }) => sum + voices, 0);
  }

  /** The same, college by college; those who are in none under null. */
  async mostByCollege(vote: Vote, situation: Situation): Promise<Map<string | null, number>> {
    return voicesByCollege(situation.electors, await this.left(vote, situation));
  }

  private async left(vote: Vote, situation: Situation): Promise<{ electorId: string; voices: number }[]> {
    const signed = await this.signedOff(vote.id);
    const onPaper = new Set(signed.filter(({ channel }) => channel === 'paper').map((one) => one.electorId));
    if (onPaper.size > 0) {
      return situation.electors
        .filter(({ memberId }) => onPaper.has(memberId))
        .map(({ memberId: electorId, voices }) => ({ electorId, voices }));
    }
    const roll = rollAt(situation.now, onItem(situation, vote));
    const kept = keptFromVote(situation.statutes, roll, await this.conflicted(vote.agendaItemId));
    return mandatesLeft(roll, kept, new Set(signed.map(({ electorId }) => electorId)));
  }

  /** Refuses `count.more-than-left` when a college was counted for more voices than it has left. */
  private async demandColleges(vote: Vote, situation: Situation, { colleges }: HandCount): Promise<void> {
    if (!colleges) return;
    const most = await this.mostByCollege(vote, situation);
    for (const { collegeId, counts } of colleges) {
      const [voted, voices] = [sumOf(counts), most.get(collegeId) ?? 0];
      demand(voted <= voices, 'count.more-than-left', { voted, voices });
    }
  }

  /** Every mandate that has signed off, in the order of electors. */
  signedOff(voteId: string): Promise<SignedOff[]> {
    return this.db.query<SignedOff>(
      `select elector_id as "electorId", cast_by as "castBy", channel from sign_off
       where vote_id = $1 order by elector_id`,
      [voteId],
    );
  }

  /** The sheets of a vote and where counting stands. */
  async of(voteId: string, { scrutineerIds }: Assembly): Promise<HandedIn> {
    const sheets = await this.db.query<CountSheet<HandCount> & { at: Date }>(
      `select recorded_by as by, jsonb_build_object('counts', counts, 'colleges', colleges) as counts, recorded_at as at
       from count_sheet where vote_id = $1 order by recorded_at, id`,
      [voteId],
    );
    const standing = countStanding(sheets, countersNeeded(scrutineerIds.length), sameHandCounts);
    return { sheets, standing, at: sheets.at(-1)?.at ?? null };
  }

  /** People in conflict of interest over an item. */
  async conflicted(itemId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select person_id as id from agenda_item_conflict where agenda_item_id = $1 order by person_id',
      [itemId],
    );
    return rows.map(({ id }) => id);
  }

  /** What the viewer counted, if they did. */
  mineOf<Found>({ sheets }: HandedIn<Found>): CountSheet<Found> | null {
    return sheets.findLast(({ by }) => by === currentActor().personId) ?? null;
  }
}
