import { demand, Refusal } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Pulse } from '../../live/pulse.js';
import { namesOf } from '../../roll/names.js';
import { onItem } from '../../roll/on-item.js';
import type { Situation } from '../../roll/situation.js';
import { Situations } from '../../roll/situations.service.js';
import { rollAt } from '../../rules/roll.js';
import { keptFromVote } from '../../rules/voting-room.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { demandOpen } from '../locked.js';
import { mandatesIn } from '../room.js';
import { Vote, VoteMethod } from '../votes.entities.js';
import type { PaperMandate } from './counts.types.js';
import { CountSheets, demandOneCollege } from './sheets.service.js';

/** Paper ballots handed out, each signed off like one cast online: whoever took paper no longer votes on a phone. */
@Injectable()
export class Papers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Pulse) private readonly pulse: Pulse,
  ) {}

  /** Mandates in the room that have not voted online, by name. */
  async toHand(voteId: string): Promise<PaperMandate[]> {
    const { vote, assembly } = await this.counted(voteId);
    const signed = new Map((await this.sheets.signedOff(voteId)).map((one) => [one.electorId, one.channel]));
    const { mandates } = await this.room(vote, assembly);
    const names = await namesOf(
      this.db,
      mandates.flatMap(({ electorId, castBy }) => [electorId, castBy]),
    );
    return mandates
      .filter(({ electorId }) => signed.get(electorId) !== 'online')
      .map(({ electorId, castBy, voices }) => ({
        ...{ electorId, voices, signed: signed.has(electorId) },
        name: names.get(electorId)?.name ?? '',
        castByName: names.get(castBy)?.name ?? '',
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /**
   * Signs a mandate off for a paper ballot. Refuses `vote.no-paper` outside a secret vote, `count.by-colleges`, `ballot.not-in-room` for a mandate
   * nobody in the room may cast, and `ballot.already-cast` for one that signed off before, online or for paper.
   */
  async signOff(voteId: string, electorId: string): Promise<PaperMandate[]> {
    const { vote, assembly } = await this.counted(voteId);
    demandOpen(vote);
    demand(vote.method === VoteMethod.secret, 'vote.no-paper');
    const { mandates, situation } = await this.room(vote, assembly);
    demandOneCollege(situation);
    const mandate = mandates.find((one) => one.electorId === electorId);
    if (!mandate) throw new Refusal('ballot.not-in-room');
    await this.db.query(
      `insert into sign_off (vote_id, elector_id, cast_by, channel) values ($1, $2, $3, 'paper')`,
      [voteId, electorId, exerciserOf(situation, mandate.castBy)],
    );
    this.pulse.beat(assembly.id);
    return this.toHand(voteId);
  }

  private async counted(voteId: string): Promise<{ vote: Vote; assembly: Assembly }> {
    const vote = await this.db.get(Vote, voteId);
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    this.sittings.authorize(assembly, 'count');
    return { vote, assembly };
  }

  private async room(vote: Vote, assembly: Assembly) {
    const situation = onItem(await this.situations.of(assembly), vote);
    const roll = rollAt(situation.now, situation);
    const kept = keptFromVote(situation.statutes, roll, await this.sheets.conflicted(vote.agendaItemId));
    return { situation, mandates: mandatesIn(roll).filter(({ electorId }) => !kept.has(electorId)) };
  }
}

/** The person who casts for a member in the room: its representative for an organisation. */
const exerciserOf = ({ listed }: Situation, memberId: string): string =>
  listed.find((member) => member.memberId === memberId)?.exercisedBy ?? memberId;
