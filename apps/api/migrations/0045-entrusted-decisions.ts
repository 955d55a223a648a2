import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision entrusted to a commission is a task of its board: one record, read and written from both sides. */
export class EntrustedDecisions1700000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.task(runner);
    await this.drops(runner);
    await this.ends(runner);
    await this.news(runner);
  }

  /** The task stands on the board of the very commission the decision is given to. */
  private async task(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add constraint task_of_commission unique (association_id, commission_id, id);
      alter table decision_follow_up add column task_id uuid,
        add constraint decision_follow_up_task_of_commission check (task_id is null or commission_id is not null),
        add constraint decision_follow_up_task foreign key (association_id, commission_id, task_id)
          references task (association_id, commission_id, id);
      comment on column decision_follow_up.task_id is 'by when, by whom and whether it is done are read there';
      create index decision_follow_up_task on decision_follow_up (association_id, task_id) where task_id is not null;
    `);
  }

  private async drops(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Why a decision was dropped when its task was taken off the board, at that instant: it may come back, and go again.
      create table decision_follow_up_drop (${tenantKey},
        follow_up_id uuid not null,
        removed_at timestamptz not null,
        reason text not null check (reason <> ''),
        ${recorded},
        constraint decision_follow_up_drops_once unique (association_id, follow_up_id, removed_at),
        foreign key (association_id, follow_up_id) references decision_follow_up (association_id, id)
      );
    `);
    await isolate(runner, 'decision_follow_up_drop', 'append');
  }

  /** What was handed on stays so, whatever becomes of the task; else the task says how it stands. */
  private async ends(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view decision_follow_up_ended with (security_invoker = true) as
        select association_id, follow_up_id, ending, reason, recorded_at from decision_follow_up_end
        union all
        select f.association_id, f.id, case when t.finished then 'done' else 'dropped' end, coalesce(d.reason, ''),
          coalesce(t.finished_at, t.removed_at)
        from decision_follow_up f
        join task t on t.association_id = f.association_id and t.id = f.task_id
          and (t.finished_at is not null or t.removed_at is not null)
        left join decision_follow_up_drop d on d.association_id = f.association_id and d.follow_up_id = f.id
          and d.removed_at = t.removed_at and not t.finished
        where not exists (select from decision_follow_up_end e
          where e.association_id = f.association_id and e.follow_up_id = f.id);
      grant select on decision_follow_up_ended to etabli_app;
    `);
  }

  /** A task that a decision became is news for who follows the assembly, wherever it is changed. */
  private async news(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_assembly(task uuid, association uuid) returns void language sql as $$
        select pg_notify('etabli_live', association || ':assembly:' || assembly_id)
          from decision_follow_up where association_id = association and task_id = task;
      $$;
      create function task_tells_assembly() returns trigger language plpgsql as $$
      begin
        perform tell_assembly(new.id, new.association_id);
        return null;
      end $$;
      create function assignee_tells_assembly() returns trigger language plpgsql as $$
      begin
        perform tell_assembly(new.task_id, new.association_id);
        return null;
      end $$;
      create trigger task_tells_assembly after update on task for each row execute function task_tells_assembly();
      create trigger assignee_tells_assembly after insert or update on task_assignee
        for each row execute function assignee_tells_assembly();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
