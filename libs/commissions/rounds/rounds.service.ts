import { authorize, can } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CALLED } from '../meetings/invited.js';
import { DecisionMethod, LineKind, MeetingLine, MeetingPoint } from '../meetings/meetings.entities.js';
import { worksIn } from '../meetings/meetings.policy.js';
import { Meetings } from '../meetings/meetings.service.js';
import {
  adviceFigures,
  choiceFigures,
  consentFigures,
  decides,
  decisionText,
  type Figures,
  type Hands,
  handsFigures,
  judgmentFigures,
  unsettled,
  type Voice,
} from '../rules/rounds.js';
import {
  type AnswerRoundInput,
  type OpenRoundInput,
  Round,
  RoundMethod,
  type Settled,
} from './rounds.entities.js';

/** What is announced when a poll of a commission changes. */
export const POLLS = 'commission-polls';

const withOptions: readonly RoundMethod[] = [RoundMethod.judgment, RoundMethod.choice];

/** Deciding together: in a meeting, conducted on its notes, or between meetings until a moment. */
@Injectable()
export class Rounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a round. Refuses `round.options`, `round.closes-past`, `round.hands-in-a-room` and what the policy says. */
  async open({ pointId = null, commissionId = null, ...input }: OpenRoundInput): Promise<Round> {
    const { method, question, closesAt = null } = input;
    const options = withOptions.includes(method)
      ? input.options.map((each) => each.trim()).filter(Boolean)
      : [];
    const different = new Set(options).size === options.length;
    demand(
      !withOptions.includes(method) || (options.length >= 2 && different),
      'round.options',
      {},
      'options',
    );
    const where = pointId ? await this.inMeeting(pointId) : this.between(commissionId, method, closesAt);
    const round = await this.db.add(Round, {
      ...{ method, options, ...where },
      question: said(question, 'question', 1000),
    });
    await this.touch(round);
    return round;
  }

  /**
   * Notes what somebody says, instead of what they said before. Who writes the notes may note it for anyone in the room.
   * Refuses `round.over`, `round.not-asked`, `round.answer` and `round.objection-words`.
   */
  async answer({ roundId, personId, ...given }: AnswerRoundInput): Promise<Round> {
    const round = await this.db.get(Round, roundId, { lock: true });
    this.demandOpen(round);
    const who = personId ?? currentActor().personId;
    if (round.meetingId) await this.meetings.allowed(round.meetingId, 'write');
    else demand(who === currentActor().personId, 'round.not-asked', {}, 'personId');
    demand(who && (await this.isAsked(round, who)), 'round.not-asked');
    const { stance = null, option = null, grades = null, words } = given;
    const answer = { stance, option, grades, words: words.trim() };
    demandAnswer(round, answer);
    await this.db.query(
      `insert into round_voice (round_id, person_id, stance, option, grades, words) values ($1, $2, $3, $4, $5, $6)
       on conflict (association_id, round_id, person_id) do update set stance = excluded.stance, option = excluded.option,
         grades = excluded.grades, words = excluded.words, settled = null, recorded_at = excluded.recorded_at,
         recorded_by = excluded.recorded_by, recorded_under = excluded.recorded_under`,
      [roundId, who, answer.stance, answer.option, answer.grades, answer.words],
    );
    await this.touch(round);
    return round;
  }

  /** Says what became of an objection. Refuses `round.no-objection`. */
  async settle(roundId: string, personId: string, settled: Settled): Promise<Round> {
    const round = await this.conducted(roundId);
    const found = await this.db.query(
      `with said as (update round_voice set settled = $3 where round_id = $1 and person_id = $2 and stance = 'objection'
         returning 1) select 1 from said`,
      [roundId, personId, settled],
    );
    demand(found.length > 0, 'round.no-objection');
    await this.touch(round);
    return round;
  }

  /**
   * Closes a round with what came out. In a meeting it becomes a line of the notes: a decision if it makes one, else a note.
   * Refuses `round.objections-open`, `round.hands` without the hands counted, and `round.over`.
   */
  async close(roundId: string, hands: Hands | null = null): Promise<Round> {
    const round = await this.conducted(roundId);
    const voices = await this.voices(roundId);
    demand(unsettled(voices).length === 0, 'round.objections-open');
    const figures = figuresOf(round, voices, hands);
    const closed = await this.db.change(Round, roundId, { closedAt: this.clock.now(), figures });
    if (round.meetingId && round.pointId) await this.write(closed, figures);
    await this.touch(round);
    return closed;
  }

  private async write({ id, meetingId, pointId, method, ...round }: Round, figures: Figures): Promise<void> {
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(position) + 1, 0) as next from meeting_line where point_id = $1',
      [pointId],
    );
    await this.db.insert(MeetingLine, [
      {
        ...{ id: newId(), meetingId, pointId, roundId: id, position: last?.next ?? 0 },
        text: decisionText(round.question, round.options, figures),
        kind: decides(figures) ? LineKind.decision : LineKind.note,
        method: decides(figures) ? method : DecisionMethod.consent,
      },
    ]);
  }

  /** A round to be conducted, locked: by who writes the notes, or who works in the commission. */
  private async conducted(id: string): Promise<Round> {
    const round = await this.db.get(Round, id, { lock: true });
    demand(round.closedAt === null, 'round.over');
    if (round.meetingId) await this.meetings.allowed(round.meetingId, 'write');
    else authorize(worksIn(currentActor(), round));
    return round;
  }

  private demandOpen({ closedAt, closesAt }: Round): void {
    demand(closedAt === null && (closesAt === null || closesAt > this.clock.now()), 'round.over');
  }

  private async inMeeting(pointId: string) {
    const { meetingId } = await this.db.get(MeetingPoint, pointId);
    const { commissionId } = await this.meetings.allowed(meetingId, 'write');
    return { pointId, meetingId, commissionId, closesAt: null };
  }

  private between(commissionId: string | null, method: RoundMethod, closesAt: Date | null) {
    authorize(worksIn(currentActor(), { commissionId }));
    demand(method !== RoundMethod.hands, 'round.hands-in-a-room', {}, 'method');
    demand(closesAt && closesAt > this.clock.now(), 'round.closes-past', {}, 'closesAt');
    return { commissionId, pointId: null, meetingId: null, closesAt };
  }

  private async isAsked({ meetingId, commissionId }: Round, personId: string): Promise<boolean> {
    if (meetingId) {
      const called = `select 1 from ${CALLED} and m.id = $1 and p.id = $2`;
      return (await this.db.row(called, [meetingId, personId])) !== null;
    }
    const actor = currentActor();
    return commissionId ? can(actor, 'commissions.work', commissionId) : can(actor, 'commissions.lead');
  }

  private voices(roundId: string): Promise<Voice[]> {
    return this.db.query<Voice>(
      `select person_id as "personId", stance, option, grades, words, settled from round_voice
       where round_id = $1 order by recorded_at, person_id`,
      [roundId],
    );
  }

  private async touch({ meetingId }: Round): Promise<void> {
    if (meetingId) await this.meetings.touch(meetingId);
    else await this.live.announce(POLLS);
  }
}

/** Is it an answer to what was asked? */
function demandAnswer(
  { method, options }: Round,
  { stance, option, grades, words }: Omit<Voice, 'personId' | 'settled'>,
): void {
  const fits = {
    consent: stance !== null,
    hands: false,
    choice: option !== null && option < options.length,
    judgment: grades !== null && grades.length === options.length,
    advice: words !== '',
  }[method];
  demand(fits, 'round.answer');
  demand(stance !== 'objection' || words, 'round.objection-words', {}, 'words');
}

function figuresOf({ method, options }: Round, voices: Voice[], hands: Hands | null): Figures {
  if (method === RoundMethod.consent) return consentFigures(voices);
  if (method === RoundMethod.choice) return choiceFigures(options.length, voices);
  if (method === RoundMethod.judgment) return judgmentFigures(options.length, voices);
  if (method === RoundMethod.advice) return adviceFigures(voices);
  demand(hands, 'round.hands');
  return handsFigures({ for: hands.for, against: hands.against, abstention: hands.abstention });
}
