import { demand, newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { Situations } from '../../roll/situations.service.js';
import { type CountSheet, countersNeeded, countStanding } from '../../rules/count-sheets.js';
import { type Sheet, sameSheets, sheetOf, sheetVoices } from '../../rules/elections.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { CountSheets, type HandedIn } from '../../votes/counts/sheets.service.js';
import { demandOpen, lockVote } from '../../votes/locked.js';
import { type Vote, VoteMethod } from '../../votes/votes.entities.js';
import { Rounds } from '../rounds.service.js';
import type { ElectionCountInput } from './sheets.inputs.js';

/** Paper ballots of elections: what scrutineers found on them, each from their own device, added to what phones cast. */
@Injectable()
export class ElectionSheets {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly counts: CountSheets,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /**
   * Hands in what one person counted of a round, in voices; handed in again, the last one stands. Refuses `vote.closed`,
   * `election.not-one`, `vote.no-paper` outside a secret vote, what `sheetOf` refuses, and `count.more-than-left` when it has
   * more voices than were handed out, or than the room has left.
   */
  async handIn(voteId: string, { names, ...papers }: ElectionCountInput): Promise<Vote> {
    const { vote, assembly } = await lockVote(this.db, this.sittings, voteId, 'count');
    demandOpen(vote);
    const round = await this.rounds.of(voteId);
    demand(round, 'election.not-one');
    demand(vote.method === VoteMethod.secret, 'vote.no-paper');
    const situation = await this.situations.of(assembly);
    const rows = names.map(({ candidateId, figures }) => ({ name: candidateId, figures }));
    const sheet = sheetOf(this.rounds.paper(situation.statutes, round), { ...papers, rows });
    await this.counts.demandRoom(vote, situation, sheetVoices(sheet));
    await this.db.query('insert into election_sheet (id, vote_id, content) values ($1, $2, $3)', [
      newId(),
      voteId,
      sheet,
    ]);
    await this.sittings.changed(assembly);
    return vote;
  }

  /** The sheets of a round and where counting stands. */
  async of(voteId: string, { scrutineerIds }: Assembly): Promise<HandedIn<Sheet>> {
    const sheets = await this.db.query<CountSheet<Sheet> & { at: Date }>(
      `select recorded_by as by, content as counts, recorded_at as at from election_sheet
       where vote_id = $1 order by recorded_at, id`,
      [voteId],
    );
    const standing = countStanding(sheets, countersNeeded(scrutineerIds.length), sameSheets);
    return { sheets, standing, at: sheets.at(-1)?.at ?? null };
  }
}
