import { newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../../membership/testing/asking.js';
import { inDays, type Villager } from '../../membership/testing/village.js';
import { MissionHouse } from './mission-house.js';

/** A handover as the specs look at it. */
export interface ShownHandover {
  id: string;
  cause: string;
  closedAt: string | null;
  closedAs: string | null;
  left: number;
  successor: { id: string } | null;
  leaver: { id: string };
  lines: {
    id: string;
    kind: string;
    title: string;
    place: string;
    state: string;
    givenAt: string | null;
    receivedAt: string | null;
    letGoReason: string | null;
    undoable: boolean;
    taker: { id: string } | null;
  }[];
  events: { kind: string; lineId: string | null; person: { id: string } | null }[];
}

export const FIELDS = `id cause closedAt closedAs left successor { id } leaver { id }
  lines { id kind title place state givenAt receivedAt letGoReason undoable taker { id } }
  events { kind lineId person { id } }`;

/** A commission that Max leads, whose mandate comes to its end; Nour and Zoé sit in it, Claire presides, Ada is elsewhere. */
export class HandoverHouse {
  private constructor(readonly house: MissionHouse) {}

  static async opened(): Promise<HandoverHouse> {
    return new HandoverHouse(await MissionHouse.opened());
  }

  /** The mandate of the lead gets its last day. */
  async leadEnds(days = 10): Promise<void> {
    const { village, max, claire } = this.house;
    const [seat] = await sql<{ id: string }>(
      `select id from mandate where association_id = $1 and person_id = $2 and role = 'commission_lead'`,
      [village.id, max.id],
    );
    if (days >= 0) {
      await sql('update mandate set ends_on = $2 where id = $1', [seat?.id, inDays(days)]);
    } else {
      const values = { id: seat?.id, endsOn: inDays(days), reason: 'Fin' };
      await doing(claire, 'endMandate', values, 'Mandate { id }');
    }
  }

  /** A task of the commission in somebody's hands. */
  async task(title: string, who: Villager = this.house.max): Promise<string> {
    const input = { commissionId: this.house.commissionId, title, assigneeIds: [who.id] };
    return (await doing<{ id: string }>(this.house.claire, 'openTask', { input }, 'Task { id }')).id;
  }

  /** What comes back to somebody by name, or with a mission. */
  async series(title: string, who: Villager | null, missionId: string | null = null): Promise<string> {
    const { village, commissionId } = this.house;
    const id = newId();
    await sql(
      `insert into task_series (association_id, id, commission_id, mission_id, title, rhythm, starts_on, next_on)
       values ($1, $2, $3, $4, $5, '{"every":"week","interval":1,"weekdays":[1]}', $6, $6)`,
      [village.id, id, commissionId, missionId, title, inDays(20)],
    );
    if (who) {
      await sql('insert into task_series_holder (association_id, series_id, person_id) values ($1, $2, $3)', [
        village.id,
        id,
        who.id,
      ]);
    }
    return id;
  }

  /** The one handover under way that somebody sees. */
  async theOne(who: Villager = this.house.claire): Promise<ShownHandover> {
    const [one, ...others] = await this.all(who);
    if (!one || others.length > 0) throw new Error(`${others.length + (one ? 1 : 0)} handovers`);
    return one;
  }

  all(who: Villager = this.house.claire, withClosed = false): Promise<ShownHandover[]> {
    return asking<ShownHandover[]>(who, 'handovers', { withClosed }, FIELDS);
  }

  do(who: Villager, verb: string, values: object): Promise<ShownHandover> {
    return doing<ShownHandover>(who, verb, { ...values }, `Handover { ${FIELDS} }`);
  }

  async refused(who: Villager, verb: string, values: object): Promise<string> {
    return (await refusal(who, verb, { ...values })).code;
  }

  /** The line of a title, or of a kind where it has none. */
  async line(called: string, who: Villager = this.house.claire): Promise<ShownHandover['lines'][number]> {
    const found = (await this.theOne(who)).lines.find(
      ({ title, kind }) => title === called || kind === called,
    );
    if (!found) throw new Error(`no line ${called}`);
    return found;
  }
}
