import { newId } from '@etabli/kernel';

/** What a behaviour spec brings: a superuser's statement, a session, and requests to the server. */
export interface Tools {
  sql: (text: string, values?: unknown[]) => Promise<object[]>;
  signedIn: (userId: string, options?: { secondFactor?: boolean }) => Promise<string>;
  request: (path: string, asking: RequestInit & Who) => Promise<Response>;
  ask: <T>(query: string, variables: Record<string, unknown>, asking: Who) => Promise<T>;
}

interface Who {
  cookie?: string;
  association?: string;
  locale?: 'fr' | 'en';
}

/** An import as the API tells it. */
export interface Taken {
  __typename: string;
  id: string;
  state: string;
  code: string;
  message: string;
  failure: string | null;
  progress: number;
  total: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  kept: string[];
}

const TAKEN = `... on MemberImport {
  id state failure progress total created updated unchanged skipped kept
} ... on Refusal { code message }`;

/** The office of an association where a secretary keeps the members, and a plain member looks on. */
export class Office {
  readonly id = newId();
  readonly slug = `bureau-${this.id.slice(-12)}`;
  readonly active = newId();
  secretary: Who = {};
  member: Who = {};

  private constructor(private readonly tools: Tools) {}

  static async open(tools: Tools): Promise<Office> {
    const office = new Office(tools);
    await tools.sql('insert into association (id, slug, name) values ($1, $2, $3)', [
      office.id,
      office.slug,
      'La Filature',
    ]);
    await tools.sql(
      `insert into membership_category (association_id, id, name, voice) values ($1, $2, 'Membre actif', 'deliberative')`,
      [office.id, office.active],
    );
    office.secretary = await office.account('Solange', 'Tissandier', 'secretary');
    office.member = await office.account('Marcel', 'Navette', null);
    return office;
  }

  /** Somebody already known, as a line of the table; gives their id. */
  async knows(values: Record<string, unknown>): Promise<string> {
    const person = { association_id: this.id, id: newId(), kind: 'person', ...values };
    const columns = Object.keys(person);
    await this.tools.sql(
      `insert into person (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(person),
    );
    return person.id;
  }

  /** Hands a file in; gives its id. */
  async upload(name: string, content: string | Uint8Array, who: Who = this.secretary): Promise<string> {
    const response = await this.tools.request(`/files?name=${encodeURIComponent(name)}`, {
      ...who,
      method: 'POST',
      body: typeof content === 'string' ? content : Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    } as RequestInit & Who);
    const { id } = (await response.json()) as { id: string };
    return id;
  }

  /** What importing a file would do, with the fields asked for. */
  async preview<T>(fileId: string, fields: string, given: Record<string, unknown> = {}): Promise<T> {
    const { previewImport } = await this.tools.ask<{ previewImport: T }>(
      `query ($fileId: ID!, $mapping: [String!], $decisions: [ImportDecisionInput!], $options: ImportOptionsInput) {
         previewImport(fileId: $fileId, mapping: $mapping, decisions: $decisions, options: $options) { ${fields} }
       }`,
      { fileId, ...given },
      this.secretary,
    );
    return previewImport;
  }

  /** Asks for an import with the proposed mapping (or another); a refusal is given as it comes. */
  async ask(fileId: string, given: Record<string, unknown> = {}): Promise<Taken> {
    const { columns } = await this.preview<{ columns: { target: string }[] }>(fileId, 'columns { target }');
    const { importMembers } = await this.tools.ask<{ importMembers: Taken }>(
      `mutation ($fileId: ID!, $mapping: [String!]!, $decisions: [ImportDecisionInput!], $options: ImportOptionsInput) {
         importMembers(fileId: $fileId, mapping: $mapping, decisions: $decisions, options: $options)
         { __typename ${TAKEN} }
       }`,
      { fileId, mapping: columns.map(({ target }) => target), ...given },
      this.secretary,
    );
    return importMembers;
  }

  /** Imports a list to the end, well or badly. */
  async takeIn(
    name: string,
    content: string | Uint8Array,
    given: Record<string, unknown> = {},
  ): Promise<Taken> {
    const asked = await this.ask(await this.upload(name, content), given);
    if (asked.__typename === 'Refusal') throw new Error(`refused: ${asked.code} ${asked.message}`);
    return this.ended(asked.id);
  }

  /** Waits for an import to end. */
  async ended(id: string): Promise<Taken> {
    for (let tries = 0; tries < 300; tries++) {
      const taken = await this.read(id);
      if (!['waiting', 'running'].includes(taken.state)) return taken;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the import ${id} does not end`);
  }

  async read(id: string): Promise<Taken> {
    const { taken } = await this.tools.ask<{ taken: Taken }>(
      `query ($id: ID!) { taken: import(id: $id) { __typename ${TAKEN.replace(/\.\.\. on Refusal.*/, '')} } }`,
      { id },
      this.secretary,
    );
    return taken;
  }

  async undo(id: string, who: Who = this.secretary): Promise<Taken> {
    const { undoImport } = await this.tools.ask<{ undoImport: Taken }>(
      `mutation ($id: ID!) { undoImport(id: $id) { __typename ${TAKEN} } }`,
      { id },
      who,
    );
    return undoImport;
  }

  /** A value of the association's data, asked by a superuser; `$1` is the association. */
  async value<T>(sql: string, ...values: unknown[]): Promise<T> {
    const [row] = await this.tools.sql(`select (${sql}) as value`, [this.id, ...values]);
    return (row as { value: T }).value;
  }

  /** How many rows of each table speak of people: what must come back to where it was. */
  async census(): Promise<Record<string, number>> {
    const tables = [
      'person',
      'membership',
      'fee_coverage',
      'consent',
      'person_tag',
      'tag',
      'note',
      'membership_category',
    ];
    const counts = tables.map(
      (table) => `(select count(*)::int from ${table} where association_id = $1) as ${table}`,
    );
    const [row] = await this.tools.sql(`select ${counts.join(', ')}`, [this.id]);
    return row as Record<string, number>;
  }

  private async account(given: string, family: string, role: string | null): Promise<Who> {
    const personId = await this.knows({ given_name: given, family_name: family });
    const userId = newId();
    const { sql } = this.tools;
    await sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [
      userId,
      `${userId}@exemple.fr`,
      given,
    ]);
    await sql('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      this.id,
      userId,
      personId,
    ]);
    await sql(
      `insert into membership (association_id, id, person_id, category_id, starts_on) values ($1, $2, $3, $4, '2020-01-01')`,
      [this.id, newId(), personId, this.active],
    );
    if (role) {
      await sql(
        `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, $2, $3, $4, '2020-01-01')`,
        [this.id, newId(), personId, role],
      );
    }
    return { cookie: await this.tools.signedIn(userId, { secondFactor: true }), association: this.slug };
  }
}
