import { boardRoles, can, type Role } from '@etabli/access';
import { addDays, type Clock, demand, instantAt, type Locale, newId, Refusal } from '@etabli/kernel';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  hashOf,
  load,
  newToken,
  Outbox,
  SETTINGS,
  type Settings,
  sentence,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { currentToday, TODAY } from '../today.js';
import {
  Invitation,
  type InvitationsSent,
  type NotInvited,
  type PersonAccess,
} from './invitations.entities.js';
import { invitationLetter } from './letter.js';

/** How long an invitation can be accepted, in days. */
const LASTS = 14;
/** How many people one request may invite. */
const MOST_AT_ONCE = 500;

type Invitee = Person & { email: string };

/** Invitations to sign in as a person of the association. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Can the person sign in, and which invitation came last? Batched: two statements. */
  async accessOf(personId: string): Promise<PersonAccess> {
    const found = await load('person-access', personId, async (ids) => {
      const joined = await this.joined(ids);
      const rows = await this.db.find(Invitation, {
        where: { personId: In([...ids]) },
        order: { recordedAt: 'asc', id: 'asc' },
      });
      const last = new Map(rows.map((invitation) => [invitation.personId, invitation]));
      return new Map(ids.map((id) => [id, { joined: joined.has(id), invitation: last.get(id) ?? null }]));
    });
    return found ?? { joined: false, invitation: null };
  }

  /**
   * Invites one person by mail; an earlier invitation stops working. Refuses `people.erased`, `invitation.no-email`,
   * `invitation.already-in`, and `invitation.officer` when the person holds an office and the inviter cannot give one.
   */
  async invite(personId: string): Promise<Invitation> {
    const person = await this.db.get(Person, personId, { lock: true });
    const [refused] = (await this.sort([person])).skipped;
    if (refused) throw new Refusal(refused.code);
    return (await this.send([person as Invitee]))[0] as Invitation;
  }

  /** Invites many people: those who cannot be are told with the reason. Refuses `invitation.too-many`. */
  async inviteMany(personIds: string[]): Promise<InvitationsSent> {
    demand(personIds.length <= MOST_AT_ONCE, 'invitation.too-many', { max: MOST_AT_ONCE });
    const people = await this.db.find(Person, { where: { id: In(personIds) }, order: { sortName: 'asc' } });
    const { invitees, skipped } = await this.sort(people);
    await this.send(invitees);
    return { sent: invitees.length, skipped };
  }

  /** Makes an invitation's link worthless. Refuses `invitation.accepted`, `invitation.withdrawn`. */
  async withdraw(id: string): Promise<Invitation> {
    const invitation = await this.db.get(Invitation, id, { lock: true });
    demand(!invitation.acceptedAt, 'invitation.accepted');
    demand(!invitation.withdrawnAt, 'invitation.withdrawn');
    return this.db.change(Invitation, id, { withdrawnAt: this.clock.now() });
  }

  /** Sends a new link in place of an invitation’s; the old one stops working. Refuses as `invite` does. */
  async resend(id: string): Promise<Invitation> {
    return this.invite((await this.db.get(Invitation, id)).personId);
  }

  private async sort(people: Person[]): Promise<{ invitees: Invitee[]; skipped: NotInvited[] }> {
    const ids = people.map(({ id }) => id);
    const joined = await this.joined(ids);
    const officers = await this.officers(ids);
    const actor = currentActor();
    const judge = (person: Person): string | null => {
      if (person.erasedAt) return 'people.erased';
      if (joined.has(person.id)) return 'invitation.already-in';
      if (!person.email) return 'invitation.no-email';
      const trusted = can(actor, 'mandates.grant') || can(actor, 'installation.manage');
      return officers.has(person.id) && !trusted ? 'invitation.officer' : null;
    };
    const judged = people.map((person) => ({ person, code: judge(person) }));
    return {
      invitees: judged.filter(({ code }) => code === null).map(({ person }) => person as Invitee),
      skipped: judged.flatMap(({ person, code }) =>
        code === null ? [] : [{ person, code, reason: sentence(code, {}, actor.locale) }],
      ),
    };
  }

  private async send(people: Invitee[]): Promise<Invitation[]> {
    if (people.length === 0) return [];
    const { id: associationId, name: association, timeZone } = currentAssociation();
    const { personId } = currentActor();
    const until = addDays(currentToday(this.clock), LASTS);
    const expiresAt = instantAt(addDays(until, 1), '00:00', timeZone);
    const inviter = personId ? await this.db.findOne(Person, { where: { id: personId } }) : null;
    const made = people.map((person) => {
      const token = newToken(associationId);
      return { id: newId(), person, token, url: `${this.settings.url}/invitation?token=${token}` };
    });
    await this.db.query(
      `update invitation set withdrawn_at = $2
       where person_id = any($1) and accepted_at is null and withdrawn_at is null`,
      [people.map(({ id }) => id), this.clock.now()],
    );
    await this.db.insert(
      Invitation,
      made.map(({ id, person, token }) => ({
        id,
        personId: person.id,
        tokenHash: hashOf(token),
        sentTo: person.email,
        expiresAt,
      })),
    );
    await this.outbox.post(
      made.map(({ person, url }) =>
        invitationLetter({
          to: { address: person.email, name: person.displayName, personId: person.id },
          association,
          inviter: inviter?.displayName ?? null,
          until,
          url,
          locale: person.locale as Locale,
        }),
      ),
    );
    const sent = await this.db.find(Invitation, { where: { id: In(made.map(({ id }) => id)) } });
    if (!this.settings.demo) return sent;
    const urls = new Map(made.map(({ id, url }) => [id, url]));
    return sent.map((one) => Object.assign(one, { shownAt: urls.get(one.id) ?? null }));
  }

  private async joined(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ person_id: string }>(
      'select person_id from belonging where person_id = any($1)',
      [ids],
    );
    return new Set(rows.map(({ person_id }) => person_id));
  }

  private async officers(ids: readonly string[]): Promise<Set<string>> {
    const offices: Role[] = [...boardRoles, 'coordinator'];
    const rows = await this.db.query<{ person_id: string }>(
      `select person_id from mandate where person_id = any($1) and role = any($2)
       and cancelled_at is null and (ends_on is null or ends_on >= ${TODAY})`,
      [ids, offices],
    );
    return new Set(rows.map(({ person_id }) => person_id));
  }
}
