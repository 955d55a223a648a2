import { randomBytes } from 'node:crypto';
import { demand, Refusal } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Situations } from '../roll/situations.service.js';
import type { RoundSetting } from '../rules/candidacies.js';
import {
  countsOnSheets,
  nextRound,
  type Paper,
  paperOf,
  type VotedElection,
  type VotedMethod,
} from '../rules/elections.js';
import { type Vote, VoteMethod } from '../votes/votes.entities.js';
import { Candidacies } from './candidacies.service.js';
import { type Election, ElectionRound } from './elections.entities.js';
import { Elections } from './elections.service.js';
import { CandidateLists, listsOf } from './lists/lists.service.js';
import { Standing } from './standing.service.js';

export type TieRule = NonNullable<VotedElection['tieRule']>;

/** A round about to open. */
export interface NewRound {
  number: number;
  setting: RoundSetting;
}

/** The rounds of elections: what each puts to the vote, from the candidacies to the last ballot between equals. */
@Injectable()
export class Rounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly candidacies: Candidacies,
    @Inject(CandidateLists) private readonly lists: CandidateLists,
    @Inject(Standing) private readonly standing: Standing,
  ) {}

  /** The round that a vote is; batched, null for any other vote. */
  of(voteId: string): Promise<ElectionRound | null> {
    return load('election-round', voteId, async (ids) =>
      indexBy(
        await this.db.find(ElectionRound, { where: { voteId: In([...ids]) } }),
        (round) => round.voteId,
      ),
    );
  }

  /**
   * The round to open on an item now; null when the item is no election. Those who withdrew since are left out. `tieRule` is how
   * the assembly settles a ballot between equals that leaves them equal again.
   *
   * Refuses `circle.aloud` without candidate, `election.not-by-hands`, which name nobody, `election.on-phones-only` for orders of preference where the statutes
   * allow no phones (ballot.phones: they are not counted on paper here), `election.by-colleges` where colleges vote and none is named, `election.birth-dates-missing` where age may have to settle a tie (elect.tie), `vote.already-decided` when nothing is asked
   * any more, and what `paperOf` refuses.
   */
  async next(
    item: AgendaItem,
    assembly: Assembly,
    method: VoteMethod,
    tieRule: TieRule | null,
  ): Promise<NewRound | null> {
    const election = await this.elections.of(item.id);
    if (!election) return null;
    const { statutes } = await this.situations.of(assembly);
    const terms = termsOf(statutes);
    const { method: how } = election;
    if (how === 'without-candidate') throw new Refusal('circle.aloud');
    demand(method !== VoteMethod.hands, 'election.not-by-hands');
    demand(terms.colleges.length === 0 || election.collegeId, 'election.by-colleges');
    const said = await this.standing.said(item.id);
    const last = said.at(-1);
    const first = await this.first(election, how);
    const setting = last ? followingRound(first, last.outcome.election) : first;
    demand(setting, 'vote.already-decided');
    const whole = { ...setting, ...(tieRule && { tieRule }) };
    const { paper } = paperOf(statutes, votedElection(whole));
    demand(terms['ballot.phones'] || countsOnSheets(paper), 'election.on-phones-only');
    await this.demandBirthDates(statutes, whole);
    return { number: (last?.round ?? 0) + 1, setting: whole };
  }

  /** Who stands on an item, before any ballot; null for what is no election, and for one where nobody stands beforehand. */
  async stands(itemId: string): Promise<RoundSetting | null> {
    const election = await this.elections.of(itemId);
    if (!election || election.method === 'without-candidate') return null;
    return this.first(election, election.method);
  }

  /** What a first round would put to the vote: those who stand now, by lists where the election is one of lists. */
  private async first({ agendaItemId, seats }: Election, method: VotedMethod): Promise<RoundSetting> {
    const standing = await this.candidacies.standingIn(agendaItemId);
    const candidates = standing.map(({ personId }) => personId);
    if (method !== 'list') return { method, seats, candidates };
    return { method, seats, candidates, lists: listsOf(await this.lists.of(agendaItemId), standing) };
  }

  /** Fixes what voters are handed, and draws the phrase that any lot of the count is drawn from: it is shown before. */
  async begin(vote: Vote, { setting }: NewRound): Promise<void> {
    const { id: voteId, agendaItemId, assemblyId } = vote;
    const seed = randomBytes(6).toString('hex');
    await this.db.insert(ElectionRound, [{ voteId, agendaItemId, assemblyId, setting, seed }]);
  }

  /** The ballot paper of a round. */
  paper = (statutes: Statutes, { setting }: Pick<ElectionRound, 'setting'>): Paper =>
    paperOf(statutes, votedElection(setting)).paper;

  private async demandBirthDates(
    statutes: Statutes,
    { candidates, seats, tieRule, lists }: RoundSetting,
  ): Promise<void> {
    const rule = tieRule ?? termsOf(statutes)['elect.tie'];
    const contested = lists ? lists.length > 1 : candidates.length > seats;
    if (rule === 'lot' || rule === 'second-ballot' || !contested) return;
    const unknown = await this.db.query<{ name: string }>(
      'select display_name as name from person where id = any($1) and birth_date is null order by sort_name',
      [candidates],
    );
    const names = unknown.map(({ name }) => name).join(', ');
    demand(unknown.length === 0, 'election.birth-dates-missing', { names });
  }
}

/** A round as the rules count it, without the votes. Birth dates are only asked for at the count. */
export const votedElection = (setting: RoundSetting): Omit<VotedElection, 'votes'> => ({
  ...setting,
  candidates: setting.candidates.map((id) => ({ id })),
});

function followingRound(first: RoundSetting, result: Parameters<typeof nextRound>[1]): RoundSetting | null {
  const { seats, round, tieBallot, method } = result;
  const candidates = first.lists ? first.candidates : result.candidates;
  const before = {
    ...votedElection({ ...first, candidates }),
    ...{ seats, round, tieBallot, votes: { ballots: [], sheets: [] } },
  };
  const standing = first.lists?.map(({ id }) => id) ?? first.candidates;
  const withdrawn = (result.next?.candidates ?? []).filter((id) => !standing.includes(id));
  const next = nextRound(before, { ...result, method }, withdrawn);
  return next && { ...next, candidates: next.candidates.map(({ id }) => id) };
}
