import { authorize } from '@etabli/access';
import { addDays, type Clock, daysBetween, demand, type IsoDate, Temporal } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, currentAssociation, Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import { Elections } from '../elections/elections.service.js';
import type { AssemblyNature, DecisionKind } from '../rules/kinds.js';
import { latestSendingDate } from '../rules/notice.js';
import { carriedToSecondCall, earliestSecondCall } from '../rules/second-call.js';
import { Assembly } from './assemblies.entities.js';
import { assemblyPolicy } from './assemblies.policy.js';
import { Assemblies } from './assemblies.service.js';
import { titleOf } from './titles.js';

/** The second call of an assembly that could not decide for want of a quorum. */
@Injectable()
export class SecondCalls {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Elections) private readonly elections: Elections,
  ) {}

  /**
   * Drafts the second call: what the first did not decide, at the earliest the statutes allow (second.interval_days,
   * second.same_day) and with time to convene. Refuses `assembly.second-call-exists`,
   * `assembly.nothing-left-to-decide`, `assembly.second-call-too-soon` and what the policy says.
   */
  async draft(id: string, wanted: Date | null): Promise<Assembly> {
    const first = await this.assemblies.lock(id);
    authorize(assemblyPolicy.callAgain(currentActor(), await this.assemblies.caseOf(first)));
    await this.demandNone(id);
    const items = await this.undecided(first);
    const { statutes } = await this.assemblies.statutesOf(first);
    const startsAt = wanted ?? this.earliestInTime(first, statutes);
    this.demandInterval(first, statutes, startsAt);
    const nature = natureLeft(items.map(({ part }) => part));
    const { locale } = currentAssociation();
    const second = await this.db.add(Assembly, {
      nature,
      call: 'second',
      firstCallId: first.id,
      title: titleOf({ nature, call: 'second' }, this.assemblies.dayOf(startsAt), locale),
      startsAt,
      place: first.place,
      remoteLink: first.remoteLink,
      remoteConditions: first.remoteConditions,
    });
    const ids = await this.agenda.fill(
      second.id,
      items.map(({ kind, part, title, text, speaker, aboutPerson, resultOf }) => ({
        ...{ kind, part, title, text, speaker, aboutPerson, resultOf },
      })),
    );
    await this.elections.callAgain(
      second.id,
      items.map(({ id }, index) => ({ from: id, to: ids[index] as string })),
    );
    await this.assemblies.touch(first.id);
    return this.assemblies.touch(second.id);
  }

  private async demandNone(firstCallId: string): Promise<void> {
    const second = await this.db.row<{ title: string }>(
      `select title from assembly where first_call_id = $1 and state <> 'cancelled'`,
      [firstCallId],
    );
    demand(!second, 'assembly.second-call-exists', { title: second?.title ?? '' });
  }

  /** What the first sitting leaves to a second, as `carriedToSecondCall` says. */
  private async undecided(first: Assembly) {
    const standing = await this.db.query<{ id: string; decided: boolean; called: boolean }>(
      `select i.id, exists (select 1 from item_call c where c.agenda_item_id = i.id) as called,
         exists (select 1 from vote v where v.agenda_item_id = i.id and v.proclaimed_at is not null
           and v.cancelled_at is null and v.amendment_id is null and v.outcome ->> 'verdict' <> 'no-quorum') as decided
       from agenda_item i where i.assembly_id = $1`,
      [first.id],
    );
    const left = indexBy(standing, ({ id }) => id);
    const items = (await this.agenda.of(first.id)).map((item) => {
      const { decided = false, called = false } = left.get(item.id) ?? {};
      return { ...item, withdrawn: item.withdrawnAt !== null, decided, called };
    });
    const carried = carriedToSecondCall(items);
    demand(carried.length > 0, 'assembly.nothing-left-to-decide');
    return carried;
  }

  /** The same hour, on the first day that leaves both the interval and the notice. */
  private earliestInTime(first: Assembly, statutes: Statutes): Date {
    const today = this.assemblies.today();
    const byNotice = addDays(today, daysBetween(latestSendingDate(statutes, today), today));
    const byInterval = earliestSecondCall(statutes, this.assemblies.dayOf(first.startsAt));
    return sameHour(first.startsAt, [byNotice, byInterval].sort().at(-1) as IsoDate);
  }

  private demandInterval(first: Assembly, statutes: Statutes, startsAt: Date): void {
    demand(startsAt > this.clock.now(), 'assembly.date-past', {}, 'startsAt');
    if (termsOf(statutes)['second.same_day']) return;
    const earliest = earliestSecondCall(statutes, this.assemblies.dayOf(first.startsAt));
    demand(
      this.assemblies.dayOf(startsAt) >= earliest,
      'assembly.second-call-too-soon',
      { earliest, days: termsOf(statutes)['second.interval_days'] },
      'startsAt',
    );
  }
}

/** The instant of a day at the hour of another, where the association lives. */
function sameHour(instant: Date, day: IsoDate): Date {
  const { timeZone } = currentAssociation();
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime();
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(zoned.epochMilliseconds);
}

/** A mixed assembly of which one half is decided meets again for the other alone. */
function natureLeft(parts: (DecisionKind | null)[]): AssemblyNature {
  const left = new Set(parts.filter((part) => part !== null));
  return left.size === 2 ? 'mixed' : ([...left][0] as DecisionKind);
}
