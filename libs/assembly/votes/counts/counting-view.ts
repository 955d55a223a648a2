import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Rounds } from '../../elections/rounds.service.js';
import type { Situation } from '../../roll/situation.js';
import { Situations } from '../../roll/situations.service.js';
import { handDifferences, ofCollege } from '../../rules/college-sheets.js';
import { lastOf } from '../../rules/count-sheets.js';
import { sittingPolicy } from '../../sitting/sitting.policy.js';
import { type Vote, VoteMethod } from '../votes.entities.js';
import type { CollegeToCount, CountChannel, CountDifference, Counting } from './counts.types.js';
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
   * Null once the vote is over, for who does not count, in an election, which counts names or words, and of a secret vote by
   * colleges, which takes no paper.
   */
  async of(vote: Vote): Promise<Counting | null> {
    if (vote.method === VoteMethod.circle) return null;
    if (vote.closedAt || vote.cancelledAt || (await this.rounds.of(vote.id))) return null;
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    if (sittingPolicy.count(currentActor(), assembly) !== true) return null;
    const situation = await this.situations.of(assembly);
    const { colleges } = termsOf(situation.statutes);
    if (colleges.length > 0 && countedBy(vote.method) === 'paper') return null;
    const handedIn = await this.sheets.of(vote.id, assembly);
    const { progress, nameOf } = await this.progress.of(vote, assembly, situation, handedIn);
    return {
      ...progress,
      channel: countedBy(vote.method) as CountChannel,
      colleges: colleges.length > 0 ? await this.colleges(vote, situation, handedIn) : [],
      mine: this.sheets.mineOf(handedIn)?.counts.counts ?? null,
      agreed: handedIn.standing.counts?.counts ?? null,
      differences: this.differences(handedIn, nameOf),
    };
  }

  /** Every college of the statutes, and those in none when there are any to count. */
  private async colleges(vote: Vote, situation: Situation, handedIn: HandedIn): Promise<CollegeToCount[]> {
    const most = await this.sheets.mostByCollege(vote, situation);
    const mine = this.sheets.mineOf(handedIn)?.counts ?? null;
    const known = termsOf(situation.statutes).colleges.map(({ id, name }) => ({ collegeId: id, name }));
    const outside = most.has(null) ? [{ collegeId: null, name: null }] : [];
    return [...known, ...outside].map(({ collegeId, name }) => ({
      ...{ collegeId, name, most: most.get(collegeId) ?? 0 },
      mine: mine && ofCollege(mine, collegeId),
    }));
  }

  private differences(handedIn: HandedIn, nameOf: (personId: string) => string): CountDifference[] {
    const mine = this.sheets.mineOf(handedIn);
    if (!mine || handedIn.standing.state === 'agreed') return [];
    return lastOf(handedIn.sheets)
      .filter(({ by }) => by !== mine.by)
      .flatMap(({ by, counts }) =>
        handDifferences(mine.counts, counts).map(({ collegeId = null, ...difference }) => ({
          ...{ ...difference, collegeId },
          name: nameOf(by),
        })),
      );
  }
}
