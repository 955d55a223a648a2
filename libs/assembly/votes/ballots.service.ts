import { demand, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, currentAssociation, Db, SETTINGS, type Settings, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import type { ElectionBallotInput } from '../elections/elections.inputs.js';
import { markedBallot } from '../elections/marked.js';
import { Rounds } from '../elections/rounds.service.js';
import { Instructions } from '../instructions/instructions.service.js';
import { Pulse } from '../live/pulse.js';
import { isId, namesOf } from '../roll/names.js';
import { onItem } from '../roll/on-item.js';
import { readSituation, type Situation, type SituationRow, situationColumns } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import type { RoundSetting } from '../rules/candidacies.js';
import type { Marking } from './box/box.js';
import { Boxes } from './box/boxes.js';
import { mandatesOf, wholeRoll, whyNotCast } from './casting.js';
import { CountSheets } from './counts/sheets.service.js';
import { receiptCode } from './receipt.js';
import { type Choice, Vote, VoteMethod } from './votes.entities.js';
import type { MyBallots, MyMandate, Receipt } from './votes.types.js';

interface BallotRow extends SituationRow {
  assemblyId: string;
  agendaItemId: string;
  amendmentId: string | null;
  method: VoteMethod;
  over: boolean;
  startsAt: Date;
  chairId: string | null;
  conflicted: string[];
  /** Of a round of an election. */
  setting: RoundSetting | null;
}

/**
 * A vote with what decides whether one mandate may be cast: for one's own, only one's own line and moves; for a mandate
 * carried, the whole roll, since a cap or a chain may concern anybody.
 */
const LOAD = `
  select v.assembly_id as "assemblyId", v.agenda_item_id as "agendaItemId", v.amendment_id as "amendmentId", v.method, a.starts_at as "startsAt", a.chair_id as "chairId",
    v.closed_at is not null or v.cancelled_at is not null or a.state <> '${AssemblyState.open}' as over,
    (select r.setting from election_round r where r.association_id = v.association_id and r.vote_id = v.id) as setting,
    array(select c.person_id from agenda_item_conflict c where c.agenda_item_id = v.agenda_item_id) as conflicted,
    ${situationColumns((column) => `(not own.voice or ${column} = $2)`, 'not own.voice')}
  from vote v
  join assembly a on a.association_id = v.association_id and a.id = v.assembly_id
  join statutes_version s on s.association_id = a.association_id and s.id = a.statutes_id
  cross join lateral (select exists (select 1 from elector e where e.association_id = a.association_id
    and e.assembly_id = a.id and e.person_id = $2
    and coalesce(e.exercised_by, e.person_id) = current_person()) as voice) own
  where v.id = $1`;

/** The voter's side of a vote on phones, by name or in secret. */
@Injectable()
export class Ballots {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Boxes) private readonly boxes: Boxes,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Instructions) private readonly instructions: Instructions,
    @Inject(Pulse) private readonly pulse: Pulse,
    @Inject(Rounds) private readonly rounds: Rounds,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Casts one mandate, once and for all: two statements. Refuses `vote.closed`, `circle.no-ballots`, `ballot.by-hands`, `ballot.on-paper` where the
   * statutes allow no phones (ballot.phones), what `whyNotCast` says, `assembly.ballot-against-instruction`, and `ballot.already-cast`, which the database guarantees however many come at once.
   */
  cast(voteId: string, electorId: string, choice: Choice): Promise<Receipt> {
    return this.put(voteId, electorId, ({ setting }) => {
      demand(!setting, 'election.by-names');
      return { choice, content: null };
    });
  }

  /**
   * The same in an election, with what `markedBallot` reads: a ballot that would be null is refused, and may be filled in again.
   * Refuses `election.not-one` besides.
   */
  elect(voteId: string, electorId: string, input: ElectionBallotInput): Promise<Receipt> {
    return this.put(voteId, electorId, ({ setting }, { statutes }) => {
      demand(setting, 'election.not-one');
      return { choice: null, content: markedBallot(this.rounds.paper(statutes, { setting }), input) };
    });
  }

  private async put(
    voteId: string,
    electorId: string,
    marked: (row: BallotRow, situation: Situation) => Marking,
  ): Promise<Receipt> {
    demand(isId(voteId) && isId(electorId), 'not-found');
    const row = await this.db.row<BallotRow>(LOAD, [voteId, electorId]);
    if (!row) throw new Refusal('not-found');
    demand(!row.over, 'vote.closed');
    demand(row.method !== VoteMethod.circle, 'circle.no-ballots');
    const box = this.boxes.of(row.method);
    if (!box) throw new Refusal('ballot.by-hands');
    const { personId, locale } = currentActor();
    const situation = onItem(readSituation(row, row, currentAssociation().timeZone), row);
    demand(termsOf(situation.statutes)['ballot.phones'], 'ballot.on-paper');
    const casting = { electorId, by: personId as string, conflicted: row.conflicted };
    const roll = wholeRoll(situation);
    const refusal = whyNotCast(situation, roll, casting, locale);
    if (refusal) throw refusal;
    const marking = marked(row, situation);
    if (marking.choice) {
      await this.instructions.demandFollowed(situation, roll, row, { electorId, choice: marking.choice });
    }
    const at = await box.seal(voteId, electorId, marking);
    this.pulse.beat(row.assemblyId);
    const choice = row.method === VoteMethod.secret ? null : marking.choice;
    return this.receipt({ voteId, electorId, at, choice });
  }

  /** The mandates the viewer may cast in the vote that is open, with what they have already cast. */
  async mine(assemblyId: string): Promise<MyBallots> {
    const assembly = await this.db.get(Assembly, assemblyId);
    demand(assembly.state === AssemblyState.open, 'sitting.not-open');
    const vote = await this.db.findOne(Vote, {
      where: {
        assemblyId,
        method: In([VoteMethod.named, VoteMethod.secret]),
        closedAt: IsNull(),
        cancelledAt: IsNull(),
      },
    });
    const whole = await this.situations.of(assembly);
    const situation = vote ? onItem(whole, vote) : whole;
    const onPhones = termsOf(situation.statutes)['ballot.phones'] ? vote : null;
    return { vote: onPhones, mandates: await this.mandates(situation, onPhones) };
  }

  private async mandates(situation: Situation, vote: Vote | null): Promise<MyMandate[]> {
    const { personId, locale } = currentActor();
    const by = personId as string;
    const roll = wholeRoll(situation);
    const held = mandatesOf(situation, by);
    const names = await namesOf(
      this.db,
      held.map(({ electorId }) => electorId),
    );
    const conflicted = vote ? await this.sheets.conflicted(vote.agendaItemId) : [];
    const kept = (vote && (await this.boxes.of(vote.method)?.kept(vote.id, [...names.keys()]))) ?? [];
    const cast = new Map(kept.map((one) => [one.electorId, one]));
    const asked = vote ? await this.instructions.asked(roll, [...names.keys()], vote) : new Map();
    const binds = vote && asked.size > 0 ? await this.instructions.bind(situation, vote) : () => false;
    return held.map(({ electorId, voices, own }) => {
      const ballot = cast.get(electorId);
      const refusal = whyNotCast(situation, roll, { electorId, by, conflicted }, locale);
      return {
        ...{ electorId, voices, own },
        name: names.get(electorId)?.name ?? '',
        instruction: own ? null : (asked.get(electorId) ?? null),
        instructionBinds: asked.has(electorId) && binds(electorId, asked.get(electorId)),
        cast: ballot !== undefined,
        receipt: ballot?.castBy === by && ballot.channel === 'online' ? this.receipt(ballot) : null,
        reason: refusal ? sentence(refusal.code, refusal.details, locale) : null,
      };
    });
  }

  private receipt({ voteId, electorId, choice, at }: Omit<Receipt, 'code'>): Receipt {
    const record = { voteId, electorId, choice, at };
    return { ...record, code: receiptCode(this.settings.secret, record) };
  }
}
