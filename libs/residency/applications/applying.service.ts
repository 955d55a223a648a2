import { type Clock, demand, type IsoDate, type Locale, newId, Refusal } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import {
  CLOCK,
  currentAssociation,
  currentScope,
  Db,
  hashOf,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { byTheHour } from '../places/places.policy.js';
import { isWeek } from '../rules/week.js';
import { PlaceApplication } from './applications.entities.js';
import type { ApplicationInput } from './applications.inputs.js';
import type { ApplicationForm, ApplicationSent } from './applications.types.js';
import { ApplicationLetters } from './letters.js';
import { WaitingLists } from './list.service.js';

/** Applications one address may write in a day, and a house receive in an hour: a person needs fewer, a machine more. */
const A_DAY = 3;
const AN_HOUR = 60;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** How somebody without an account asks for a place. */
@Injectable()
export class Applying {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(ApplicationLetters) private readonly letters: ApplicationLetters,
  ) {}

  /** What the form shows. Refuses `not-found`. */
  async form(slug: string): Promise<ApplicationForm> {
    await this.enter(slug);
    const { name, timeZone } = currentAssociation();
    const list = await this.lists.settings();
    const kinds = await this.db.query<{ kind: ApplicationForm['kinds'][number] }>(
      `select kind from place where kind <> all($1) and days_of(opens_on, closes_on) @> $2::date
       group by kind order by count(*) desc, kind`,
      [byTheHour, currentToday(this.clock)],
    );
    return {
      associationName: name,
      timeZone,
      isOpen: list?.isOpen === true && kinds.length > 0,
      intro: list?.intro ?? '',
      kinds: kinds.map(({ kind }) => kind),
      criteria: (await this.lists.order()).criteria,
    };
  }

  /**
   * Writes an application down and asks for its address to be confirmed. Refuses `not-found`, `application.closed`,
   * `application.consent`, `application.kind`, `allocation.week`, `application.past`, `application.email`,
   * `input.required`, `application.too-many`.
   */
  async apply(slug: string, input: ApplicationInput): Promise<ApplicationSent> {
    await this.enter(slug);
    const today = currentToday(this.clock);
    demand((await this.lists.settings())?.isOpen, 'application.closed');
    this.check(input, today);
    await this.demandFew(input.email);
    const id = newId();
    const known = new Set((await this.lists.order()).criteria.map(({ key }) => key));
    const application = await this.db.add(PlaceApplication, {
      ...{ ...input, id, budgetCents: input.budgetCents ?? null },
      ...{
        givenName: said(input.givenName, 'givenName', 120),
        familyName: said(input.familyName, 'familyName', 120),
      },
      ...{ activity: said(input.activity, 'activity'), email: input.email.trim() },
      ...{ motivation: input.motivation.trim(), phone: input.phone.trim() },
      meets: input.meets.filter((key) => known.has(key)),
      ...{ locale: currentScope().caller.locale as Locale, appliedOn: today, consentAt: this.clock.now() },
      tokenHash: hashOf(this.letters.tokenOf(id)),
    });
    await this.letters.send('confirm', application);
    return {
      sentTo: application.email,
      shownAt: this.settings.demo ? this.letters.linkOf(id) : null,
    };
  }

  private check({ consents, email, kind, week, startsOn }: ApplicationInput, today: IsoDate): void {
    demand(consents, 'application.consent', {}, 'consents');
    demand(ADDRESS.test(email.trim()), 'application.email', {}, 'email');
    demand(!byTheHour.includes(kind), 'application.kind', {}, 'kind');
    demand(isWeek(week), 'allocation.week', {}, 'week');
    demand(startsOn >= today, 'application.past', {}, 'startsOn');
  }

  /** Counted one after the other, so that many at once are no way round. */
  private async demandFew(email: string): Promise<void> {
    await this.lists.hold();
    const sent = await this.db.row<{ own: number; all: number }>(
      `select count(*) filter (where email = $1)::int as own,
         count(*) filter (where recorded_at > clock_timestamp() - interval '1 hour')::int as all
       from application where recorded_at > clock_timestamp() - interval '1 day'`,
      [email.trim()],
    );
    if ((sent?.own ?? 0) >= A_DAY || (sent?.all ?? 0) >= AN_HOUR) throw new Refusal('application.too-many');
  }

  /** Goes on as the house whose name is in the address. */
  private async enter(slug: string): Promise<void> {
    const house = await this.db.row<{ id: string | null }>('select association_of_slug($1) as id', [slug]);
    if (!house?.id) throw new Refusal('not-found');
    await this.db.become({ associationId: house.id, locale: currentScope().caller.locale });
  }
}
