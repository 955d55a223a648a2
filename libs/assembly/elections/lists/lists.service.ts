import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { Assemblies } from '../../assemblies/assemblies.service.js';
import type { CandidateList as VotedList } from '../../rules/elections.js';
import { Candidacies, type Stood } from '../candidacies.service.js';
import type { Election } from '../elections.entities.js';
import { electionPolicy } from '../elections.policy.js';
import { Elections } from '../elections.service.js';
import { Standing } from '../standing.service.js';
import { CandidateList } from './lists.entities.js';
import type { CandidateListInput } from './lists.inputs.js';

/** Lists of a ballot by lists: received whole, withdrawn whole, or left by one of their people. */
@Injectable()
export class CandidateLists {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(Standing) private readonly standing: Standing,
  ) {}

  /** Every list of the election of an item, those withdrawn included, in the order in which they came; batched. */
  async of(itemId: string): Promise<CandidateList[]> {
    const found = await load('candidate-lists', itemId, async (ids) =>
      groupBy(
        ids,
        await this.db.find(CandidateList, {
          where: { agendaItemId: In([...ids]) },
          order: { at: 'asc', id: 'asc' },
        }),
        ({ agendaItemId }) => agendaItemId,
      ),
    );
    return found ?? [];
  }

  /** Who is on a list now, in its order. */
  async members({ id, agendaItemId }: CandidateList): Promise<Stood[]> {
    return onList(await this.candidacies.of(agendaItemId), id);
  }

  /**
   * Receives a list, each of its people standing on it. Refuses what the policy refuses, `list.not-one` outside a ballot by lists,
   * `list.empty`, `list.person-twice`, `list.name-taken`, and for each person what `Candidacies.receive` refuses: all stand, or
   * none.
   */
  async enter(input: CandidateListInput): Promise<CandidateList> {
    const { election, assembly } = await this.received(input.itemId);
    demand(election.method === 'list', 'list.not-one');
    const { personIds, received, guardiansConsent } = input;
    demand(personIds.length > 0, 'list.empty', {}, 'personIds');
    demand(new Set(personIds).size === personIds.length, 'list.person-twice', {}, 'personIds');
    const name = input.name.trim();
    demand(name, 'input.required', {}, 'name');
    const lists = listsOf(await this.of(election.agendaItemId), await this.stand(election));
    demand(!lists.some((list) => list.name === name), 'list.name-taken', {}, 'name');
    const list = await this.db.add(CandidateList, {
      ...{ assemblyId: assembly.id, agendaItemId: election.agendaItemId },
      ...{ name, statement: input.statement.trim(), received },
    });
    for (const [index, personId] of personIds.entries()) {
      const one = { personId, received, guardiansConsent, listId: list.id, place: index + 1 };
      await this.candidacies.receive(election, assembly, { ...one, statement: '' });
    }
    await this.assemblies.touch(assembly.id);
    return list;
  }

  /** Withdraws a list with everyone who stands on it. Refuses `list.withdrawn`, `vote.under-way` and what the policy refuses. */
  async withdraw(id: string): Promise<CandidateList> {
    const list = await this.db.get(CandidateList, id);
    const { election, assembly } = await this.received(list.agendaItemId);
    demand(!(await this.standing.voteIsOpen(election.agendaItemId)), 'vote.under-way');
    const standing = onList(await this.stand(election), id);
    demand(standing.length > 0, 'list.withdrawn');
    await this.db.query(
      'insert into candidacy_withdrawal (candidacy_id, assembly_id) select unnest($1::uuid[]), $2',
      [standing.map((one) => one.id), assembly.id],
    );
    await this.assemblies.touch(assembly.id);
    return list;
  }

  private stand = ({ agendaItemId }: Election): Promise<Stood[]> => this.candidacies.standingIn(agendaItemId);

  private async received(itemId: string): Promise<{ election: Election; assembly: Assembly }> {
    const election = await this.elections.get(itemId);
    const assembly = await this.assemblies.lock(election.assemblyId);
    authorize(electionPolicy.receive(currentActor(), await this.standing.caseOf(election, assembly)));
    return { election, assembly };
  }
}

/** Those of a list who have not withdrawn, in its order. */
const onList = (stood: readonly Stood[], listId: string): Stood[] =>
  stood
    .filter((one) => one.listId === listId && one.withdrawnAt === null)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));

/** The lists that stand, as they are voted: those of whom everyone withdrew are left out. */
export const listsOf = (lists: readonly CandidateList[], stood: readonly Stood[]): VotedList[] =>
  lists
    .map(({ id, name }) => ({ id, name, members: onList(stood, id).map(({ personId }) => personId) }))
    .filter(({ members }) => members.length > 0);
