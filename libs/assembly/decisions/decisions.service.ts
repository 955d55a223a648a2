import { authorize } from '@etabli/access';
import { Commission } from '@etabli/commissions';
import { demand, newId } from '@etabli/kernel';
import { Person, TODAY } from '@etabli/membership';
import { currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { followUpPolicy } from './decisions.policy.js';
import {
  type EndFollowUpInput,
  type FollowDecisionInput,
  FollowUp,
  type FollowUpEnd,
  FollowUpEnding,
} from './decisions.types.js';

const OPEN = `not exists (select 1 from decision_follow_up_end e where e.association_id = f.association_id
  and e.follow_up_id = f.id)`;

/** What becomes of decisions once they are adopted. */
@Injectable()
export class Decisions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
  ) {}

  /**
   * Names who sees to a decision and by when; whoever did before has handed it on. Refuses `decision.not-adopted`,
   * `decision.one-owner`, `decision.due-past`, and `not-found` for an owner of another house.
   */
  async follow(input: FollowDecisionInput): Promise<AgendaItem> {
    const { itemId, personId = null, commissionId = null, dueOn = null } = input;
    const item = await this.db.get(AgendaItem, itemId);
    await this.assemblies.lock(item.assemblyId);
    demand((personId === null) !== (commissionId === null), 'decision.one-owner', {}, 'personId');
    demand(dueOn === null || dueOn >= this.assemblies.today(), 'decision.due-past', {}, 'dueOn');
    await this.demandAdopted(itemId);
    if (personId) await this.db.get(Person, personId);
    if (commissionId) await this.db.get(Commission, commissionId);
    const before = await this.db.row<{ id: string }>(
      `select f.id from decision_follow_up f where f.agenda_item_id = $1 and ${OPEN}`,
      [itemId],
    );
    if (before) await this.close(before.id, FollowUpEnding.handed_on, '');
    const { assemblyId } = item;
    await this.db.insert(FollowUp, [
      { id: newId(), assemblyId, agendaItemId: itemId, personId, commissionId, dueOn },
    ]);
    await this.assemblies.announce(assemblyId);
    return item;
  }

  /** Says that a decision was carried out, or dropped and why. Refuses `decision.not-yours`, `decision.reason` and `decision.ended`. */
  async end({ id, ending, reason }: EndFollowUpInput): Promise<FollowUp> {
    const followUp = await this.db.get(FollowUp, id);
    authorize(followUpPolicy.end(currentActor(), followUp));
    const said = reason?.trim() ?? '';
    demand(ending !== FollowUpEnding.handed_on, 'decision.one-owner', {}, 'ending');
    demand(ending !== FollowUpEnding.dropped || said, 'decision.reason', {}, 'reason');
    await this.close(id, ending, said);
    await this.assemblies.announce(followUp.assemblyId);
    return followUp;
  }

  /** Who sees to the decision of an item, or did last; batched, null when nobody was named. */
  async of(itemId: string): Promise<FollowUp | null> {
    const found = await load('follow-ups', itemId, async (ids) => {
      const rows = await this.db.find(FollowUp, {
        where: { agendaItemId: In([...ids]) },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, ({ agendaItemId }) => agendaItemId);
    });
    return found?.at(-1) ?? null;
  }

  /** How a follow-up ended; batched, null while it runs. */
  endOf(id: string): Promise<FollowUpEnd | null> {
    return load('follow-up-ends', id, async (ids) => {
      const rows = await this.db.query<FollowUpEnd>(
        `select follow_up_id as "followUpId", ending, reason, recorded_at as "recordedAt"
         from decision_follow_up_end where follow_up_id = any($1)`,
        [ids],
      );
      return indexBy(rows, ({ followUpId }) => followUpId);
    });
  }

  /** What the actor has to see to: theirs, and that of the commissions they lead. The most pressing first. */
  mine(): Promise<FollowUp[]> {
    return this.running(
      `f.person_id = current_person() or exists (select 1 from mandate m where m.association_id = f.association_id
         and m.commission_id = f.commission_id and m.person_id = current_person() and m.role = 'commission_lead'
         and m.in_force @> ${TODAY})`,
      [],
    );
  }

  /** What a commission has to see to. */
  ofCommission(commissionId: string): Promise<FollowUp[]> {
    return this.running('f.commission_id = $1', [commissionId]);
  }

  private async running(whose: string, parameters: unknown[]): Promise<FollowUp[]> {
    const rows = await this.db.query<{ id: string }>(
      `select f.id from decision_follow_up f where (${whose}) and ${OPEN}`,
      parameters,
    );
    return this.db.find(FollowUp, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { dueOn: { direction: 'asc', nulls: 'last' }, id: 'asc' },
    });
  }

  private async demandAdopted(itemId: string): Promise<void> {
    const adopted = await this.db.row(
      `select 1 from vote where agenda_item_id = $1 and proclaimed_at is not null and cancelled_at is null
       and outcome ->> 'verdict' = 'adopted'`,
      [itemId],
    );
    demand(adopted, 'decision.not-adopted', {}, 'itemId');
  }

  private close(id: string, ending: FollowUpEnding, reason: string): Promise<unknown> {
    return this.db.query(
      'insert into decision_follow_up_end (follow_up_id, ending, reason) values ($1, $2, $3)',
      [id, ending, reason],
    );
  }
}
