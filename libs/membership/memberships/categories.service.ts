import { demand } from '@etabli/kernel';
import { Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { said } from '../said.js';
import { Statutes } from '../statutes/statutes.service.js';
import { currentToday, TODAY } from '../today.js';
import { MembershipCategory, Voice } from './memberships.entities.js';
import type { CategoryInput } from './memberships.inputs.js';

/** The kinds of member an association has. */
@Injectable()
export class Categories {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Statutes) private readonly statutes: Statutes,
  ) {}

  /** Categories in the association's order; archived ones only when asked for. */
  list(withArchived = false): Promise<MembershipCategory[]> {
    return this.db.find(MembershipCategory, {
      where: withArchived ? {} : { archivedAt: IsNull() },
      order: { position: 'asc', name: 'asc' },
    });
  }

  /** A category by id, batched. */
  byId(id: string): Promise<MembershipCategory | null> {
    return load('membership-category', id, async (ids) =>
      indexBy(await this.db.find(MembershipCategory, { where: { id: In([...ids]) } }), (row) => row.id),
    );
  }

  /** How many members a category has today, batched. */
  async memberCount(id: string): Promise<number> {
    const found = await load('category-members', id, async (ids) => {
      const rows = await this.db.query<{ id: string; members: number }>(
        `select category_id as id, count(*)::int as members from membership
         where category_id = any($1) and daterange(starts_on, ends_on, '[]') @> ${TODAY} group by 1`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, row.members]));
    });
    return found ?? 0;
  }

  /**
   * A new category, or another description of one. Refuses `input.required` (a name), `category.exists`,
   * `category.unknown-college` (not a college of the statutes in force).
   */
  async define(input: CategoryInput, id?: string | null): Promise<MembershipCategory> {
    if (input.collegeId) await this.demandCollege(input.collegeId);
    const { name, ...rest } = input;
    const named = name === undefined ? {} : { name: said(name, 'name', 120) };
    if (id) {
      await this.db.get(MembershipCategory, id, { lock: true });
      return this.db.change(MembershipCategory, id, { ...rest, ...named });
    }
    const last = await this.db.row<{ position: number }>(
      'select coalesce(max(position) + 1, 0) as position from membership_category',
    );
    return this.db.add(MembershipCategory, {
      voice: Voice.deliberative,
      weight: 1,
      position: last?.position ?? 0,
      ...rest,
      name: said(name ?? '', 'name', 120),
    });
  }

  /** Nobody is admitted in it from now on; its members stay. Refuses `category.archived`. */
  async archive(id: string): Promise<MembershipCategory> {
    const category = await this.db.get(MembershipCategory, id, { lock: true });
    demand(!category.archivedAt, 'category.archived', { name: category.name });
    return this.db.change(MembershipCategory, id, { archivedAt: new Date() });
  }

  private async demandCollege(collegeId: string): Promise<void> {
    const { colleges } = await this.statutes.termsOn(currentToday());
    demand(
      colleges.some(({ id }) => id === collegeId),
      'category.unknown-college',
      { known: colleges.map(({ name }) => name).join(', ') },
      'collegeId',
    );
  }
}
