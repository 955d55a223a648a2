import { addDays, civilDate, type IsoDate, newId } from '@etabli/kernel';
import { type ClauseValues, newStatutes, withClauses } from '@etabli/membership/rules/statutes';

/** What a behaviour spec brings: a superuser's statement, and a session for a user. */
export interface Tools {
  sql: (text: string, values?: unknown[]) => Promise<object[]>;
  signedIn: (userId: string, options?: { secondFactor?: boolean }) => Promise<string>;
}

/** How someone is described when they come into a house. Everything left out is the plain case: a member, fee paid. */
export interface Description {
  role?: string;
  member?: boolean;
  paid?: boolean;
  consultative?: boolean;
  since?: IsoDate;
  email?: string | null;
  represents?: string;
  organisation?: boolean;
}

interface Inhabitant {
  id: string;
  cookie: string;
}

/** The civil date in Paris, where the houses of the specs live: just after midnight it is not that of London. */
export const today = (): IsoDate => civilDate(new Date(), 'Europe/Paris');

/** In so many days, at half past six in the evening in Paris (or thereabouts in summer). */
export const inDays = (days: number): string => `${addDays(today(), days)}T17:30:00.000Z`;

/** An association of its own for one spec, with statutes and the people it needs, called by their first names. */
export class House {
  readonly id = newId();
  readonly slug = `maison-${this.id.slice(-12)}`;
  private readonly people = new Map<string, Inhabitant>();
  private readonly categories = { deliberative: newId(), consultative: newId() };

  private constructor(private readonly tools: Tools) {}

  static async build(tools: Tools, clauses: Partial<ClauseValues> | null = {}): Promise<House> {
    const house = new House(tools);
    const { sql } = tools;
    await sql(
      `insert into association (id, slug, name, street, postcode, city) values ($1, $2, $3, '3 quai du Port', '29000', 'Quimper')`,
      [house.id, house.slug, 'La Corderie'],
    );
    await sql(
      `insert into membership_category (association_id, id, name, voice)
       values ($1, $2, 'Actifs', 'deliberative'), ($1, $3, 'Sympathisants', 'consultative')`,
      [house.id, house.categories.deliberative, house.categories.consultative],
    );
    if (clauses) await house.adopt(clauses);
    return house;
  }

  /** The same with its board, and Ada, a plain member. */
  static async withBoard(tools: Tools, clauses: Partial<ClauseValues> | null = {}): Promise<House> {
    const house = await House.build(tools, clauses);
    await house.welcome('Solène', { role: 'chair' });
    await house.welcome('Joaquim', { role: 'secretary' });
    await house.welcome('Inès', { role: 'board_member' });
    await house.welcome('Ada');
    return house;
  }

  /** Statutes in force for long, with these clauses instead of the usual ones. */
  async adopt(clauses: Partial<ClauseValues>, from: IsoDate = '2020-01-01'): Promise<string> {
    const id = newId();
    await this.tools.sql(
      `insert into statutes_version (association_id, id, number, effective_from, document)
       select $1, $2, count(*) + 1, $3, $4 from statutes_version where association_id = $1`,
      [this.id, id, from, withClauses(newStatutes(), clauses)],
    );
    return id;
  }

  /** A draft that nobody adopted, as founders begin with. */
  async sketch(clauses: Partial<ClauseValues> = {}): Promise<void> {
    await this.tools.sql(
      `insert into statutes_version (association_id, id, number, effective_from, document, draft)
       values ($1, $2, 1, '2020-01-01', $3, true)`,
      [this.id, newId(), withClauses(newStatutes(), clauses)],
    );
  }

  /** Someone comes in. Gives their id. */
  async welcome(name: string, how: Description = {}): Promise<string> {
    const { sql } = this.tools;
    const id = newId();
    const { email = `${name.toLowerCase()}-${id.slice(-12)}@exemple.fr`, organisation = false } = how;
    await sql(
      `insert into person (association_id, id, kind, given_name, organisation_name, email, street, postcode, city)
       values ($1, $2, $3, $4, $5, $6, '1 rue du Chanvre', '29000', 'Quimper')`,
      [
        this.id,
        id,
        organisation ? 'organisation' : 'person',
        organisation ? '' : name,
        organisation ? name : '',
        email,
      ],
    );
    if (how.represents) {
      const represented = this.idOf(how.represents);
      await sql('update person set representative_id = $3 where association_id = $1 and id = $2', [
        this.id,
        represented,
        id,
      ]);
    }
    if (how.member !== false) await this.join(id, how);
    if (how.role) {
      await sql(
        `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, $2, $3, $4, '2020-01-01')`,
        [this.id, newId(), id, how.role],
      );
    }
    this.people.set(name, { id, cookie: await this.account(name, id) });
    return id;
  }

  idOf(name: string): string {
    return this.known(name).id;
  }

  /** As whom a request is made. */
  as(name: string): { cookie: string; association: string } {
    return { cookie: this.known(name).cookie, association: this.slug };
  }

  private async join(personId: string, { since = '2020-01-01', consultative, paid = true }: Description) {
    const category = consultative ? this.categories.consultative : this.categories.deliberative;
    await this.tools.sql(
      'insert into membership (association_id, id, person_id, category_id, starts_on) values ($1, $2, $3, $4, $5)',
      [this.id, newId(), personId, category, since],
    );
    if (!paid) return;
    await this.tools.sql(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source) values ($1, $2, $3, $4, $5, 'desk')`,
      [this.id, newId(), personId, since, addDays(today(), 365)],
    );
  }

  private async account(name: string, personId: string): Promise<string> {
    const userId = newId();
    await this.tools.sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [
      userId,
      `${userId}@exemple.fr`,
      name,
    ]);
    await this.tools.sql('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      this.id,
      userId,
      personId,
    ]);
    return this.tools.signedIn(userId, { secondFactor: true });
  }

  private known(name: string): Inhabitant {
    const found = this.people.get(name);
    if (!found) throw new Error(`${name} does not live here`);
    return found;
  }
}
