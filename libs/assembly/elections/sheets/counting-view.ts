import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Situations } from '../../roll/situations.service.js';
import { lastOf } from '../../rules/count-sheets.js';
import {
  countsOnSheets,
  type Paper,
  type Sheet,
  sheetDifferences,
  writtenOf,
} from '../../rules/elections.js';
import { sittingPolicy } from '../../sitting/sitting.policy.js';
import { CountingProgress } from '../../votes/counts/progress.service.js';
import { CountSheets, type HandedIn } from '../../votes/counts/sheets.service.js';
import { type Vote, VoteMethod } from '../../votes/votes.entities.js';
import { Rounds } from '../rounds.service.js';
import { ElectionSheets } from './sheets.service.js';
import type { ElectionCount, ElectionCountDifference, ElectionCounting } from './sheets.types.js';

/** What those who count the papers of a round see: nobody sees another's figures before giving theirs. */
@Injectable()
export class ElectionCountingView {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(CountSheets) private readonly counts: CountSheets,
    @Inject(ElectionSheets) private readonly sheets: ElectionSheets,
    @Inject(CountingProgress) private readonly progress: CountingProgress,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** Null outside an election, once the vote is over, for who does not count, by name, and for orders of preference. */
  async of(vote: Vote): Promise<ElectionCounting | null> {
    if (vote.closedAt || vote.cancelledAt || vote.method !== VoteMethod.secret) return null;
    const round = await this.rounds.of(vote.id);
    if (!round) return null;
    const assembly = await this.db.get(Assembly, vote.assemblyId);
    if (sittingPolicy.count(currentActor(), assembly) !== true) return null;
    const situation = await this.situations.of(assembly);
    const paper = this.rounds.paper(situation.statutes, round);
    if (!countsOnSheets(paper)) return null;
    const handedIn = await this.sheets.of(vote.id, assembly);
    const { progress, nameOf } = await this.progress.of(vote, assembly, situation, handedIn);
    const mine = this.counts.mineOf(handedIn);
    const { counts: agreed } = handedIn.standing;
    return {
      ...progress,
      mine: mine && shown(mine.counts, paper),
      agreed: agreed && shown(agreed, paper),
      differences: this.differences(handedIn, paper, nameOf),
    };
  }

  private differences(
    handedIn: HandedIn<Sheet>,
    { options }: Paper,
    nameOf: (personId: string) => string,
  ): ElectionCountDifference[] {
    const mine = this.counts.mineOf(handedIn);
    if (!mine || handedIn.standing.state === 'agreed') return [];
    return lastOf(handedIn.sheets)
      .filter(({ by }) => by !== mine.by)
      .flatMap(({ by, counts }) =>
        sheetDifferences(mine.counts, counts, options).map(({ name: candidateId, ...difference }) => ({
          ...difference,
          candidateId,
          name: nameOf(by),
        })),
      );
  }
}

const shown = (sheet: Sheet, { options }: Paper): ElectionCount => {
  const { rows, ...papers } = writtenOf(sheet, options);
  return { ...papers, names: rows.map(({ name, figures }) => ({ candidateId: name, figures })) };
};
