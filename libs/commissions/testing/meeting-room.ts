import { newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, term } from '../../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../../membership/testing/village.js';

/** A sheet as a spec looks at it. */
export interface Sheet {
  state: string;
  people: {
    personId: string;
    name: string;
    guest: boolean;
    answer: string | null;
    present: boolean | null;
  }[];
  points: { id: string; title: string; state: string; carried: boolean; minutes: number | null }[];
  lines: {
    id: string;
    text: string;
    kind: string;
    ownerName: string | null;
    dueOn: string | null;
    doneAt: string | null;
    taskId: string | null;
    method: string;
    version: number;
    author: string | null;
  }[];
  rounds: {
    id: string;
    closedAt: string | null;
    figures: Record<string, unknown> | null;
    voices: { personId: string; stance: string | null; option: number | null; settled: string | null }[];
  }[];
  openActions: { id: string; text: string; ownerName: string | null }[];
  corrections: { text: string; by: string }[];
  writers: { name: string; blockId: string }[];
}

export const SHEET = `id state people { personId name guest answer present }
  points { id title state carried minutes }
  lines { id pointId text kind ownerId ownerName dueOn doneAt taskId method reviewOn version author }
  rounds { id method closedAt figures voices { personId stance option words settled } }
  openActions { id text ownerName } corrections { text by } writers { name blockId }`;
const MEETING = 'Meeting { id state title startsAt endsAt }';

/** A commission at work in a village: Léa leads it, Max and Zoé are in it, Guy is not. */
export class MeetingRoom {
  readonly commissionId = newId();

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly lea: Villager,
    readonly max: Villager,
    readonly zoe: Villager,
    readonly guy: Villager,
  ) {}

  static async open(): Promise<MeetingRoom> {
    const { village, claire, zoe } = await Village.founded();
    const lea = await village.welcome('Léa Rabot');
    const max = await village.welcome('Max Faure');
    const guy = await village.welcome('Guy Passant');
    const workshop = new MeetingRoom(village, claire, lea, max, zoe, guy);
    await workshop.settle();
    return workshop;
  }

  /** Plans a meeting of the commission in some days; gives its id. */
  async plan(title = 'Réunion de la Technique', days = 7, who = this.lea): Promise<string> {
    const input = { commissionId: this.commissionId, title, on: inDays(days), from: '18:30', until: '20:00' };
    return (await doing<{ id: string }>(who, 'planMeeting', { input }, MEETING)).id;
  }

  /** A meeting under way with one point; gives both ids. */
  async held(title?: string, point = 'Le toit'): Promise<{ id: string; pointId: string }> {
    const id = await this.plan(title);
    await this.propose(id, point);
    await doing(this.lea, 'holdMeeting', { id }, MEETING);
    const { points } = await this.sheet(id);
    return { id, pointId: points.at(-1)?.id ?? '' };
  }

  /** Held, then published with one line of a kind. */
  async published(text: string, kind = 'decision'): Promise<{ id: string; lineId: string }> {
    const { id, pointId } = await this.held();
    const lineId = await this.note(pointId, text, kind);
    await doing(this.lea, 'publishNotes', { id }, MEETING);
    return { id, lineId };
  }

  async propose(meetingId: string, title: string, who = this.max): Promise<void> {
    await doing(who, 'proposePoint', { input: { meetingId, title, minutes: 10 } }, 'Meeting { id }');
  }

  /** Writes a line; gives its id. */
  async note(pointId: string, text: string, kind = 'note', who = this.max): Promise<string> {
    const input = { id: newId(), pointId, text, kind: term(kind) };
    await doing(who, 'noteLine', { input }, 'MeetingLine { id }');
    return input.id;
  }

  sheet = (id: string, who = this.max): Promise<Sheet> => asking<Sheet>(who, 'meetingSheet', { id }, SHEET);

  private async settle(): Promise<void> {
    await sql(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
      this.village.id,
      this.commissionId,
    ]);
    await this.seat(this.lea, 'commission_lead');
    await this.seat(this.max, 'commission_member');
    await this.seat(this.zoe, 'commission_member');
  }

  private async seat(who: Villager, role: string): Promise<void> {
    await sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
       values ($1, $2, $3, $4, $5, '2024-01-01', 'CA')`,
      [this.village.id, newId(), who.id, role, this.commissionId],
    );
  }
}

export { MEETING };
