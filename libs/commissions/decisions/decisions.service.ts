import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commission } from '../commissions.entities.js';
import { DecisionMethod } from '../meetings/meetings.entities.js';
import { worksIn } from '../meetings/meetings.policy.js';
import { Round } from '../rounds/rounds.entities.js';
import { POLLS, Rounds } from '../rounds/rounds.service.js';
import { decides, decisionText } from '../rules/rounds.js';
import { DecisionSources } from './decision-sources.js';
import {
  Decision,
  DecisionsPageInput,
  type LogDecisionInput,
  type LoggedDecision,
} from './decisions.entities.js';
import { decisionsQuery } from './decisions.list.js';

/** The log of decisions: what, why, by whom, how, until when. Kept for ever, never changed. */
@Injectable()
export class DecisionLog {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DecisionSources) private readonly sources: DecisionSources,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** Decisions, the latest first, those of other areas among them: one statement. */
  async list(page: DecisionsPageInput): Promise<PageOf<LoggedDecision>> {
    const { sql, values } = decisionsQuery(page, this.sources.all);
    const rows = await this.db.query<LoggedDecision & { total: number }>(sql, values);
    return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  /** What the viewer's commissions are to look at again by now. */
  async toReview(): Promise<LoggedDecision[]> {
    const page = Object.assign(new DecisionsPageInput(), { toReview: true, limit: 200 });
    const { items } = await this.list(page);
    return items.filter((one) => worksIn(currentActor(), one) === true);
  }

  /** One entry, as the log shows it. Refuses `not-found`. */
  async get(id: string): Promise<LoggedDecision> {
    const { sql, values } = decisionsQuery(new DecisionsPageInput(), this.sources.all, id);
    const one = await this.db.row<LoggedDecision>(sql, values);
    demand(one, 'not-found');
    return one;
  }

  /**
   * Notes a decision taken between meetings; it may replace an earlier one of the same commission. Refuses
   * `decision.to-come`, `decision.review-past`, `decision.superseded`, `meeting.not-yours`.
   */
  async log({ commissionId = null, supersedes = null, ...input }: LogDecisionInput): Promise<LoggedDecision> {
    authorize(worksIn(currentActor(), { commissionId }));
    const today = currentToday(this.clock);
    const { method, decidedOn, reviewOn = null } = input;
    const on = decidedOn ?? today;
    demand(on <= today, 'decision.to-come', {}, 'decidedOn');
    demand(!reviewOn || reviewOn > on, 'decision.review-past', {}, 'reviewOn');
    if (commissionId) await this.db.get(Commission, commissionId);
    if (supersedes) await this.demandReplaceable(supersedes, commissionId);
    return this.add({
      ...{ commissionId, supersedes, method, reviewOn, decidedOn: on },
      what: said(input.what, 'what', 1000),
      why: input.why.trim(),
    });
  }

  /** Makes a poll a decision, closing it first if it is open. Refuses `round.no-decision`, and as closing does. */
  async fromPoll(roundId: string): Promise<LoggedDecision> {
    const found = await this.db.get(Round, roundId, { lock: true });
    authorize(worksIn(currentActor(), found));
    const round = found.closedAt ? found : await this.rounds.close(roundId);
    const { figures, question, options, commissionId } = round;
    demand(round.meetingId === null && figures && decides(figures), 'round.no-decision');
    const decision = await this.add({
      ...{ commissionId, roundId, figures, method: DecisionMethod[round.method] },
      what: decisionText(question, options, figures),
      decidedOn: currentToday(this.clock),
    });
    await this.live.announce(POLLS);
    return decision;
  }

  /** Says that a decision was looked at and stands, and when it is next. Refuses `decision.superseded`, `decision.review-past`. */
  async review(id: string, note: string, nextOn: string | null): Promise<LoggedDecision> {
    const decision = await this.db.get(Decision, id);
    authorize(worksIn(currentActor(), decision));
    demand(!(await this.db.findOne(Decision, { where: { supersedes: id } })), 'decision.superseded');
    demand(!nextOn || nextOn > currentToday(this.clock), 'decision.review-past', {}, 'nextOn');
    await this.db.query(
      'insert into decision_review (id, decision_id, note, next_on) values ($1, $2, $3, $4)',
      [newId(), id, note.trim(), nextOn],
    );
    return this.get(id);
  }

  private async add(values: Partial<Decision>): Promise<LoggedDecision> {
    const id = newId();
    await this.db.insert(Decision, [{ id, why: '', ...values }]);
    return this.get(id);
  }

  private async demandReplaceable(id: string, commissionId: string | null): Promise<void> {
    const before = await this.db.get(Decision, id);
    demand(before.commissionId === commissionId, 'not-found', {}, 'supersedes');
  }
}
