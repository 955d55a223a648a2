import { authorize } from '@etabli/access';
import { type Clock, newId } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  groupBy,
  Live,
  load,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { duePolicy } from '../dues/dues.policy.js';
import { Dues } from '../dues/dues.service.js';
import { demandPlan, Instalments } from '../dues/instalments.service.js';
import { answerLetter } from './answer-letter.js';
import { InstalmentProposal, ProposalOutcome } from './proposals.entities.js';
import type { InstalmentAnswerInput, InstalmentProposalInput } from './proposals.inputs.js';
import { proposalPolicy } from './proposals.policy.js';

/** Plans that people propose for what they owe: a treasurer accepts them or says why not. */
@Injectable()
export class Proposals {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Instalments) private readonly instalments: Instalments,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Live) private readonly live: Live,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that wait for an answer, the oldest first. */
  waiting(): Promise<InstalmentProposal[]> {
    return this.db.find(InstalmentProposal, {
      where: { answeredAt: IsNull() },
      order: { recordedAt: 'asc' },
    });
  }

  /** Everything proposed for a due, the latest first; batched. */
  async ofDue(dueId: string): Promise<InstalmentProposal[]> {
    const found = await load('instalment-proposals', dueId, async (ids) => {
      const where = { dueId: In([...ids]) };
      const rows = await this.db.find(InstalmentProposal, { where, order: { recordedAt: 'desc' } });
      return groupBy(ids, rows, (proposal) => proposal.dueId);
    });
    return found ?? [];
  }

  /**
   * Proposes days for what remains of a due of one’s own. Refuses `people.not-yours-to-see`, `due.settled`, `due.withdrawn`,
   * `proposal.open`, and what is no plan: `plan.sum`, `plan.past`, `plan.order`.
   */
  async propose({ dueId, instalments, message }: InstalmentProposalInput): Promise<InstalmentProposal> {
    const due = await this.dues.locked(dueId);
    authorize(duePolicy.proposePlan(currentActor(), due));
    demandPlan(instalments, due.remainingCents, currentToday(this.clock));
    const parts = instalments.map(({ dueOn, amountCents }) => ({ dueOn, amountCents }));
    const id = newId();
    await this.db.query(
      'insert into instalment_proposal (id, person_id, due_id, parts, message) values ($1, $2, $3, $4, $5)',
      [id, due.personId, dueId, JSON.stringify(parts), message.trim()],
    );
    await this.live.announce('treasury');
    return this.db.get(InstalmentProposal, id);
  }

  /** Takes one’s own proposal back. Refuses `proposal.answered`, `people.not-yours-to-see`. */
  async withdraw(id: string): Promise<InstalmentProposal> {
    const proposal = await this.db.get(InstalmentProposal, id, { lock: true });
    authorize(proposalPolicy.withdraw(currentActor(), proposal));
    return this.close(id, ProposalOutcome.withdrawn, '');
  }

  /**
   * Answers: accepted, it is the plan of the due; its author is told by mail. Refuses `proposal.answered`, a refusal without a
   * reason, and what `Instalments.agree` refuses when things changed since.
   */
  async answer({ id, accept, answer }: InstalmentAnswerInput): Promise<InstalmentProposal> {
    const { dueId } = await this.db.get(InstalmentProposal, id);
    await this.dues.locked(dueId);
    const proposal = await this.db.get(InstalmentProposal, id, { lock: true });
    authorize(proposalPolicy.answer(currentActor(), proposal));
    const words = accept ? answer.trim() : said(answer, 'answer');
    if (accept) await this.instalments.agree({ dueId, instalments: proposal.parts });
    const answered = await this.close(
      id,
      accept ? ProposalOutcome.accepted : ProposalOutcome.declined,
      words,
    );
    await this.tell(answered);
    return answered;
  }

  private async close(id: string, outcome: ProposalOutcome, answer: string): Promise<InstalmentProposal> {
    const answered = await this.db.change(InstalmentProposal, id, {
      ...{ answeredAt: this.clock.now(), answeredBy: currentActor().personId },
      ...{ outcome, answer },
    });
    await this.live.announce('treasury');
    return answered;
  }

  private async tell({ personId, dueId, outcome, answer, parts }: InstalmentProposal): Promise<void> {
    const { id, displayName, email, locale } = await this.db.get(Person, personId);
    if (!email) return;
    const { name, slug } = currentAssociation();
    const due = await this.dues.byId(dueId);
    await this.outbox.post([
      answerLetter({
        ...{ to: { id, name: displayName, email, locale }, label: due?.label ?? '' },
        ...{ house: { name, url: `${this.settings.url}/${slug}` }, answer, parts },
        accepted: outcome === ProposalOutcome.accepted,
      }),
    ]);
  }
}
