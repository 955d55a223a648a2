import { demand } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { sentVotes, standingVotes } from '../advance/sent.js';
import { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Amendments } from '../debate/amendments.service.js';
import { onItem } from '../roll/on-item.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { type HandCount, weighing } from '../rules/college-sheets.js';
import { consentIsSpent } from '../rules/consent.js';
import { type Counts, type DecisionKind, noCounts, sumOf } from '../rules/kinds.js';
import { type Decision, decide, type NamedBallot, type Outcome } from '../rules/outcome.js';
import { rollAt } from '../rules/roll.js';
import type { BallotBox } from './box/box.js';
import { Boxes } from './box/boxes.js';
import { demandSettled } from './counts/settled.js';
import { CountSheets, type HandedIn } from './counts/sheets.service.js';
import { withVoters } from './room.js';
import { type Choice, type Vote, VoteMethod } from './votes.entities.js';

/** What was voted, and the room it was voted in. */
type Counted = Pick<Decision, 'votes' | 'roll'>;

/** Gathers what decides a vote and lets the rules decide: a few statements, whatever the number of ballots. */
@Injectable()
export class Counting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Boxes) private readonly boxes: Boxes,
    @Inject(CountSheets) private readonly sheets: CountSheets,
    @Inject(Amendments) private readonly amendments: Amendments,
  ) {}

  /** The outcome of a vote that is closing, under the statutes the assembly was convened under. */
  async decide(vote: Vote, assembly: Assembly): Promise<Outcome> {
    const whole = await this.situations.of(assembly);
    const situation = onItem(whole, vote);
    const handedIn = await this.sheets.of(vote.id, assembly);
    demandSettled(handedIn.standing);
    const box = this.boxes.of(vote.method);
    const counted = box
      ? await this.byBox(vote, box, handedIn.standing.counts, situation)
      : this.byHands(handedIn, situation);
    const { part } = await this.db.get(AgendaItem, vote.agendaItemId);
    return decide({
      ...counted,
      statutes: situation.statutes,
      electors: situation.electors,
      kind: part as DecisionKind,
      call: assembly.call,
      openingRoll: rollAt(assembly.openedAt as Date, whole),
      ...(await this.inAdvance(vote, whole)),
      conflicted: await this.sheets.conflicted(vote.agendaItemId),
      fallback: await this.roundsAreOver(vote, situation),
    });
  }

  /** What was sent in advance on the item, and whether its text was amended since; nothing of either on an amendment. */
  private async inAdvance(
    { assemblyId, agendaItemId, amendmentId }: Vote,
    { statutes, advance }: Situation,
  ): Promise<Pick<Decision, 'advance' | 'amended'>> {
    if (amendmentId || !advance.some(({ itemId }) => itemId === agendaItemId)) return {};
    const sent = await sentVotes(this.db, assemblyId, { itemId: agendaItemId });
    const item = await this.db.get(AgendaItem, agendaItemId);
    const amended = (await this.amendments.textOf(item)) !== item.text;
    return { advance: standingVotes(sent, statutes), amended };
  }

  /** Hands are counted in the room as it was when they were counted. */
  private byHands({ standing, at }: HandedIn, situation: Situation): Counted {
    demand(standing.counts && at, 'vote.not-counted');
    const { counts } = standing.counts;
    return {
      votes: { method: 'hands', counts, ...byCollege(standing.counts) },
      roll: rollAt(at, situation),
    };
  }

  /** What is in the box, and what was counted beside it: each voice by one channel. */
  private async byBox(
    vote: Vote,
    box: BallotBox,
    beside: HandCount | null,
    situation: Situation,
  ): Promise<Counted> {
    const signed = await this.sheets.signedOff(vote.id);
    await this.sheets.demandWhole(vote, situation, signed, beside && sumOf(beside.counts));
    const voices = new Map(situation.electors.map((elector) => [elector.memberId, elector.voices]));
    const opened = await box.open(vote.id);
    demand(
      box.verify(opened, (electorId) => voices.get(electorId) ?? 0),
      'vote.box-does-not-add-up',
    );
    const roll = withVoters(rollAt(situation.now, situation), situation.electors, signed);
    if (vote.method === VoteMethod.secret) {
      const counts = countChoices(opened.ballots.map(({ choice }) => choice));
      const { colleges } = opened;
      return { votes: { method: 'secret', counts, colleges, ...(beside && { paper: beside.counts }) }, roll };
    }
    const ballots = opened.ballots.filter(
      (ballot): ballot is typeof ballot & NamedBallot =>
        ballot.choice !== null && voices.has(ballot.electorId ?? ''),
    );
    demand(beside || ballots.length > 0, 'vote.nobody-voted');
    const hands = beside && { hands: beside.counts, handColleges: byCollege(beside).colleges };
    return { votes: { method: 'named', ballots, ...hands }, roll };
  }

  /** By consent, once objections have stood for as many rounds as the statutes give (consent.rounds), voices are counted. */
  private async roundsAreOver(
    { agendaItemId, amendmentId }: Vote,
    { statutes }: Situation,
  ): Promise<boolean> {
    const row = await this.db.row<{ rounds: number }>(
      `select count(*)::int as rounds from vote
       where agenda_item_id = $1 and amendment_id is not distinct from $2 and cancelled_at is null
         and outcome ->> 'verdict' = 'objected'`,
      [agendaItemId, amendmentId],
    );
    return consentIsSpent(statutes, row?.rounds ?? 0);
  }
}

/** What each college raised, where they are counted apart. */
const byCollege = (count: HandCount): { colleges?: { collegeId: string; counts: Counts }[] } =>
  count.colleges ? { colleges: weighing(count) } : {};

function countChoices(choices: (Choice | null)[]): Counts {
  const counts = noCounts();
  for (const choice of choices) counts[choice ?? 'null'] += 1;
  return counts;
}
