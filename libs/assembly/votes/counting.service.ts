import { demand } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import type { Counts, DecisionKind } from '../rules/kinds.js';
import { type Decision, decide, type NamedBallot, type Outcome } from '../rules/outcome.js';
import { rollAt } from '../rules/roll.js';
import { type CastMandate, withVoters } from './room.js';
import { type Vote, VoteMethod } from './votes.entities.js';

/** What was voted, and the room it was voted in. */
type Counted = Pick<Decision, 'votes' | 'roll'>;

/** Gathers what decides a vote and lets the rules decide: six statements, whatever the number of ballots. */
@Injectable()
export class Counting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** The outcome of a vote that is closing, under the statutes the assembly was convened under. */
  async decide(vote: Vote, assembly: Assembly): Promise<Outcome> {
    const situation = await this.situations.of(assembly);
    const counted =
      vote.method === VoteMethod.hands
        ? await this.byHands(vote, situation)
        : await this.byName(vote, situation);
    const { part } = await this.db.get(AgendaItem, vote.agendaItemId);
    return decide({
      ...counted,
      statutes: situation.statutes,
      kind: part as DecisionKind,
      call: assembly.call,
      openingRoll: rollAt(assembly.openedAt as Date, situation),
      conflicted: await this.conflicted(vote.agendaItemId),
      fallback: await this.roundsAreOver(vote, situation),
    });
  }

  /** People in conflict of interest over an item. */
  async conflicted(itemId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select person_id as id from agenda_item_conflict where agenda_item_id = $1 order by person_id',
      [itemId],
    );
    return rows.map(({ id }) => id);
  }

  /** Hands are counted in the room as it was when they were counted. */
  private async byHands(vote: Vote, situation: Situation): Promise<Counted> {
    const last = await this.db.row<{ counts: Counts; at: Date }>(
      'select counts, recorded_at as at from hands_count where vote_id = $1 order by recorded_at desc, id desc limit 1',
      [vote.id],
    );
    demand(last, 'vote.not-counted');
    return { votes: { method: 'hands', counts: last.counts }, roll: rollAt(last.at, situation) };
  }

  private async byName(vote: Vote, situation: Situation): Promise<Counted> {
    const ballots = await this.db.query<NamedBallot & CastMandate>(
      `select elector_id as "electorId", cast_by as "castBy", choice
       from sign_off join named_ballot using (association_id, vote_id, elector_id)
       where vote_id = $1 and exists (
         select 1 from elector e where e.assembly_id = $2 and e.person_id = elector_id and e.votes)
       order by elector_id`,
      [vote.id, vote.assemblyId],
    );
    demand(ballots.length > 0, 'vote.nobody-voted');
    const roll = withVoters(rollAt(situation.now, situation), situation.electors, ballots);
    return { votes: { method: 'named', ballots }, roll };
  }

  /** By consent, once objections have stood for as many rounds as the statutes give (consent.rounds), voices are counted. */
  private async roundsAreOver(
    { agendaItemId, amendmentId }: Vote,
    { statutes }: Situation,
  ): Promise<boolean> {
    const row = await this.db.row<{ rounds: number }>(
      `select count(*)::int as rounds from vote
       where agenda_item_id = $1 and amendment_id is not distinct from $2 and cancelled_at is null
         and outcome ->> 'verdict' = 'objected'`,
      [agendaItemId, amendmentId],
    );
    return (row?.rounds ?? 0) >= termsOf(statutes)['consent.rounds'];
  }
}
