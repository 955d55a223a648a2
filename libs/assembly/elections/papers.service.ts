import type { Locale } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { type CandidateList, electionSentencesIn, type NameOf, type Paper } from '../rules/elections.js';
import type { Vote } from '../votes/votes.entities.js';
import { Candidacies } from './candidacies.service.js';
import type { BallotPaper, PaperName } from './elections.types.js';
import { CandidateLists } from './lists/lists.service.js';
import { namesFor } from './names.js';
import { Rounds } from './rounds.service.js';

/** What voters are handed, with names and statements. */
@Injectable()
export class BallotPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(CandidateLists) private readonly lists: CandidateLists,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** The ballot paper of a vote; null when it is not an election. */
  async of(vote: Vote): Promise<BallotPaper | null> {
    const round = await this.rounds.of(vote.id);
    const assembly = round && (await this.assemblies.byId(vote.assemblyId));
    if (!assembly) return null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const { setting, seed } = round;
    const paper = this.rounds.paper(statutes, round);
    const nameOf = await namesFor(this.db, setting.candidates);
    const stood = await this.candidacies.of(vote.agendaItemId);
    return {
      form: paper.form,
      seats: setting.seats,
      limit: paper.limit,
      grades: gradesOf(paper, currentActor().locale),
      oneFirst: paper.oneFirst,
      round: vote.round,
      tieBallot: setting.tieBallot ?? false,
      seed,
      names: setting.lists
        ? await this.onLists(vote.agendaItemId, setting.lists, nameOf)
        : setting.candidates.map((candidateId) => ({
            candidateId,
            name: nameOf(candidateId),
            statement: stood.findLast(({ personId }) => personId === candidateId)?.statement ?? '',
            members: [],
          })),
    };
  }

  private async onLists(itemId: string, lists: CandidateList[], nameOf: NameOf): Promise<PaperName[]> {
    const known = await this.lists.of(itemId);
    return lists.map(({ id, name = '', members }) => ({
      candidateId: id,
      name,
      statement: known.find((list) => list.id === id)?.statement ?? '',
      members: members.map(nameOf),
    }));
  }
}

const gradesOf = ({ form, grades }: Paper, locale: Locale): string[] =>
  form === 'grades'
    ? Array.from({ length: grades }, (_, grade) => electionSentencesIn(locale).grade(grade, grades))
    : [];
