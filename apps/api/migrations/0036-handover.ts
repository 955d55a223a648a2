import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Roles whose end leaves something to hand over, beside leading a commission. */
const OFFICES = `('chair', 'co_chair', 'treasurer', 'secretary', 'board_member', 'coordinator')`;

/** Handovers, which open by themselves when a charge ends and end when nothing is left behind; reports of the year. */
export class Handover1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.handovers(runner);
    await this.lines(runner);
    await this.duties(runner);
    await this.standing(runner);
    await this.opening(runner);
    await this.following(runner);
    await this.nothingLeft(runner);
    await this.triggers(runner);
    await this.reports(runner);
  }

  private async handovers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table handover (${tenantKey},
        cause text not null check (cause in ('lead', 'office', 'mission')),
        mandate_id uuid, mission_seat_id uuid,
        commission_id uuid, mission_id uuid, role text,
        leaver_id uuid not null, successor_id uuid,
        last_day date not null,
        opened_at timestamptz not null default clock_timestamp(),
        closed_at timestamptz, closed_as text check (closed_as in ('done', 'moot')),
        ${recorded},
        check (num_nonnulls(mandate_id, mission_seat_id) = 1),
        check ((cause = 'mission') = (mission_seat_id is not null)),
        check ((mission_id is null) = (mission_seat_id is null)),
        check (successor_id <> leaver_id),
        check ((closed_at is null) = (closed_as is null)),
        constraint handover_of_mandate unique (association_id, mandate_id),
        constraint handover_of_seat unique (association_id, mission_seat_id),
        ${references('mandate_id', 'mandate')},
        ${references('mission_seat_id', 'mission_seat')},
        ${references('commission_id', 'commission')},
        ${references('mission_id', 'mission')},
        ${references('leaver_id', 'person')},
        ${references('successor_id', 'person')}
      );
      create index handover_leaver on handover (association_id, leaver_id);
      create index handover_open on handover (association_id) where closed_at is null;
      comment on column handover.closed_as is 'done: everything was taken or let go; moot: the charge goes on after all';
    `);
    await isolate(runner, 'handover', 'keep');
  }

  private async lines(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table handover_line (${tenantKey},
        handover_id uuid not null,
        kind text not null check (kind in ('mission', 'series', 'task', 'keys', 'passwords', 'other')),
        mission_id uuid, series_id uuid, task_id uuid,
        title text not null check (title <> '' or kind in ('keys', 'passwords')),
        place text not null default '',
        given_at timestamptz, received_at timestamptz,
        settled_as text check (settled_as in ('taken', 'finished')), settled_at timestamptz, taken_by uuid,
        let_go_at timestamptz, let_go_reason text,
        passed jsonb,
        ${recorded},
        check (num_nonnulls(mission_id, series_id, task_id) = case when kind in ('mission', 'series', 'task') then 1 else 0 end),
        check ((settled_as is null) = (settled_at is null)),
        check ((let_go_at is null) = (let_go_reason is null)),
        check (let_go_reason <> ''),
        constraint handover_line_once unique nulls not distinct (association_id, handover_id, kind, mission_id, series_id, task_id, title),
        ${references('handover_id', 'handover')},
        ${references('mission_id', 'mission')},
        ${references('series_id', 'task_series')},
        foreign key (association_id, task_id) references task (association_id, id) on delete cascade,
        ${references('taken_by', 'person')}
      );
      comment on column handover_line.place is 'where it is, never what it is: no password stands here';
      comment on column handover_line.passed is 'what stood before it was handed over from here, to take that back';
      create index handover_line_mission on handover_line (association_id, mission_id) where mission_id is not null;
      create index handover_line_series on handover_line (association_id, series_id) where series_id is not null;
      create index handover_line_task on handover_line (association_id, task_id) where task_id is not null;

      create table handover_event (${tenantKey},
        handover_id uuid not null, line_id uuid,
        kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
        person_id uuid, reason text not null default '',
        ${recorded},
        ${references('handover_id', 'handover')},
        foreign key (association_id, line_id) references handover_line (association_id, id) on delete cascade,
        ${references('person_id', 'person')}
      );
      create index handover_event_handover on handover_event (association_id, handover_id, recorded_at);
    `);
    await isolate(runner, 'handover_line', 'keep');
    await isolate(runner, 'handover_event', 'append');
  }

  /** What somebody holds: everywhere, in one commission, or for one mission. A mission stays theirs until another takes it. */
  private async duties(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function mission_last_holder(house uuid, duty uuid) returns uuid language sql stable as $$
        select s.person_id from mission_seat s where s.association_id = house and s.mission_id = duty
          and s.kind = 'holder' and not isempty(s.in_force) order by s.starts_on desc limit 1
      $$;

      create function handover_duties(house uuid, leaver uuid, commission uuid, only_mission uuid)
      returns table (kind text, thing uuid, title text) language sql stable as $$
        with held as (
          select m.id, m.title from mission m
          where m.association_id = house and m.ended_at is null and mission_last_holder(house, m.id) = leaver
            and (commission is null or m.commission_id = commission) and (only_mission is null or m.id = only_mission))
        select 'mission', id, title from held
        union all
        select 'series', s.id, s.title from task_series s
          where s.association_id = house and s.ended_at is null
            and (commission is null or s.commission_id = commission)
            and (only_mission is null or s.mission_id = only_mission)
            and (s.mission_id in (select id from held) or exists (select from task_series_holder h
              where h.association_id = house and h.series_id = s.id and h.person_id = leaver))
        union all
        select 'task', t.id, t.title from task_assignee a
          join task t on t.association_id = house and t.id = a.task_id
          left join task_series s on s.association_id = house and s.id = t.series_id
          where a.association_id = house and a.person_id = leaver and a.until is null
            and not t.finished and t.removed_at is null and not t.private
            and (commission is null or t.commission_id = commission)
            and (only_mission is null or s.mission_id = only_mission)
      $$;
    `);
  }

  /** Where a duty is now: finished, in the hands of another, or (no row) still to be handed over. */
  private async standing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function handover_standing(house uuid, leaver uuid, line handover_line)
      returns table (stands text, taker uuid) language sql stable as $$
        select case when m.ended_at is not null then 'finished' else 'taken' end,
               case when m.ended_at is null then held.by end
        from mission m, lateral (select mission_last_holder(house, m.id) as by) held
        where m.association_id = house and m.id = line.mission_id and (m.ended_at is not null or held.by <> leaver)
        union all
        select case when s.ended_at is not null then 'finished' else 'taken' end,
               case when s.ended_at is null then (hands.people)[1] end
        from task_series s, lateral (select array_agg(h.by) as people from (
            select person_id as by from task_series_holder where association_id = house and series_id = s.id
            union select mission_last_holder(house, s.mission_id) where s.mission_id is not null) h
            where h.by is not null) hands
        where s.association_id = house and s.id = line.series_id
          and (s.ended_at is not null or not leaver = any(hands.people))
        union all
        select case when t.finished or t.removed_at is not null then 'finished' else 'taken' end,
               case when not t.finished and t.removed_at is null then (hands.people)[1] end
        from task t, lateral (select array_agg(a.person_id order by a.since desc) as people from task_assignee a
            where a.association_id = house and a.task_id = t.id and a.until is null) hands
        where t.association_id = house and t.id = line.task_id
          and (t.finished or t.removed_at is not null or not leaver = any(hands.people))
      $$;
    `);
  }

  /** Opens what is to be handed over: a charge that ends within thirty days, or ended within thirty. \`who\` is everybody when null. */
  private async opening(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function mandate_goes_on(house uuid, charge mandate) returns boolean language sql stable as $$
        select charge.cancelled_at is not null or charge.ends_on is null or exists (
          select from mandate r where r.association_id = house and r.id <> charge.id and r.person_id = charge.person_id
            and r.role = charge.role and r.commission_id is not distinct from charge.commission_id
            and r.cancelled_at is null and r.starts_on <= charge.ends_on + 1
            and (r.ends_on is null or r.ends_on > charge.ends_on))
      $$;

      create function handovers_open(house uuid, who uuid, today date) returns void language plpgsql as $$
      begin
        insert into handover (association_id, id, cause, mandate_id, commission_id, role, leaver_id, last_day)
          select house, uuidv7(), case d.role when 'commission_lead' then 'lead' else 'office' end, d.id,
                 d.commission_id, d.role, d.person_id, d.ends_on
          from mandate d
          where d.association_id = house and (who is null or d.person_id = who)
            and (d.role = 'commission_lead' or d.role in ${OFFICES})
            and d.ends_on > today - 30 and d.ends_on < today + 30 and not mandate_goes_on(house, d)
          on conflict (association_id, mandate_id) do update
            set last_day = excluded.last_day, closed_as = null, closed_at = null
            where handover.closed_as = 'moot' or (handover.closed_at is null and handover.last_day <> excluded.last_day);
        -- What a charge hands over already is not handed over twice.
        insert into handover (association_id, id, cause, mission_seat_id, mission_id, commission_id, leaver_id, last_day)
          select house, uuidv7(), 'mission', s.id, m.id, m.commission_id, s.person_id, s.ends_on
          from mission_seat s join mission m on m.association_id = house and m.id = s.mission_id and m.ended_at is null
          where s.association_id = house and (who is null or s.person_id = who) and s.kind = 'holder'
            and s.ends_on > today - 30 and s.ends_on < today + 30 and not isempty(s.in_force)
            and exists (select from handover_duties(house, s.person_id, m.commission_id, m.id))
            and not exists (select from handover h where h.association_id = house and h.leaver_id = s.person_id
              and h.cause <> 'mission' and h.closed_at is null
              and (h.commission_id is null or h.commission_id = m.commission_id))
          on conflict (association_id, mission_seat_id) do update
            set last_day = excluded.last_day, closed_as = null, closed_at = null
            where handover.closed_as = 'moot' or (handover.closed_at is null and handover.last_day <> excluded.last_day);
      end $$;

      create function handover_begins() returns trigger language plpgsql as $$
      begin
        insert into handover_event (association_id, id, handover_id, kind, recorded_by)
          values (new.association_id, uuidv7(), new.id, 'opened', null);
        insert into handover_line (association_id, id, handover_id, kind, title)
          select new.association_id, uuidv7(), new.id, kind, '' from unnest(array['keys', 'passwords']) as kind;
        perform handover_follow(new.association_id, new.id);
        return null;
      end $$;
      create trigger handover_begins after insert on handover for each row execute function handover_begins();
    `);
  }

  /** Brings one handover up to date: what the leaver came to hold, what others took, who comes next, whether the charge goes on. */
  private async following(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function handover_goes_on(house uuid, h handover) returns boolean language sql stable as $$
        select case when h.mandate_id is not null
          then (select mandate_goes_on(house, d) from mandate d where d.association_id = house and d.id = h.mandate_id)
          else (select s.ends_on is null from mission_seat s where s.association_id = house and s.id = h.mission_seat_id) end
      $$;

      create function handover_successor(house uuid, h handover) returns uuid language sql stable as $$
        (select d.person_id from mandate d
          where h.role in ('commission_lead', 'chair', 'treasurer', 'secretary', 'coordinator')
            and d.association_id = house and d.role = h.role and d.commission_id is not distinct from h.commission_id
            and d.person_id <> h.leaver_id and d.cancelled_at is null and d.starts_on > h.last_day - 31
            and (d.ends_on is null or d.ends_on > h.last_day)
          order by d.starts_on, d.id limit 1)
        union all
        select held.by from (select mission_last_holder(house, h.mission_id) as by) held
          where h.mission_id is not null and held.by <> h.leaver_id
        limit 1
      $$;

      create function handover_follow(house uuid, which uuid) returns void language plpgsql as $$
      declare
        h handover;
      begin
        select * into h from handover where association_id = house and id = which for update;
        if not found or h.closed_as = 'moot' then return; end if;
        if h.closed_at is null and handover_goes_on(house, h) then
          update handover set closed_at = clock_timestamp(), closed_as = 'moot'
            where association_id = house and id = which;
          insert into handover_event (association_id, id, handover_id, kind) values (house, uuidv7(), which, 'moot');
          return;
        end if;
        insert into handover_line (association_id, id, handover_id, kind, mission_id, series_id, task_id, title)
          select house, uuidv7(), which, d.kind, case d.kind when 'mission' then d.thing end,
                 case d.kind when 'series' then d.thing end, case d.kind when 'task' then d.thing end, d.title
          from handover_duties(house, h.leaver_id, h.commission_id, h.mission_id) d
          where not exists (select from handover_line l where l.association_id = house and l.handover_id = which
            and d.thing in (l.mission_id, l.series_id, l.task_id));
        perform handover_settle(house, h);
        update handover set successor_id = handover_successor(house, h)
          where association_id = house and id = which and successor_id is null;
        perform 1 from handover_line where association_id = house and handover_id = which
          and settled_as is null and let_go_at is null;
        if found and h.closed_at is not null then
          update handover set closed_at = null, closed_as = null where association_id = house and id = which;
          insert into handover_event (association_id, id, handover_id, kind) values (house, uuidv7(), which, 'reopened');
        end if;
      end $$;

      create function handover_settle(house uuid, h handover) returns void language sql as $$
        with now as (
          select l.id, l.settled_as as was_as, l.taken_by as was_by, s.stands, s.taker
          from handover_line l left join lateral handover_standing(house, h.leaver_id, l) s on true
          where l.association_id = house and l.handover_id = h.id and l.kind in ('mission', 'series', 'task')),
        changed as (
          update handover_line l set settled_as = now.stands, taken_by = now.taker,
              settled_at = case when now.stands is not null then clock_timestamp() end
            from now where l.association_id = house and l.id = now.id
              and (now.was_as, now.was_by) is distinct from (now.stands, now.taker)
            returning l.id, l.settled_as, l.taken_by)
        insert into handover_event (association_id, id, handover_id, line_id, kind, person_id)
          select house, uuidv7(), h.id, id, coalesce(settled_as, 'returned'), taken_by from changed
      $$;

      create function handovers_round(house uuid, today date) returns void language plpgsql as $$
      declare
        each uuid;
      begin
        perform handovers_open(house, null, today);
        for each in select id from handover where association_id = house
            and (closed_at is null or (closed_as = 'done' and last_day >= today)) order by id loop
          perform handover_follow(house, each);
        end loop;
      end $$;
    `);
  }

  private async nothingLeft(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function handover_nothing_left() returns trigger language plpgsql as $$
      begin
        perform 1 from handover_line where association_id = new.association_id and handover_id = new.id
          and settled_as is null and let_go_at is null;
        if found then
          raise exception 'something would be left behind' using errcode = 'check_violation',
            constraint = 'handover_nothing_left';
        end if;
        return new;
      end $$;
      create trigger handover_nothing_left before insert or update on handover
        for each row when (new.closed_as = 'done') execute function handover_nothing_left();
    `);
  }

  /** Whoever ends a charge, takes a task or finishes one need not know handovers. */
  private async triggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function handovers_follow() returns trigger language plpgsql as $$
      declare
        changed jsonb := coalesce(to_jsonb(new), to_jsonb(old));
        house uuid := (changed ->> 'association_id')::uuid;
        who uuid := (changed ->> 'person_id')::uuid;
        about uuid := (changed ->> tg_argv[0])::uuid;
        today date := (select (now() at time zone a.time_zone)::date from association a where a.id = house);
        each uuid;
      begin
        if tg_table_name in ('mandate', 'mission_seat') then perform handovers_open(house, who, today); end if;
        for each in select h.id from handover h where h.association_id = house
            and (h.closed_at is null or (h.closed_as = 'done' and h.last_day >= today))
            and (h.leaver_id = who
              or (tg_table_name = 'mandate' and h.role = changed ->> 'role')
              or (tg_table_name <> 'mandate' and exists (select from handover_line l where l.association_id = house
                and l.handover_id = h.id and about in (l.mission_id, l.series_id, l.task_id))))
            order by h.id loop
          perform handover_follow(house, each);
        end loop;
        return null;
      end $$;
      create trigger handovers_follow after insert or update of ends_on, cancelled_at on mandate
        for each row execute function handovers_follow('id');
      create trigger handovers_follow after insert or update of ends_on on mission_seat
        for each row execute function handovers_follow('mission_id');
      create trigger handovers_follow after update of ended_at on mission
        for each row execute function handovers_follow('id');
      create trigger handovers_follow after insert or update of until on task_assignee
        for each row execute function handovers_follow('task_id');
      create trigger handovers_follow after update of finished_at, removed_at, private on task
        for each row execute function handovers_follow('id');
      create trigger handovers_follow after update of ended_at, mission_id on task_series
        for each row execute function handovers_follow('id');
      create trigger handovers_follow after insert or delete on task_series_holder
        for each row execute function handovers_follow('series_id');
    `);
  }

  /** What commissions and the house tell of a period: figures are read from the data until it is ready, words are kept in versions. */
  private async reports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (${tenantKey},
        commission_id uuid,
        starts_on date not null, ends_on date not null,
        ready_at timestamptz, facts jsonb, file_id uuid,
        ${recorded},
        constraint report_period check (ends_on >= starts_on and ends_on < starts_on + 732),
        constraint report_frozen check (num_nonnulls(ready_at, facts, file_id) in (0, 3)),
        constraint report_once unique nulls not distinct (association_id, commission_id, starts_on, ends_on),
        ${references('commission_id', 'commission')},
        ${references('file_id', 'stored_file')}
      );
      comment on column report.commission_id is 'null: of the whole house';
      comment on column report.facts is 'the figures as they stood when it was ready';

      create table report_text (${tenantKey},
        report_id uuid not null,
        section text not null check (section in
          ('introduction', 'done', 'missions', 'decisions', 'hours', 'people', 'outlook')),
        number integer not null check (number > 0),
        text text not null,
        ${recorded},
        constraint report_text_number unique (association_id, report_id, section, number),
        ${references('report_id', 'report')}
      );

      create function report_text_of_draft() returns trigger language plpgsql as $$
      begin
        perform 1 from report where association_id = new.association_id and id = new.report_id
          and ready_at is null for share;
        if not found then
          raise exception 'the report is ready' using errcode = 'check_violation', constraint = 'report_text_of_draft';
        end if;
        return new;
      end $$;
      create trigger report_text_of_draft before insert on report_text
        for each row execute function report_text_of_draft();
    `);
    await isolate(runner, 'report', 'keep');
    await isolate(runner, 'report_text', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
