import { authorize, may, type Permission, type Role, rolesWith } from '@etabli/access';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { currentToday, TODAY } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  currentScope,
  Db,
  hashOf,
  newToken,
  readToken,
  SETTINGS,
  type Settings,
  sentence,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { calendarFeed } from '../rules/ics.js';
import { type CalendarAddress, CalendarLink, type TasksAs } from './calendars.entities.js';
import { type CalendarScope, CalendarSources, TASKS } from './sources.js';

/** More addresses than one person needs. */
const MOST = 20;

/** What an address is of, besides tasks. */
export type CalendarOf = Pick<CalendarScope, 'about' | 'subjectId'>;

/** Calendars to subscribe to, each behind an address that only its person knows and may take back. */
@Injectable()
export class Calendars {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CalendarSources) private readonly sources: CalendarSources,
  ) {}

  /** The viewer’s addresses that still lead somewhere, the latest first. */
  mine(): Promise<CalendarLink[]> {
    return this.db.find(CalendarLink, {
      where: { personId: this.self(), revokedAt: IsNull() },
      order: { recordedAt: 'desc', id: 'desc' },
    });
  }

  /**
   * A new address: of the viewer’s tasks, of a commission’s, or of what another noun has calendars of. Refuses `access.denied`
   * (what the viewer may not read), `not-found` (the commission, the subject), `calendar.too-many`.
   */
  async make(commissionId: string | null, tasksAs: TasksAs, of: CalendarOf): Promise<CalendarAddress> {
    authorize(may(currentActor(), this.sources.readsOf(of.about)));
    await this.nameOf({ personId: this.self(), commissionId, ...of });
    demand((await this.mine()).length < MOST, 'calendar.too-many', { max: MOST });
    const token = newToken(currentAssociation().id);
    const id = newId();
    const link = await this.db.add(CalendarLink, {
      id,
      personId: this.self(),
      commissionId,
      ...of,
      tasksAs,
      tokenHash: hashOf(token),
    });
    return { link, url: `${this.settings.url}/calendriers/${token}.ics` };
  }

  /** Takes an address back: it leads nowhere any more. Refuses `not-found` for somebody else’s, or one taken back already. */
  async revoke(id: string): Promise<CalendarLink> {
    const link = await this.db.get(CalendarLink, id, { lock: true });
    demand(link.personId === this.self() && link.revokedAt === null, 'not-found');
    return this.db.change(CalendarLink, id, { revokedAt: this.clock.now() });
  }

  /**
   * The calendar behind an address, for whoever has it. Refuses `calendar.unknown`, `calendar.revoked`, and `calendar.over` once its
   * person may not read that any more.
   */
  async feed(token: string): Promise<string> {
    const read = readToken(token);
    if (!read) throw new Refusal('calendar.unknown');
    const { associationId } = read;
    const { locale } = currentScope().caller;
    await this.db.become({ associationId, locale });
    const link = await this.db.findOne(CalendarLink, { where: { tokenHash: hashOf(token) } });
    if (!link) throw new Refusal('calendar.unknown');
    demand(link.revokedAt === null, 'calendar.revoked');
    const { personId, commissionId, about, subjectId } = link;
    await this.db.become({ associationId, personId, locale });
    demand(await this.mayRead(personId, this.sources.readsOf(about)), 'calendar.over');
    const { timeZone } = currentAssociation();
    return calendarFeed({
      name: await this.nameOf(link),
      host: new URL(this.settings.url).host,
      timeZone,
      today: currentToday(this.clock),
      tasksAs: link.tasksAs,
      ...(await this.sources.entries({ personId, commissionId, about, subjectId })),
    });
  }

  /** What the calendar behind an address is called. Refuses `not-found` when it is of something that is not there. */
  private async nameOf(scope: CalendarScope): Promise<string> {
    const { name, locale } = currentAssociation();
    if (scope.about !== TASKS) return `${await this.sources.nameOf(scope)} – ${name}`;
    const { commissionId } = scope;
    if (!commissionId) return sentence('calendar.own-name', { association: name }, locale);
    const commission = await this.db.get(Commission, commissionId);
    return `${commission.name} – ${name}`;
  }

  /** By what the person is, or an office they hold. */
  private async mayRead(personId: string, permission: Permission): Promise<boolean> {
    const held = await this.db.query<{ role: Role }>(
      `select role from mandate where person_id = $1 and in_force @> ${TODAY}`,
      [personId],
    );
    const roles = [...currentActor().roles.map(({ role }) => role), ...held.map(({ role }) => role)];
    const able = rolesWith(permission);
    return roles.some((role) => able.includes(role));
  }

  private self(): string {
    const { personId } = currentActor();
    if (!personId) throw new Refusal('sign-in.required');
    return personId;
  }
}
