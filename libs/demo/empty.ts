import { DEMO_ASSOCIATION, DEMO_COOPERATIVE } from './cast.js';

/**
 * Empties an association of the demonstration, whatever its state. Only the owner of the database can: the application may not
 * delete what is append-only, and filed assemblies refuse to change. Tables are emptied in rounds, each round those that
 * nothing refers to any more.
 */
const emptied = (associationId: string): string => `
do $$
declare
  house constant uuid := '${associationId}';
  place record;
  emptied boolean;
begin
  perform set_config('etabli.association_id', house::text, true);
  for place in select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'association_id' and t.table_type = 'BASE TABLE' loop
    execute format('alter table %I disable trigger user', place.table_name);
  end loop;
  alter table assembly disable trigger user;
  delete from auth.users where id in (select user_id from belonging where association_id = house);
  update assembly set current_item_id = null where association_id = house;
  loop
    emptied := true;
    for place in select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'association_id' and t.table_type = 'BASE TABLE' loop
      begin
        execute format('delete from %I where association_id = $1', place.table_name) using house;
      exception when foreign_key_violation then
        emptied := false;
      end;
    end loop;
    exit when emptied;
  end loop;
  delete from association where id = house;
  -- What is checked at commit is checked now: a table with a check pending may not be altered.
  set constraints all immediate;
  for place in select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'association_id' and t.table_type = 'BASE TABLE' loop
    execute format('alter table %I enable trigger user', place.table_name);
  end loop;
end $$`;

export const emptyDemonstration = `${emptied(DEMO_ASSOCIATION)};${emptied(DEMO_COOPERATIVE)}`;
