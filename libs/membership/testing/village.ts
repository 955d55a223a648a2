import { addDays, type IsoDate, newId } from '@etabli/kernel';
import { newStatutes } from '@etabli/membership/rules/statutes';
import { signedIn, sql } from '../../../apps/api/testing/client.js';
import type { Voice } from './asking.js';

/** The civil date in Paris, where the associations of the specs live. */
export const today = (): IsoDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
export const inDays = (days: number): IsoDate => addDays(today(), days);

/** Somebody of an association, and how they ask: signed in with a second factor unless said. */
export interface Villager extends Voice {
  id: string;
  userId: string;
  email: string;
}

/** How somebody comes in. Left out: a member for years, with an account, holding nothing. */
export interface Coming {
  role?: string;
  member?: boolean;
  account?: boolean;
  email?: string | null;
  secondFactor?: boolean;
}

/** An association with its categories and statutes, and the people a spec calls by their names. */
export class Village {
  readonly id = newId();
  readonly slug: string;
  readonly active = newId();
  readonly friends = newId();

  constructor(slug?: string) {
    this.slug = slug ?? `village-${this.id.slice(-12)}`;
  }

  /** An association where Claire presides, Samir keeps the money and Zoé is a plain member. */
  static async founded(slug?: string) {
    const village = new Village(slug);
    await village.settle();
    return {
      village,
      claire: await village.welcome('Claire Moreau', { role: 'chair' }),
      samir: await village.welcome('Samir Benali', { role: 'treasurer' }),
      zoe: await village.welcome('Zoé Lambert'),
    };
  }

  /** Somebody comes in. */
  async welcome(name: string, how: Coming = {}): Promise<Villager> {
    const id = newId();
    const [givenName, ...family] = name.split(' ');
    const address = `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]+/g, '.')}.${id.slice(-12)}@exemple.fr`;
    const email = how.email === undefined ? address : how.email;
    await sql(
      'insert into person (association_id, id, kind, given_name, family_name, email) values ($1, $2, $3, $4, $5, $6)',
      [this.id, id, 'person', givenName, family.join(' '), email],
    );
    if (how.member !== false) await this.admit(id);
    if (how.role) await this.mandate(id, how.role);
    const userId = newId();
    const voice: Voice = how.account === false ? {} : await this.account(userId, id, address, how);
    return { id, userId, email: email ?? '', ...voice };
  }

  /** An organisation spoken for by somebody. */
  async organisation(name: string, representative: Villager): Promise<string> {
    const id = newId();
    await sql(
      `insert into person (association_id, id, kind, organisation_name, representative_id)
       values ($1, $2, 'organisation', $3, $4)`,
      [this.id, id, name, representative.id],
    );
    return id;
  }

  /** A membership that began long ago, and may be over. */
  async admit(personId: string, endsOn: IsoDate | null = null): Promise<string> {
    const id = newId();
    await sql(
      `insert into membership (association_id, id, person_id, category_id, starts_on, ends_on)
       values ($1, $2, $3, $4, '2019-01-01', $5)`,
      [this.id, id, personId, this.active, endsOn],
    );
    return id;
  }

  /** A mandate that began long ago. */
  async mandate(personId: string, role: string, startsOn: IsoDate = '2020-01-01'): Promise<string> {
    const id = newId();
    await sql(
      `insert into mandate (association_id, id, person_id, role, starts_on, decided_by)
       values ($1, $2, $3, $4, $5, 'AG')`,
      [this.id, id, personId, role, startsOn],
    );
    return id;
  }

  private async settle(): Promise<void> {
    await sql(`insert into association (id, slug, name) values ($1, $2, 'Le Village')`, [this.id, this.slug]);
    await sql(
      `insert into membership_category (association_id, id, name, voice)
       values ($1, $2, 'Actifs', 'deliberative'), ($1, $3, 'Amis', 'consultative')`,
      [this.id, this.active, this.friends],
    );
    await sql(
      `insert into statutes_version (association_id, id, number, effective_from, document, decision)
       values ($1, $2, 1, '2019-01-01', $3, 'AG constitutive')`,
      [this.id, newId(), newStatutes()],
    );
  }

  private async account(userId: string, personId: string, email: string, how: Coming): Promise<Voice> {
    await sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [userId, email, email]);
    await sql('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      this.id,
      userId,
      personId,
    ]);
    const cookie = await signedIn(userId, { secondFactor: how.secondFactor ?? true });
    return { cookie, association: this.slug, locale: 'fr' };
  }
}
