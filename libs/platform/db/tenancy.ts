import type { QueryRunner } from 'typeorm';

/** The application's role: it owns nothing and cannot bypass row security. */
export const APPLICATION_ROLE = 'etabli_app';

/** What the application may do with a table. `append` tables are never changed once written; `keep` never loses a row. */
export type Rights = 'append' | 'keep' | 'full';

const grants: Record<Rights, string> = {
  append: 'select, insert',
  keep: 'select, insert, update',
  full: 'select, insert, update, delete',
};

/**
 * Makes a table an association's own: row security enabled and forced, so that a statement sees and writes only the rows
 * of the association set for its transaction, whoever runs it. The association is looked up once a statement, not once a
 * row: hence the `select`.
 */
export async function isolate(runner: QueryRunner, table: string, rights: Rights): Promise<void> {
  await runner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy own_association on ${table}
      using (association_id = (select current_association()))
      with check (association_id = (select current_association()));
    grant ${grants[rights]} on ${table} to ${APPLICATION_ROLE};
  `);
}

/** The columns every tenant table begins with. */
export const tenantKey = `
  association_id uuid not null default current_association() references association (id),
  id uuid not null,
  primary key (association_id, id)`;

/** The columns that say who recorded a fact, when, and by which mandate. */
export const recorded = `
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by uuid default current_person(),
  recorded_under uuid default current_mandate()`;
