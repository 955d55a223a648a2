import { formatDate, type IsoDate, type Locale, newId } from '@etabli/kernel';
import { Db, inViewersWords, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PlaceReads } from '../places/reads.service.js';
import { type Looking, type LookingRules, nextOf, withdrawnOn } from '../rules/looking.js';
import { PlaceApplication } from './applications.entities.js';
import { ApplicationLetters } from './letters.js';
import { WAITING, WaitingLists } from './list.service.js';
import { lookingWords } from './looking.words.js';

type SignKind = 'asked' | 'warned' | 'still';
type Found = Looking & { id: string };

/**
 * Those who wait or are paused, with their last sign and what they were asked since; whoever has an offer open is left alone:
 * its letter asks already. Days are those of the house.
 */
const LOOKING = `
  with house as (select time_zone as zone from association where id = current_association())
  select a.id, (sign.at at time zone house.zone)::date::text as "signOn",
    (asked.at at time zone house.zone)::date::text as "askedOn", (warned.at at time zone house.zone)::date::text as "warnedOn"
  from application a cross join house
  join lateral (select s.kind, s.recorded_at as at from application_step s where s.association_id = a.association_id
    and s.application_id = a.id and s.kind <> 'skipped' order by s.number desc limit 1) last
    on last.kind in ('confirmed', 'resumed', 'readmitted', 'paused')
  cross join lateral (select greatest(last.at, max(s.recorded_at) filter (where s.kind = 'still')) as at
    from application_sign s where s.association_id = a.association_id and s.application_id = a.id) sign
  left join lateral (select min(s.recorded_at) as at from application_sign s where s.association_id = a.association_id
    and s.application_id = a.id and s.kind = 'asked' and s.recorded_at >= sign.at) asked on true
  left join lateral (select min(s.recorded_at) as at from application_sign s where s.association_id = a.association_id
    and s.application_id = a.id and s.kind = 'warned' and s.recorded_at >= sign.at) warned on true
  where a.erased_at is null and ($1::uuid is null or a.id = $1)
    and not exists (select from place_offer o where o.association_id = a.association_id and o.application_id = a.id
      and o.outcome is null)
  order by a.id`;

/** Whether those who wait still look: asked, told what follows, withdrawn when they say nothing. */
@Injectable()
export class StillLooking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(ApplicationLetters) private readonly letters: ApplicationLetters,
  ) {}

  /** What the day asks for, for everybody who waits. */
  async round(): Promise<void> {
    const rules = await this.lists.settings();
    if (!rules || rules.askMonths === 0) return;
    await this.lists.hold();
    const today = this.reads.today();
    for (const found of await this.db.query<Found>(LOOKING, [null])) {
      const next = nextOf(found, rules, today);
      if (next) await this.carryOut(next, found, rules);
    }
  }

  /** The day by which somebody who was asked answers; null when nothing is asked of them. */
  async answerBy(applicationId: string): Promise<IsoDate | null> {
    const rules = await this.lists.settings();
    if (!rules || rules.askMonths === 0) return null;
    const found = await this.db.row<Found>(LOOKING, [applicationId]);
    return found && withdrawnOn(found, rules);
  }

  /** They still look for a place: nothing is asked for a while. */
  async still(applicationId: string): Promise<void> {
    await this.sign(applicationId, 'still');
  }

  private async carryOut(
    next: 'ask' | 'warn' | 'withdraw',
    found: Found,
    rules: LookingRules,
  ): Promise<void> {
    const application = await this.db.get(PlaceApplication, found.id);
    const locale = application.locale as Locale;
    if (next === 'withdraw') {
      const reason = inViewersWords(lookingWords).silent;
      await this.lists.note([{ applicationId: found.id, kind: 'withdrawn' }], { reason });
      await this.live.announce(WAITING);
      return this.letters.send('silent', application);
    }
    const kind = next === 'ask' ? 'asked' : 'warned';
    await this.sign(found.id, kind);
    const today = this.reads.today();
    const now = next === 'ask' ? { ...found, askedOn: today } : { ...found, warnedOn: today };
    const by = withdrawnOn(now, rules) as IsoDate;
    return this.letters.send(kind, application, {
      said: lookingWords[locale].answerBy({ by: formatDate(by, locale, { weekday: true }) }),
    });
  }

  private async sign(applicationId: string, kind: SignKind): Promise<void> {
    await this.db.query('insert into application_sign (id, application_id, kind) values ($1, $2, $3)', [
      ...[newId(), applicationId, kind],
    ]);
    await this.live.announce(WAITING);
  }
}
