import { authorize } from '@etabli/access';
import { demand, newId, type Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { isId } from '../../roll/names.js';
import { onItem } from '../../roll/on-item.js';
import type { Situation } from '../../roll/situation.js';
import { Situations } from '../../roll/situations.service.js';
import type { CircleAct } from '../../rules/elections.js';
import { mandateOf, type Roll, rollAt } from '../../rules/roll.js';
import { keptFromVote } from '../../rules/voting-room.js';
import { isOpen, sittingPolicy } from '../../sitting/sitting.policy.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { whyNotCast } from '../../votes/casting.js';
import { CountSheets } from '../../votes/counts/sheets.service.js';
import { demandOpen } from '../../votes/locked.js';
import { Vote } from '../../votes/votes.entities.js';
import { Candidacies } from '../candidacies.service.js';
import { Elections } from '../elections.service.js';
import { CircleEntry } from './circle.entities.js';
import type { LiveCircle } from './circle.types.js';
import { Circles } from './circles.service.js';
import { type CircleRecord, courseOf } from './record.js';

/** What is said, before it is known whose voice says it. */
export type Word =
  | { kind: 'nomination'; candidateId: string; said: string }
  | { kind: 'objection'; said: string }
  | { kind: 'consent' };

/** What whoever chairs decides. */
export type Step = Exclude<CircleAct, { kind: 'nomination' | 'objection' | 'consent' }>;

/** A circle that is open, locked, with the room it is held in. */
interface Locked {
  vote: Vote;
  assembly: Assembly;
  record: CircleRecord;
  situation: Situation;
}

/** Writes down what is said and decided in an election without candidate. Nothing is changed; a mistake is taken back by another line. */
@Injectable()
export class CircleWriting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(Circles) private readonly circles: Circles,
  ) {}

  /**
   * Someone speaks for themselves, or whoever conducts writes it down for someone in the room. Refuses `vote.closed`,
   * `circle.aloud-only` from a phone where the statutes allow none (ballot.phones), what `demandVoice` and `demandNamed` refuse,
   * and what `followCircle` refuses.
   */
  async speak(voteId: string, electorId: string, word: Word): Promise<LiveCircle> {
    demand(isId(electorId), 'not-found', {}, 'electorId');
    const locked = await this.lock(voteId);
    const voices = await this.demandVoice(locked, electorId);
    if (word.kind !== 'nomination') return this.write(locked, { ...word, electorId });
    await this.demandNamed(locked, word.candidateId);
    return this.write(locked, { ...word, electorId, voices });
  }

  /** Whoever conducts goes on. Refuses what the policy, `demandNamed`, `demandCounts` and `followCircle` refuse. */
  async lead(voteId: string, step: Step): Promise<LiveCircle> {
    const locked = await this.lock(voteId);
    this.sittings.authorize(locked.assembly, 'conduct');
    if (step.kind === 'proposal') await this.demandNamed(locked, step.candidateId);
    if (step.kind === 'vote') await this.demandCounts(locked, step);
    return this.write(locked, step);
  }

  /**
   * Takes a line back: a word while its stage lasts, a step while nothing was said since. By whoever conducts. Refuses
   * `circle.too-late-to-correct`.
   */
  async takeBack(entryId: string): Promise<LiveCircle> {
    const { voteId } = await this.db.get(CircleEntry, entryId);
    const locked = await this.lock(voteId);
    this.sittings.authorize(locked.assembly, 'conduct');
    const { correctable } = courseOf(locked.situation.statutes, locked.record.entries);
    demand(correctable.includes(entryId), 'circle.too-late-to-correct');
    await this.append(locked, { kind: 'correction', correctsId: entryId });
    return this.told(locked);
  }

  private async write(locked: Locked, act: CircleAct): Promise<LiveCircle> {
    const said = 'said' in act ? act.said.trim() : '';
    const needed = ['nomination', 'objection', 'integration'].includes(act.kind);
    demand(!needed || said !== '', 'input.required', {}, 'said');
    const entry = { ...act, ...('said' in act && { said }) };
    await this.append(locked, entry);
    return this.told(locked);
  }

  /** The rules follow it once it is written: what they refuse leaves nothing behind. */
  private async told({ vote, assembly, situation }: Locked): Promise<LiveCircle> {
    const record = await this.circles.record(vote.id);
    courseOf(situation.statutes, record.entries);
    await this.sittings.changed(assembly);
    return this.circles.view(situation.statutes, record);
  }

  private async append({ vote }: Locked, entry: Partial<CircleEntry>): Promise<void> {
    const row = await this.db.row<{ last: number }>(
      'select coalesce(max(number), 0)::int as last from circle_entry where vote_id = $1',
      [vote.id],
    );
    const { id: voteId, assemblyId } = vote;
    const number = (row?.last ?? 0) + 1;
    await this.db.insert(CircleEntry, [{ said: '', ...entry, id: newId(), voteId, assemblyId, number }]);
  }

  private async lock(voteId: string): Promise<Locked> {
    demand(isId(voteId), 'not-found');
    const { assemblyId } = await this.db.get(Vote, voteId);
    const assembly = await this.db.get(Assembly, assemblyId, { lock: true });
    authorize(isOpen(assembly));
    const vote = await this.db.get(Vote, voteId);
    demandOpen(vote);
    const record = await this.circles.record(voteId);
    return { vote, assembly, record, situation: onItem(await this.situations.of(assembly), vote) };
  }

  /**
   * The voices of who speaks. A word is personal: whoever is in the room, or follows from a distance, speaks for themselves and for
   * an organisation they represent; nobody speaks by proxy. Refuses `circle.personal`, `circle.not-in-room`, and what `whyNotCast`
   * says to who is not conducting.
   */
  private async demandVoice({ vote, assembly, situation }: Locked, electorId: string): Promise<number> {
    const { personId, locale } = currentActor();
    const roll = rollAt(situation.now, situation);
    const conflicted = await this.sheets.conflicted(vote.agendaItemId);
    const conducts = sittingPolicy.conduct(currentActor(), assembly) === true;
    const own = situation.listed.find(({ memberId }) => memberId === electorId)?.exercisedBy === personId;
    if (conducts && !own) this.sittings.authorize(assembly, 'conduct');
    demand(conducts || termsOf(situation.statutes)['ballot.phones'], 'circle.aloud-only');
    const casting = { electorId, by: personId ?? '', conflicted };
    const why: Refusal | null = conducts ? null : whyNotCast(situation, roll, casting, locale);
    if (why) throw why;
    const voices = voicesOf(roll, electorId);
    demand(voices > 0, mandateOf(roll, electorId) ? 'circle.personal' : 'circle.not-in-room');
    demand(!keptFromVote(situation.statutes, roll, conflicted).has(electorId), 'ballot.conflicted');
    return voices;
  }

  /** Refuses a name that may not be elected: `circle.already-elected` to an earlier seat, and what `demandEligible` refuses. */
  private async demandNamed({ vote, assembly, record }: Locked, candidateId: string): Promise<void> {
    const election = await this.elections.get(vote.agendaItemId);
    await this.candidacies.demandEligible(election, assembly, candidateId, true);
    demand(!record.taken.includes(candidateId), 'circle.already-elected', {}, 'candidateId');
  }

  /** Refuses `count.more-than-left`: more voices than the room has, those carried included, in the vote that decides. */
  private async demandCounts(
    { vote, situation }: Locked,
    { counts }: Extract<Step, { kind: 'vote' }>,
  ): Promise<void> {
    const voted = Object.values(counts).reduce((sum, each) => sum + each, 0);
    demand(voted > 0, 'vote.nobody-voted');
    await this.sheets.demandRoom(vote, situation, voted);
  }
}

const voicesOf = (roll: Roll, electorId: string): number =>
  roll.holders.find(({ memberId }) => memberId === electorId)?.own ?? 0;
