import { currentActor, Db, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { namesOf } from '../../roll/names.js';
import { onItem } from '../../roll/on-item.js';
import type { ListedMember, Situation } from '../../roll/situation.js';
import { Situations } from '../../roll/situations.service.js';
import { rollAt } from '../../rules/roll.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { whyNotCast } from '../../votes/casting.js';
import { CountSheets } from '../../votes/counts/sheets.service.js';
import { Vote } from '../../votes/votes.entities.js';
import type { CircleBooth } from './circle.types.js';
import { Circles } from './circles.service.js';

/** Who speaks in a circle, and who may be named. */
@Injectable()
export class CircleBooths {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Circles) private readonly circles: Circles,
  ) {}

  /** For the viewer: the voices that are theirs. Refuses `circle.not-one`. */
  async mine(voteId: string): Promise<CircleBooth> {
    const { personId, locale } = currentActor();
    const by = personId ?? '';
    const { vote, situation } = await this.read(voteId);
    const roll = rollAt(situation.now, situation);
    const conflicted = await this.sheets.conflicted(vote.agendaItemId);
    const mine = situation.listed.filter(({ exercisedBy }) => exercisedBy === by);
    return this.booth(voteId, situation, mine, ({ memberId: electorId }) => {
      const refusal = whyNotCast(situation, roll, { electorId, by, conflicted }, locale);
      return refusal && sentence(refusal.code, refusal.details, locale);
    });
  }

  /** For who conducts: every voice in the room. Refuses what the policy refuses, and `circle.not-one`. */
  async room(voteId: string): Promise<CircleBooth> {
    const { assembly, situation } = await this.read(voteId);
    this.sittings.authorize(assembly, 'conduct');
    const here = new Set(
      rollAt(situation.now, situation).holders.flatMap(({ memberId, own }) => (own > 0 ? [memberId] : [])),
    );
    const inRoom = situation.listed.filter(({ memberId }) => here.has(memberId));
    return this.booth(voteId, situation, inRoom, () => null);
  }

  private async booth(
    voteId: string,
    { listed }: Situation,
    voices: ListedMember[],
    reason: (member: ListedMember) => string | null,
  ): Promise<CircleBooth> {
    const { taken } = await this.circles.record(voteId);
    const people = await namesOf(
      this.db,
      listed.map(({ memberId }) => memberId),
    );
    const sorted = [...people.values()].sort((a, b) => a.sortName.localeCompare(b.sortName));
    return {
      voices: voices.map((member) => ({
        ...{ electorId: member.memberId, name: people.get(member.memberId)?.name ?? '' },
        own: member.memberId === currentActor().personId,
        reason: reason(member),
      })),
      people: sorted
        .filter(({ id }) => !taken.includes(id))
        .map(({ id: personId, name }) => ({ personId, name })),
    };
  }

  private async read(voteId: string) {
    const vote = await this.db.get(Vote, voteId);
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    return { vote, assembly, situation: onItem(await this.situations.of(assembly), vote) };
  }
}
