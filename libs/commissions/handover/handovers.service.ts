import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { currentToday, Person } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { CLOCK, currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Recipients } from '../missions/recipients.js';
import { leftBehind } from '../rules/handover.js';
import { Handover, HandoverEnd, HandoverEvent, HandoverLine } from './handover.entities.js';
import { handoverPolicy } from './handover.policy.js';

type Action = keyof typeof handoverPolicy;

/** Charges that go from somebody to somebody. The database opens them, follows what they hold, and ends none too early. */
@Injectable()
export class Handovers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the viewer may see, the nearest last day first; those that ended only when asked for. */
  async list(withClosed: boolean): Promise<Handover[]> {
    const all = await this.db.find(Handover, {
      where: withClosed ? {} : { closedAt: IsNull() },
      order: { lastDay: 'asc', id: 'asc' },
    });
    return all.filter((handover) => handoverPolicy.see(currentActor(), handover) === true);
  }

  /** One handover. Refuses `not-found`, `handover.not-yours`. */
  async get(id: string): Promise<Handover> {
    const handover = await this.db.get(Handover, id);
    authorize(handoverPolicy.see(currentActor(), handover));
    return handover;
  }

  /** What there is to hand over: missions, what comes back, tasks, then where things are kept; batched. */
  async lines(handoverId: string): Promise<HandoverLine[]> {
    const found = await load('handover-lines', handoverId, async (ids) => {
      const rows = await this.db.find(HandoverLine, {
        where: { handoverId: In([...ids]) },
        order: { id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.handoverId);
    });
    const order = ['mission', 'series', 'task', 'keys', 'passwords', 'other'];
    return (found ?? []).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }

  /** Who gave, received, took or let go of what, latest first; batched. */
  async events(handoverId: string): Promise<HandoverEvent[]> {
    const found = await load('handover-events', handoverId, async (ids) => {
      const rows = await this.db.find(HandoverEvent, {
        where: { handoverId: In([...ids]) },
        order: { recordedAt: 'desc', id: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.handoverId);
    });
    return found ?? [];
  }

  /** A handover locked for a verb, once the policy lets the actor do it. */
  async locked(id: string, action: Action): Promise<Handover> {
    const handover = await this.db.get(Handover, id, { lock: true });
    authorize(handoverPolicy[action](currentActor(), handover));
    return handover;
  }

  /** A line, with its handover locked for a verb. */
  async lockedLine(id: string, action: Action): Promise<{ line: HandoverLine; handover: Handover }> {
    const { handoverId } = await this.db.get(HandoverLine, id);
    const handover = await this.locked(handoverId, action);
    return { handover, line: await this.db.get(HandoverLine, id, { lock: true }) };
  }

  /** Says who comes next. Refuses `handover.to-oneself`, `handover.not-a-member`, `handover.not-yours`, `handover.closed`. */
  async nameSuccessor(id: string, personId: string): Promise<Handover> {
    const handover = await this.locked(id, 'nameSuccessor');
    return this.succeededBy(handover, personId);
  }

  /** Writes who comes next, for a verb that answers for it. */
  async succeededBy(handover: Handover, personId: string): Promise<Handover> {
    await this.demandTaker(handover, personId);
    if (handover.successorId === personId) return handover;
    await this.note(handover.id, 'successor', { personId });
    return this.db.change(Handover, handover.id, { successorId: personId });
  }

  /** Somebody else who belongs to the association today. */
  async demandTaker({ leaverId }: Handover, personId: string): Promise<void> {
    demand(personId !== leaverId, 'handover.to-oneself', {}, 'personId');
    demandStillHere(await this.db.get(Person, personId));
    demand(await this.recipients.belongs(personId), 'handover.not-a-member', {}, 'personId');
  }

  /** Ends it, when nothing is left behind. Refuses `handover.left-behind` with how many lines wait, `handover.closed`. */
  async close(id: string): Promise<Handover> {
    await this.locked(id, 'close');
    const count = leftBehind(await this.lines(id));
    demand(count === 0, 'handover.left-behind', { count });
    await this.note(id, 'closed');
    return this.db.change(Handover, id, { closedAt: this.clock.now(), closedAs: HandoverEnd.done });
  }

  /** Writes what happened into the record. */
  async note(
    handoverId: string,
    kind: string,
    { lineId = null, personId = null, reason = '' }: Partial<HandoverEvent> = {},
  ): Promise<void> {
    await this.db.add(HandoverEvent, { handoverId, kind, lineId, personId, reason });
  }

  /** The hourly round of one association: what time alone brings opens, and what changed is seen. */
  async round(): Promise<void> {
    await this.db.query('select handovers_round(current_association(), $1)', [currentToday(this.clock)]);
  }
}
