import { type IsoDate, newId } from '@etabli/kernel';
import { stage } from './database.ts';

/** How someone comes in. Left out: a member for long, fee paid, with an account. */
export interface Coming {
  role?: string;
  account?: boolean;
}

interface Person {
  id: string;
  email: string;
  userId: string | null;
}

/** An association for one story alone, governed like the demonstration's but for the clauses given, and the people it needs, by their names. */
export class House {
  readonly id = newId();
  readonly slug: string;
  private readonly category = newId();
  private readonly people = new Map<string, Person>();

  private constructor(
    readonly name: string,
    slug?: string,
  ) {
    this.slug = slug ?? `parcours-${this.id.slice(-12)}`;
  }

  static async open(
    name: string,
    people: Record<string, Coming>,
    clauses: object = {},
    slug?: string,
  ): Promise<House> {
    const house = new House(name, slug);
    await house.settle(clauses);
    for (const [who, how] of Object.entries(people)) await house.welcome(who, how);
    return house;
  }

  emailOf = (name: string): string => this.known(name).email;
  idOf = (name: string): string => this.known(name).id;
  userOf = (name: string): string => this.known(name).userId ?? '';

  /** An assembly on a day, its members called an hour ago. */
  async isCalledTo(title: string, day: IsoDate): Promise<void> {
    await stage(
      `insert into assembly (association_id, id, title, nature, starts_at, place, state, statutes_id, convened_at)
       select $1, $2, $3, 'ordinary', $4, 'La grande halle', 'convened', id, now() - interval '1 hour'
       from statutes_version where association_id = $1`,
      [this.id, newId(), title, `${day}T18:30:00+01:00`],
    );
  }

  /** These people belong to a college of the statutes. */
  async votesInCollege(collegeId: string, names: string[]): Promise<void> {
    const category = newId();
    await stage(
      `insert into membership_category (association_id, id, name, voice, college_id) values ($1, $2, $3, 'deliberative', $3)`,
      [this.id, category, collegeId],
    );
    await stage('update membership set category_id = $2 where association_id = $1 and person_id = any($3)', [
      ...[this.id, category],
      names.map(this.idOf),
    ]);
  }

  private async settle(clauses: object): Promise<void> {
    await stage(
      `insert into association (id, slug, name, street, postcode, city) values ($1, $2, $3, '8 rue du Levant', '26400', 'Crest')`,
      [this.id, this.slug, this.name],
    );
    await stage(
      `insert into membership_category (association_id, id, name, voice) values ($1, $2, 'Membre actif', 'deliberative')`,
      [this.id, this.category],
    );
    await stage(
      `insert into statutes_version (association_id, id, number, effective_from, document, decision)
       select $1, $2, 1, '2020-01-01', jsonb_set(document, '{values}', (document -> 'values') || $3), 'Assemblée constitutive' from statutes_version
       where association_id = (select id from association where slug = 'usine-vivante') order by number desc limit 1`,
      [this.id, newId(), { online_advance: false, ...clauses }],
    );
  }

  private async welcome(name: string, { role, account = true }: Coming): Promise<void> {
    const id = newId();
    const [givenName = '', ...family] = name.split(' ');
    const email = `${givenName
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}.${id.slice(-12)}@exemple.fr`;
    await stage(
      `insert into person (association_id, id, kind, given_name, family_name, email, street, postcode, city)
       values ($1, $2, 'person', $3, $4, $5, '1 rue du Couchant', '26400', 'Crest')`,
      [this.id, id, givenName, family.join(' '), email],
    );
    await this.admit(id);
    if (role) {
      await stage(
        `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, $2, $3, $4, '2024-01-01')`,
        [this.id, newId(), id, role],
      );
    }
    this.people.set(name, { id, email, userId: account ? await this.account(id, name, email) : null });
  }

  private async admit(personId: string): Promise<void> {
    await stage(
      `insert into membership (association_id, id, person_id, category_id, starts_on) values ($1, $2, $3, $4, '2020-01-01')`,
      [this.id, newId(), personId, this.category],
    );
    await stage(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       values ($1, $2, $3, '2020-01-01', current_date + 400, 'reprise')`,
      [this.id, newId(), personId],
    );
  }

  private async account(personId: string, name: string, email: string): Promise<string> {
    const userId = newId();
    await stage('insert into auth.users (id, email, name, email_verified) values ($1, $2, $3, true)', [
      userId,
      email,
      name,
    ]);
    await stage('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      this.id,
      userId,
      personId,
    ]);
    return userId;
  }

  private known(name: string): Person {
    const found = this.people.get(name);
    if (!found) throw new Error(`${name} n’est pas de cette maison`);
    return found;
  }
}
