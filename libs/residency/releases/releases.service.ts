import { authorize } from '@etabli/access';
import { demand, type IsoDate, newId, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Allocations, PLACES } from '../places/allocations.service.js';
import { backAtTheEarliest, leftToLend, lendTwice } from '../rules/releases.js';
import { common, isWeek } from '../rules/week.js';
import { ReleaseReads } from './reads.service.js';
import { type DeskRelease, ReleaseMade } from './releases.entities.js';
import type { ReleaseInput } from './releases.inputs.js';
import { lends, releasePolicy } from './releases.policy.js';

/** Somebody lends their place while they do not use it, and takes it back. */
@Injectable()
export class Releases {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ReleaseReads) private readonly reads: ReleaseReads,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Lends half-days of one’s place: two weeks, every Friday; what they lend already all that time is left out. Refuses `release.not-yours`, `release.past`, `release.days` (ends
   * before it starts, or the place is left by then), `release.not-then` (no half-day of theirs), `release.already`.
   */
  async release({ allocationId, startsOn, endsOn = null, week }: ReleaseInput): Promise<DeskRelease> {
    const stay = await this.allocations.get(allocationId);
    authorize(lends(currentActor(), stay.personId));
    demand(startsOn >= this.reads.today(), 'release.past', {}, 'startsOn');
    demand(endsOn === null || endsOn >= startsOn, 'release.days', {}, 'endsOn');
    demand(stay.endsOn === null || startsOn <= stay.endsOn, 'release.days', {}, 'startsOn');
    const lent = isWeek(week) ? common(week, stay.week) : 0;
    demand(lent !== 0, 'release.not-then', { week: stay.week }, 'week');
    const others = await this.reads.ofStay(allocationId);
    const asked = { allocationId, startsOn, endsOn, week: lent, backFrom: null };
    const left = { ...asked, week: leftToLend(asked, others) };
    const isNew = left.week !== 0 && !others.some((other) => lendTwice(left, other));
    demand(isNew, 'release.already', {}, 'startsOn');
    const made = { id: newId(), allocationId, startsOn, endsOn, week: left.week };
    await this.db.insert(ReleaseMade, [made]);
    await this.live.announce(PLACES);
    return this.reads.release(made.id);
  }

  /**
   * From that day on the place is theirs again. Refuses `release.taken` while somebody counts on it, with who and from which day it
   * can be had back; `release.over`, `release.not-yours`.
   */
  async takeBack(id: string, fromDay: IsoDate): Promise<DeskRelease> {
    const release = await this.locked(id, 'takeBack');
    const today = this.reads.today();
    const from = [fromDay, release.startsOn, release.startsOn < today ? today : ''].sort().at(-1) as IsoDate;
    await this.letGoOfOwn(release, from);
    const taken = await this.reads.takenOf(id, from);
    const [first] = taken;
    if (first) {
      const person = await this.people.byId(first.personId);
      const back = backAtTheEarliest(taken, from);
      throw new Refusal('release.taken', { name: person?.displayName, on: first.onDay, back }, 'fromDay');
    }
    await this.db.query('update desk_release set back_from = $2 where id = $1', [id, from]);
    await this.live.announce(PLACES);
    return this.reads.release(id);
  }

  /** Days for which they kept their own place are theirs with all the others. */
  private async letGoOfOwn({ id, personId }: DeskRelease, from: IsoDate): Promise<void> {
    await this.db.query(
      `update desk_taking set given_back_at = clock_timestamp()
       where release_id = $1 and person_id = $2 and on_day >= $3 and given_back_at is null`,
      [id, personId, from],
    );
  }

  /** It is lent after all, as before it was taken back. Refuses `release.not-back`, `release.already`, `release.not-yours`. */
  async again(id: string): Promise<DeskRelease> {
    const release = await this.locked(id, 'again');
    const others = (await this.reads.ofStay(release.allocationId)).filter((other) => other.id !== id);
    demand(!others.some((other) => lendTwice({ ...release, backFrom: null }, other)), 'release.already');
    await this.db.query('update desk_release set back_from = null where id = $1', [id]);
    await this.live.announce(PLACES);
    return this.reads.release(id);
  }

  private async locked(id: string, action: keyof typeof releasePolicy): Promise<DeskRelease> {
    await this.db.get(ReleaseMade, id, { lock: true });
    const release = await this.reads.release(id);
    authorize(releasePolicy[action](currentActor(), this.reads.record(release)));
    return release;
  }
}
