import { civilDate, demand } from '@etabli/kernel';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { collegeName } from '../rules/college-elections.js';
import { decideElection, type ElectingCollege, type ElectionOutcome } from '../rules/election-outcome.js';
import { type Ballot, type Choice, sheetVoices } from '../rules/elections.js';
import type { DecisionKind } from '../rules/kinds.js';
import { rollAt } from '../rules/roll.js';
import type { BallotBox, Opened } from '../votes/box/box.js';
import { Boxes } from '../votes/box/boxes.js';
import { demandSettled } from '../votes/counts/settled.js';
import { CountSheets } from '../votes/counts/sheets.service.js';
import { withVoters } from '../votes/room.js';
import { type Vote, VoteMethod } from '../votes/votes.entities.js';
import type { Election, ElectionRound } from './elections.entities.js';
import { Elections } from './elections.service.js';
import { votedElection } from './rounds.service.js';
import { ElectionSheets } from './sheets/sheets.service.js';
import { ElectionTerms } from './terms.service.js';

/** Counts a round that is closing: what the box holds, by the method of its setting. */
@Injectable()
export class ElectionCounting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Boxes) private readonly boxes: Boxes,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(ElectionSheets) private readonly papers: ElectionSheets,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(ElectionTerms) private readonly terms: ElectionTerms,
  ) {}

  /**
   * Phones and paper are one count, each voice by one channel. Refuses what `demandSettled` and `CountSheets.demandWhole`
   * refuse, and `vote.box-does-not-add-up`.
   */
  async decide(vote: Vote, assembly: Assembly, round: ElectionRound): Promise<ElectionOutcome> {
    const situation = await this.situations.of(assembly);
    const box = this.boxes.of(vote.method) as BallotBox;
    const { standing } = await this.papers.of(vote.id, assembly);
    demandSettled(standing);
    const signed = await this.sheets.signedOff(vote.id);
    const beside = standing.counts;
    await this.sheets.demandWhole(vote, situation, signed, beside && sheetVoices(beside));
    const opened = await box.open(vote.id);
    const voices = new Map(situation.electors.map((elector) => [elector.memberId, elector.voices]));
    demand(
      box.verify(opened, (electorId) => voices.get(electorId) ?? 0),
      'vote.box-does-not-add-up',
    );
    const { part } = await this.db.get(AgendaItem, vote.agendaItemId);
    const day = civilDate(assembly.startsAt, currentAssociation().timeZone);
    const election = await this.elections.get(vote.agendaItemId);
    const term = await this.terms.asked(election, day);
    const { setting, seed } = round;
    return decideElection({
      statutes: situation.statutes,
      kind: part as DecisionKind,
      call: assembly.call,
      method: vote.method === VoteMethod.secret ? 'secret' : 'named',
      roll: withVoters(rollAt(situation.now, situation), situation.electors, signed),
      openingRoll: rollAt(assembly.openedAt as Date, situation),
      conflicted: await this.sheets.conflicted(vote.agendaItemId),
      college: collegeOf(election, situation),
      election: {
        ...votedElection(setting),
        candidates: await this.birthDates(setting.candidates),
        votes: { ballots: ballotsIn(opened, voices), sheets: beside ? [beside] : [] },
        seed,
      },
      term,
    });
  }

  /** Birth dates, in the order of the ballot paper: they may settle a tie, and are kept nowhere in the result. */
  private async birthDates(ids: string[]) {
    return this.db.query<{ id: string; birthDate: string | null }>(
      `select id, birth_date::text as "birthDate" from person where id = any($1) order by array_position($1, id)`,
      [ids],
    );
  }
}

/** The college that elects alone, with everyone who votes by college; null where the whole assembly elects. */
const collegeOf = ({ collegeId }: Election, { statutes, electors }: Situation): ElectingCollege | null =>
  collegeId === null
    ? null
    : { id: collegeId, name: collegeName(statutes, collegeId) ?? collegeId, electors };

/** In secret each ballot is one voice; by name it weighs those of its elector. */
const ballotsIn = ({ ballots }: Opened, voices: Map<string, number>): Ballot[] =>
  ballots.map(({ content, electorId }) => ({
    ...(content as Choice),
    voices: electorId === null ? 1 : (voices.get(electorId) ?? 1),
  }));
