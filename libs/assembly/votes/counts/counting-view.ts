import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Rounds } from '../../elections/rounds.service.js';
import { Situations } from '../../roll/situations.service.js';
import { differencesOf, lastOf } from '../../rules/count-sheets.js';
import { sittingPolicy } from '../../sitting/sitting.policy.js';
import type { Vote } from '../votes.entities.js';
import type { CountChannel, CountDifference, Counting } from './counts.types.js';
import { CountingProgress } from './progress.service.js';
import { CountSheets, countedBy, type HandedIn } from './sheets.service.js';

/** What those who count see of counting: nobody sees another's figures before giving theirs. */
@Injectable()
export class CountingView {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(CountingProgress) private readonly progress: CountingProgress,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /**
   * Null once the vote is over, for who does not count, in an election, which counts names, and where members vote by
   * colleges, which count nothing beside the phones.
   */
  async of(vote: Vote): Promise<Counting | null> {
    if (vote.closedAt || vote.cancelledAt || (await this.rounds.of(vote.id))) return null;
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    if (sittingPolicy.count(currentActor(), assembly) !== true) return null;
    const situation = await this.situations.of(assembly);
    if (termsOf(situation.statutes).colleges.length > 0) return null;
    const handedIn = await this.sheets.of(vote.id, assembly);
    const { progress, nameOf } = await this.progress.of(vote, assembly, situation, handedIn);
    return {
      ...progress,
      channel: countedBy(vote.method) as CountChannel,
      mine: this.sheets.mineOf(handedIn)?.counts ?? null,
      agreed: handedIn.standing.counts,
      differences: this.differences(handedIn, nameOf),
    };
  }

  private differences(handedIn: HandedIn, nameOf: (personId: string) => string): CountDifference[] {
    const mine = this.sheets.mineOf(handedIn);
    if (!mine || handedIn.standing.state === 'agreed') return [];
    return lastOf(handedIn.sheets)
      .filter(({ by }) => by !== mine.by)
      .flatMap(({ by, counts }) =>
        differencesOf(mine.counts, counts).map((difference) => ({ ...difference, name: nameOf(by) })),
      );
  }
}
