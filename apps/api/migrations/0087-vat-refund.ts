import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A credit of value added tax that is asked back: of a closing that stands, once, with its entry, undone by another. */
export class VatRefund1700000000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vat_refund (${tenantKey},
        closing_id uuid not null,
        amount_euros integer not null check (amount_euros > 0),
        undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((undone_at is null) = (undone_by is null)),
        foreign key (association_id, closing_id) references vat_closing (association_id, id),
        foreign key (association_id, undone_by) references person (association_id, id)
      );
      comment on column vat_refund.amount_euros is 'what box 26 of the return asks back of the credit of its period';
      create unique index vat_refund_once on vat_refund (association_id, closing_id) where undone_at is null;

      -- Never more than the credit that its closing left, nor of one that was undone; and no refund without what it writes.
      create function vat_refund_stands() returns trigger language plpgsql as $$
      begin
        perform 1 from vat_closing c where c.association_id = new.association_id and c.id = new.closing_id
          and (new.undone_at is not null or (c.undone_at is null and new.amount_euros <= -c.net_euros));
        if not found then
          raise exception 'no such credit' using errcode = 'check_violation', constraint = 'vat_refund_stands';
        end if;
        perform 1 from ledger_entry e where e.association_id = new.association_id
          and e.voucher_kind = 'vat-refund' and e.voucher_id = new.id and e.reverses_id is null
          and (new.undone_at is null) = not exists (select from ledger_entry r
            where r.association_id = e.association_id and r.reverses_id = e.id);
        if not found then
          raise exception 'the books say otherwise' using errcode = 'check_violation', constraint = 'vat_refund_entered';
        end if;
        return null;
      end $$;
      create constraint trigger vat_refund_stands after insert or update on vat_refund
        deferrable initially deferred for each row execute function vat_refund_stands();

      -- A closing is not undone under what was asked back of it.
      create function vat_closing_refunded() returns trigger language plpgsql as $$
      begin
        perform 1 from vat_refund where association_id = new.association_id and closing_id = new.id and undone_at is null;
        if new.undone_at is not null and found then
          raise exception 'its credit is asked back' using errcode = 'check_violation', constraint = 'vat_closing_refunded';
        end if;
        return null;
      end $$;
      create constraint trigger vat_closing_refunded after update on vat_closing
        deferrable initially deferred for each row execute function vat_closing_refunded();
    `);
    await isolate(runner, 'vat_refund', 'append');
    await runner.query(`grant update (undone_at, undone_by) on vat_refund to ${APPLICATION_ROLE}`);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
