import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Rounds } from '../../elections/rounds.service.js';
import { namesOf } from '../../roll/names.js';
import { Situations } from '../../roll/situations.service.js';
import { countersNeeded, differencesOf, lastOf } from '../../rules/count-sheets.js';
import { sittingPolicy } from '../../sitting/sitting.policy.js';
import type { Vote } from '../votes.entities.js';
import type { CountChannel, CountDifference, Counting, CountState } from './counts.types.js';
import { CountSheets, countedBy, type HandedIn } from './sheets.service.js';

/** What those who count see of counting: nobody sees another's figures before giving theirs. */
@Injectable()
export class CountingView {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /**
   * Null once the vote is over, for who does not count, and where nothing is counted beside the phones: in an election, and
   * where members vote by colleges.
   */
  async of(vote: Vote): Promise<Counting | null> {
    if (vote.closedAt || vote.cancelledAt || (await this.rounds.of(vote.id))) return null;
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    if (sittingPolicy.count(currentActor(), assembly) !== true) return null;
    const situation = await this.situations.of(assembly);
    if (termsOf(situation.statutes).colleges.length > 0) return null;
    const handedIn = await this.sheets.of(vote.id, assembly);
    const signed = await this.sheets.signedOff(vote.id);
    const voices = new Map(situation.electors.map((elector) => [elector.memberId, elector.voices]));
    const { standing } = handedIn;
    const names = await namesOf(
      this.db,
      handedIn.sheets.map(({ by }) => by),
    );
    const nameOf = (personId: string) => names.get(personId)?.name ?? '';
    return {
      channel: countedBy(vote.method) as CountChannel,
      needed: countersNeeded(assembly.scrutineerIds.length),
      state: standing.state as CountState,
      most: await this.sheets.most(vote, situation),
      online: signed
        .filter(({ channel }) => channel === 'online')
        .reduce((sum, { electorId }) => sum + (voices.get(electorId) ?? 0), 0),
      mine: this.sheets.mineOf(handedIn)?.counts ?? null,
      agreed: standing.counts,
      countedBy: lastOf(handedIn.sheets).map(({ by }) => nameOf(by)),
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
