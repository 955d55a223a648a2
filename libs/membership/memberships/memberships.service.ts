import { authorize } from '@etabli/access';
import { demand, type IsoDate } from '@etabli/kernel';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { demandStillHere } from '../people/people.policy.js';
import { said } from '../said.js';
import { currentToday } from '../today.js';
import { Membership, MembershipCategory } from './memberships.entities.js';
import { membershipPolicy } from './memberships.policy.js';

/** Who belongs, from when to when. */
@Injectable()
export class Memberships {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Memberships of a person, latest first; batched. */
  async ofPerson(personId: string): Promise<Membership[]> {
    const found = await load('memberships', personId, async (ids) => {
      const rows = await this.db.find(Membership, {
        where: { personId: In([...ids]) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }

  /**
   * Admits a person from a day on. Refuses `people.erased`, `category.archived`, and `membership.overlaps` when the person
   * is a member already on one of those days.
   */
  async admit(personId: string, categoryId: string, startsOn: IsoDate): Promise<Membership> {
    const person = await this.db.get(Person, personId, { lock: true });
    demandStillHere(person);
    const category = await this.db.get(MembershipCategory, categoryId);
    demand(!category.archivedAt, 'category.archived', { name: category.name }, 'categoryId');
    return this.db.add(Membership, { personId, categoryId, startsOn });
  }

  /**
   * Ends a membership: `endsOn` is its last day. The ending is a record of its own.
   * Refuses `membership.already-ended`, `membership.ends-before-start`, `membership.ends-later`.
   */
  async end(id: string, endsOn: IsoDate, reason: string): Promise<Membership> {
    const membership = await this.db.get(Membership, id, { lock: true });
    authorize(membershipPolicy.end(currentActor(), { ...membership, today: currentToday() }));
    const { startsOn, endsOn: before } = membership;
    demand(endsOn >= startsOn, 'membership.ends-before-start', { startsOn }, 'endsOn');
    demand(!before || endsOn <= before, 'membership.ends-later', { on: before ?? '' }, 'endsOn');
    const words = said(reason, 'reason');
    await this.db.query(
      'insert into membership_ending (membership_id, ends_on, was_ends_on, reason) values ($1, $2, $3, $4)',
      [id, endsOn, before, words],
    );
    return this.db.change(Membership, id, { endsOn, endReason: words });
  }
}
