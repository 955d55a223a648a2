import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Candidacies } from '../elections/candidacies.service.js';
import type { Election } from '../elections/elections.entities.js';
import { Elections } from '../elections/elections.service.js';
import { CandidateLists } from '../elections/lists/lists.service.js';
import { namesFor } from '../elections/names.js';
import type { PersonalElection, PersonalStanding } from './personal.types.js';

/** What a personal link shows of an election: what is to be filled, and who stands. */
@Injectable()
export class PersonalElections {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(CandidateLists) private readonly lists: CandidateLists,
  ) {}

  /** The election an item holds; null for any other item. */
  async of(itemId: string): Promise<PersonalElection | null> {
    const election = await this.elections.of(itemId);
    if (!election) return null;
    const { seats, method, termYears, candidaciesUntil } = election;
    return { seats, method, termYears, candidaciesUntil, standing: await this.standing(election) };
  }

  private async standing({ agendaItemId, method }: Election): Promise<PersonalStanding[]> {
    if (method === 'list') return this.teams(agendaItemId);
    const stood = (await this.candidacies.of(agendaItemId)).filter(({ withdrawnAt }) => withdrawnAt === null);
    const nameOf = await namesFor(
      this.db,
      stood.map(({ personId }) => personId),
    );
    return stood.map(({ personId, statement }) => ({ name: nameOf(personId), statement, members: [] }));
  }

  private async teams(itemId: string): Promise<PersonalStanding[]> {
    const found = await this.lists.of(itemId);
    const teams = await Promise.all(
      found.map(async (list) => {
        const people = (await this.lists.members(list)).map(({ personId }) => personId);
        const nameOf = await namesFor(this.db, people);
        return { name: list.name, statement: list.statement, members: people.map(nameOf) };
      }),
    );
    return teams.filter(({ members }) => members.length > 0);
  }
}
