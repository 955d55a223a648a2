import { type Clock, demand, type Locale, Refusal } from '@etabli/kernel';
import { CLOCK, currentAssociation, Db, hashOf, readToken, SIGN_IN, type SignIn } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Person } from '../people/people.entities.js';
import { Invitation, type InvitationPage, InvitationState } from './invitations.entities.js';

/** Somebody came in by an invitation. */
export interface Accepted {
  userId: string;
  /** The account was made just now: opening the link proved its address, so that the person may be signed in. */
  isNew: boolean;
  slug: string;
}

const gone: Record<Exclude<InvitationState, InvitationState.open>, string> = {
  [InvitationState.accepted]: 'invitation.accepted',
  [InvitationState.withdrawn]: 'invitation.withdrawn',
  [InvitationState.expired]: 'invitation.expired',
};

/** Where an invitation stands at an instant. */
export function stateOf(invitation: Invitation, now: Date): InvitationState {
  if (invitation.acceptedAt) return InvitationState.accepted;
  if (invitation.withdrawnAt) return InvitationState.withdrawn;
  return invitation.expiresAt <= now ? InvitationState.expired : InvitationState.open;
}

/** How an invitation is opened and accepted, by somebody who is nobody here yet. */
@Injectable()
export class Acceptance {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the page behind a link shows. Refuses `invitation.unknown`. */
  look(token: string, locale: Locale): Promise<InvitationPage> {
    return this.inHouse(token, locale, async (hash) => {
      const { invitation, person } = await this.find(hash);
      const account = await this.db.row('select id from auth.users where email = lower($1)', [
        invitation.sentTo,
      ]);
      const { name, slug } = currentAssociation();
      return {
        state: stateOf(invitation, this.clock.now()),
        associationName: name,
        associationSlug: slug,
        personName: person.displayName,
        needsSignIn: account !== null,
      };
    });
  }

  /**
   * Links an account to the invited person. Without an account at the invited address one is made; with one, only its
   * owner's own session accepts: a link alone never opens an existing account.
   * Refuses `invitation.unknown`, `-accepted`, `-withdrawn`, `-expired`, `-sign-in-first`, `-already-in`, `-other-person`.
   */
  accept(token: string, viewerId: string | null, locale: Locale): Promise<Accepted> {
    return this.inHouse(token, locale, (hash) =>
      this.db.write(async () => {
        const { invitation, person } = await this.find(hash, true);
        const state = stateOf(invitation, this.clock.now());
        if (state !== InvitationState.open) throw new Refusal(gone[state]);
        const { userId, isNew } = await this.account(invitation.sentTo, person);
        demand(isNew || userId === viewerId, 'invitation.sign-in-first', { email: invitation.sentTo });
        await this.belong(userId, person.id);
        await this.db.change(Invitation, invitation.id, { acceptedAt: this.clock.now() });
        return { userId, isNew, slug: currentAssociation().slug };
      }),
    );
  }

  private inHouse<T>(token: string, locale: Locale, work: (hash: string) => Promise<T>): Promise<T> {
    const read = readToken(token);
    if (!read) throw new Refusal('invitation.unknown');
    return this.db.as({ associationId: read.associationId, locale }, async () => {
      await this.db.enter();
      return work(hashOf(token));
    });
  }

  private async find(tokenHash: string, lock = false): Promise<{ invitation: Invitation; person: Person }> {
    const invitation = await this.db.findOne(Invitation, {
      where: { tokenHash },
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!invitation) throw new Refusal('invitation.unknown');
    const person = await this.db.get(Person, invitation.personId);
    demand(!person.erasedAt, 'invitation.withdrawn');
    return { invitation, person };
  }

  /** The account at the invited address; `isNew` when this very transaction made it. */
  private async account(email: string, person: Person): Promise<{ userId: string; isNew: boolean }> {
    const run = async (sql: string, values: unknown[]) => ({
      rows: await this.db.query<{ id: string }>(sql, values),
    });
    const userId = await this.signIn.ensureUser(email, person.displayName, person.locale as Locale, run);
    const row = await this.db.row<{ isNew: boolean }>(
      'select created_at = now() as "isNew" from auth.users where id = $1',
      [userId],
    );
    return { userId, isNew: row?.isNew ?? false };
  }

  private async belong(userId: string, personId: string): Promise<void> {
    const linked = await this.db.query<{ user_id: string; person_id: string }>(
      'select user_id, person_id from belonging where user_id = $1 or person_id = $2',
      [userId, personId],
    );
    demand(!linked.some((row) => row.person_id === personId), 'invitation.already-in');
    demand(linked.length === 0, 'invitation.other-person');
    await this.db.query('insert into belonging (user_id, person_id) values ($1, $2)', [userId, personId]);
  }
}
