import { randomBytes } from 'node:crypto';
import { civilDate, demand, newId } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../../agenda/agenda.entities.js';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { Assemblies } from '../../assemblies/assemblies.service.js';
import { Situations } from '../../roll/situations.service.js';
import { decideCircle, type ElectionOutcome } from '../../rules/election-outcome.js';
import type { DecisionKind } from '../../rules/kinds.js';
import { rollAt } from '../../rules/roll.js';
import { CountSheets } from '../../votes/counts/sheets.service.js';
import { withVoters } from '../../votes/room.js';
import type { Vote } from '../../votes/votes.entities.js';
import { Elections } from '../elections.service.js';
import { namesFor } from '../names.js';
import { Standing } from '../standing.service.js';
import { ElectionTerms } from '../terms.service.js';
import { Circle } from './circle.entities.js';
import type { LiveCircle } from './circle.types.js';
import { type CircleRecord, courseOf, freshRecord, peopleIn, recordOf } from './record.js';
import { viewOf } from './view.js';

/** A seat about to be opened. */
export interface NewSeat {
  round: number;
  seats: number;
}

/** Elections without candidate, seat by seat: opened, read, decided. */
@Injectable()
export class Circles {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(ElectionTerms) private readonly terms: ElectionTerms,
  ) {}

  /**
   * The seat to open on an item now: the first, or the next once one was filled. Refuses `circle.not-one` for any other item,
   * `election.by-colleges` (colleges), and `vote.already-decided` when no seat is left.
   */
  async next(item: AgendaItem, assembly: Assembly): Promise<NewSeat> {
    const election = await this.elections.of(item.id);
    demand(election?.method === 'without-candidate', 'circle.not-one');
    const { statutes } = await this.situations.of(assembly);
    demand(termsOf(statutes).colleges.length === 0, 'election.by-colleges');
    const last = (await this.standing.said(item.id)).at(-1);
    if (!last) return { round: 1, seats: election.seats };
    const { verdict, election: result } = last.outcome;
    const left = verdict === 'unsettled' && result.next?.ask === 'next-seat' ? result.next.seats : 0;
    demand(left > 0, 'vote.already-decided');
    return { round: last.round + 1, seats: left };
  }

  /** Opens the seat, with the phrase that terms are drawn from where some must be. */
  async begin({ id: voteId, assemblyId, agendaItemId }: Vote, { seats }: NewSeat): Promise<void> {
    const seed = randomBytes(6).toString('hex');
    await this.db.insert(Circle, [{ voteId, assemblyId, agendaItemId, seats, seed }]);
  }

  /** What was written down of a vote. Refuses `circle.not-one`. */
  async record(voteId: string): Promise<CircleRecord> {
    const record = await freshRecord(this.db, voteId);
    demand(record, 'circle.not-one');
    return record;
  }

  /** A circle as everyone sees it; null for any other vote. */
  async seen({ id, assemblyId }: Pick<Vote, 'id' | 'assemblyId'>): Promise<LiveCircle | null> {
    const record = await recordOf(this.db, id);
    const assembly = record && (await this.assemblies.byId(assemblyId));
    if (!assembly) return null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return this.view(statutes, record);
  }

  /** The same, of what was just written. */
  async view(statutes: Statutes, record: CircleRecord): Promise<LiveCircle> {
    const nameOf = await namesFor(this.db, peopleIn(record));
    return viewOf(statutes, record, { locale: currentActor().locale, nameOf });
  }

  /**
   * Decides a seat that is closing: who spoke is in the room of this vote, even if they left since. Refuses `circle.not-settled`
   * while something must still be asked.
   */
  async decide(vote: Vote, assembly: Assembly): Promise<ElectionOutcome> {
    const record = await this.record(vote.id);
    const situation = await this.situations.of(assembly);
    const { circle } = courseOf(situation.statutes, record.entries);
    const { part } = await this.db.get(AgendaItem, vote.agendaItemId);
    const day = civilDate(assembly.startsAt, currentAssociation().timeZone);
    const speakers = [...new Set((circle.changed ?? circle.nominations).flatMap(({ by }) => by ?? []))];
    const exercised = new Map(situation.electors.map((one) => [one.memberId, one.exercisedBy]));
    const spoke = speakers.map((electorId) => ({
      electorId,
      castBy: exercised.get(electorId) ?? electorId,
    }));
    return decideCircle({
      statutes: situation.statutes,
      kind: part as DecisionKind,
      call: assembly.call,
      roll: withVoters(rollAt(situation.now, situation), situation.electors, spoke),
      openingRoll: rollAt(assembly.openedAt as Date, situation),
      conflicted: await this.sheets.conflicted(vote.agendaItemId),
      election: { method: 'without-candidate', circle, seats: record.seats, seed: record.seed },
      term: await this.terms.asked(await this.elections.get(vote.agendaItemId), day),
    });
  }

  /** Once said aloud, whoever is elected has accepted already: they answered last. */
  async noteAcceptance({ assemblyId, agendaItemId, outcome }: Vote): Promise<void> {
    if (!outcome || !('election' in outcome) || outcome.verdict === 'no-quorum') return;
    for (const { candidateId } of outcome.election.elected) {
      await this.db.query(
        `insert into elected_answer (id, assembly_id, agenda_item_id, person_id, accepts) values ($1, $2, $3, $4, true)`,
        [newId(), assemblyId, agendaItemId, candidateId],
      );
    }
  }
}
