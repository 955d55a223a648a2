/** Something played at a real time, that the story tells at another. */
export interface Step {
  /** When its transaction began, as the database writes it. */
  began: string;
  /** When it happens in the story, ISO 8601. */
  at: string;
}

/** A connection of the owner of the database: the application itself may never change what is append-only. */
export interface Owner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

const TOLD = `
create function pg_temp.told(stamp timestamptz) returns timestamptz language sql stable as
  'select at from pg_temp.story where began <= stamp order by began desc limit 1';
create function pg_temp.written(stamp text) returns jsonb language sql stable as $$
  select to_jsonb(to_char(coalesce(pg_temp.told(stamp::timestamptz), stamp::timestamptz) at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) $$`;

const moved = (associationId: string): string => `
do $$
declare
  opened constant timestamptz := (select min(began) from pg_temp.story);
  ended constant timestamptz := clock_timestamp();
  place record;
begin
  for place in select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'timestamp with time zone'
      and exists (select 1 from information_schema.columns own where own.table_schema = 'public'
        and own.table_name = c.table_name and own.column_name = 'association_id') loop
    execute format('update %1$I set %2$I = pg_temp.told(%2$I) where association_id = $3 and %2$I between $1 and $2',
      place.table_name, place.column_name) using opened, ended, '${associationId}'::uuid;
  end loop;
  update vote set outcome = jsonb_set(jsonb_set(outcome, '{at}', pg_temp.written(outcome ->> 'at')),
      '{quorum,at}', pg_temp.written(outcome -> 'quorum' ->> 'at'))
    where association_id = '${associationId}' and (outcome ->> 'at')::timestamptz between opened and ended;
end $$`;

/** Tells at the instants of the story everything that the steps left in the database, stamped with the real time. */
export async function tellInTime(owner: Owner, associationId: string, steps: Step[]): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(`select set_config('etabli.association_id', $1, true)`, [associationId]);
    await owner.query('create temp table story (began timestamptz, at timestamptz) on commit drop');
    await owner.query(
      'insert into pg_temp.story select began, at from jsonb_to_recordset($1) as s (began timestamptz, at timestamptz)',
      [JSON.stringify(steps)],
    );
    await owner.query(TOLD);
    await owner.query(moved(associationId));
    await owner.query('drop function pg_temp.written(text), pg_temp.told(timestamptz)');
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
