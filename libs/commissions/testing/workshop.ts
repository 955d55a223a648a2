import { newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing } from '../../membership/testing/asking.js';
import { today, Village, type Villager } from '../../membership/testing/village.js';

export const BOARD =
  'viewerCan { action allowed } columns { total stage { id name } items { id title position } }';

export interface BoardRead {
  columns: {
    total: number;
    stage: { id: string; name: string };
    items: { id: string; title: string; position: string }[];
  }[];
}

/** A commission at work: Léna leads it, Zoé and Claire are members of the association, Claire presides. */
export class Workshop {
  readonly stages: Record<string, string> = {};

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly zoe: Villager,
    readonly lena: Villager,
    readonly commissionId: string,
  ) {}

  /** A commission that anyone may join, unless said. */
  static async founded({ openEntry = true } = {}): Promise<Workshop> {
    const { village, claire, zoe } = await Village.founded();
    const lena = await village.welcome('Léna Moreau');
    const { id } = await doing<{ id: string }>(
      claire,
      'foundCommission',
      { input: { name: 'Technique', openEntry } },
      'Commission { id }',
    );
    const workshop = new Workshop(village, claire, zoe, lena, id);
    await workshop.seat(lena, 'commission_lead');
    for (const { stage } of (await workshop.read()).columns) workshop.stages[stage.name] = stage.id;
    return workshop;
  }

  /** Somebody sits in the commission from today on. */
  async seat(who: Villager, role = 'commission_member'): Promise<void> {
    await sql(
      `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
       values ($1, $2, $3, $4, $5, $6, 'CA')`,
      [this.village.id, newId(), who.id, role, this.commissionId, today()],
    );
  }

  /** Opens a task on the board, by its lead unless said. */
  open(values: object, who: Villager = this.lena): Promise<{ id: string; title: string }> {
    const input = { commissionId: this.commissionId, title: 'Une tâche', ...values };
    return doing(who, 'openTask', { input }, 'Task { id title }');
  }

  read(who: Villager = this.lena): Promise<BoardRead> {
    return asking<BoardRead>(who, 'board', { commissionId: this.commissionId }, BOARD);
  }

  /** The titles of each column, by its name. */
  async board(who: Villager = this.lena): Promise<Record<string, string[]>> {
    const { columns } = await this.read(who);
    return Object.fromEntries(
      columns.map(({ stage, items }) => [stage.name, items.map(({ title }) => title)]),
    );
  }

  list(filter: object, search?: string, who: Villager = this.lena) {
    return asking<{ total: number; items: { title: string }[] }>(
      who,
      'tasks',
      { page: { filter, search } },
      'total items { title }',
    );
  }

  /** What happened to a task, in words, the latest first. */
  async history(id: string): Promise<string[]> {
    const { history } = await asking<{ history: { kind: string }[] }>(
      this.lena,
      'task',
      { id },
      'history { kind }',
    );
    return history.map(({ kind }) => kind);
  }
}
